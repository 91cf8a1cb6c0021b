using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>What is only aimed at, owed, held back from or waited for: capable of striking, a goal of seizing, rather than attacking, until it leaves.</summary>
internal sealed partial class Assessor
{
    // "no deal until the bloc yields": it has not
    private bool IsUnmet(int clause, int head, string? mark) =>
        mark is "until" && Tokens[clause].Relation is "advcl" or "acl" && head >= 0 && TenseOf(clause) is ClauseTense.Present && !tree.Has(clause, "aux");

    // "capable of striking", "wary of cutting ties", "opposition to opening talks", "rather than attacking"
    private bool IsOnlyAimedAt(int clause, int head, string? mark)
    {
        if (Tokens[clause].Xpos is not "VBG" || mark is null || tree.Child(clause, "mark") is not (> 0 and var sign)) return false;
        if (Tokens[sign].Lemma is "than" or "of" && Tokens[sign - 1].Lemma is "rather" or "instead") return true;
        if (mark is not ("of" or "from" or "to" or "at" or "on" or "for" or "towards" or "toward")) return false;
        var before = Tokens[sign - 1].Lemma;
        return words.OpenPredicates.Contains(before) || words.AimingNouns.Contains(before) || (mark is "to" && words.WardingNouns.Contains(before)) || (head >= 0 && head < clause && words.OpenPredicates.Contains(Tokens[head].Lemma));
    }

    // "declined to say that he would"
    private bool IsUnsaid(int saying) =>
        saying >= 0 && Tokens[saying] is { Relation: "xcomp", Xpos: "VB", Head: >= 0 and var refusing } && words.Reporting.Contains(Tokens[saying].Lemma) && Tokens[refusing].Lemma is "decline" or "refuse";

    // "has to leave", "still have to negotiate"; but "had to leave"
    private bool IsObliged(int verb) => Tokens[verb].Lemma is "have" && TenseOf(verb) is ClauseTense.Present;

    // "reversed his decision to withdraw", "ditched plans to", "backtracked on his decision to"
    private bool IsRetracted(int noun) =>
        (words.PlannedNouns.Contains(Tokens[noun].Lemma) || words.DecisionNouns.Contains(Tokens[noun].Lemma)) && Tokens[noun] is { Relation: "obj" or "nsubj:pass" or "obl", Head: >= 0 and var verb }
        && Tokens[verb].Upos is UniversalTag.Verb && words.Retracting.Contains(Tokens[verb].Lemma) && !arguments.IsNegated(verb);

    // "invited Norway to a summit": what somebody is invited to may come
    private bool AskInvitation(Assessment a, int noun, int head, string relation)
    {
        if (a.IsTold || Tokens[noun].Xpos is not "NN" || Tree.Plain(relation) is not "obl" || tree.Case(noun) is not ("to" or "for") || Tokens[head].Lemma is not "invite" || !IsUnsettled(noun) || IsRecent(noun)) return false;
        Weigh(a, EventStatus.Possible, head);
        return true;
    }
}
