using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>What tells that a noun's act is still to come though the noun does not say so: "on the eve of the summit", "as the election approaches", "heads there for a meeting".</summary>
internal sealed partial class Assessor
{
    private const int HighestPlace = 4;

    // "last month", "in 2016", "earlier this week": told as gone by
    private bool IsGone(int noun, bool byYear = true)
    {
        foreach (var c in tree.Children(noun))
        {
            if (byYear && c > noun && Tokens[c].Upos is UniversalTag.Num && Tokens[c].Form.Length is 4) return true;
            if (byYear && c < noun && Tokens[c].Relation is "compound" or "nummod" or "nmod:unmarked" && Tokens[c].Upos is UniversalTag.Num && Tokens[c].Form.Length is 4) return true;
            if (Tokens[c].Lemma is "last" or "past" or "previous" or "recent" or "earlier" or "ago") return true;
            if (!words.TimeNouns.Contains(Tokens[c].Lemma) && Tokens[c].Upos is not UniversalTag.Propn && Tokens[c].Lemma is not "summer" and not "spring" and not "autumn") continue;
            foreach (var d in tree.Children(c)) if (Tokens[d].Lemma is "last" or "past" or "previous" or "earlier" or "ago" || (byYear && Tokens[d].Upos is UniversalTag.Num && Tokens[d].Form.Length is 4)) return true;
        }

        for (var i = noun + 1; i <= noun + 3 && i < Tokens.Count; i++) if (Tokens[i].Lemma is "last" or "earlier" or "ago" && tree.IsUnder(i, Tokens[noun].Head < 0 ? noun : Tokens[noun].Head)) return true;
        return false;
    }

    private bool IsComing(int noun) => !IsGone(noun) && (IsApproached(noun) || IsLookedTo(noun) || IsNext(noun) || IsPlacedAhead(noun) || IsBefore(noun));

    // "as the election approaches", "an offensive looms"
    private bool IsApproached(int noun) => Tokens[noun] is { Relation: "nsubj", Head: >= 0 and var verb } && words.Approaching.Contains(Tokens[verb].Lemma) && Tokens[verb].Upos is UniversalTag.Verb && !arguments.IsNegated(verb);

    // "on the eve of the summit", "candidates in the election", "a rehearsal of the coronation"
    private bool IsLookedTo(int noun)
    {
        var at = noun;
        for (var steps = 0; steps < HighestStage && Tokens[at] is { Relation: "appos" or "nmod" or "nmod:poss", Head: >= 0 and var head }; at = head, steps++)
            if (Tokens[at].Relation is not "appos" && words.LookingAhead.Contains(Tokens[head].Lemma)) return true;
        return false;
    }

    // "next week's summit"; "this weekend's election will"
    private bool IsNext(int noun)
    {
        foreach (var c in tree.Children(noun))
        {
            if (Tokens[c].Relation is not ("nmod:poss" or "nmod:unmarked" or "obl:unmarked" or "compound") || !IsTimeWord(c)) continue;
            foreach (var d in tree.Children(c)) if (Tokens[d].Lemma is "next") return true;
            if (Tokens[c].Relation is "nmod:poss" && ClauseAbove(noun) is >= 0 and var clause && IsToCome(clause)) return true;
        }

        return false;
    }

    private bool IsTimeWord(int token) => words.TimeNouns.Contains(Tokens[token].Lemma) || (Tokens[token].Upos is UniversalTag.Propn && Tokens[token].Form.EndsWith("day", StringComparison.Ordinal));

    // "will rejoin the trail before the vote": the first verb above
    private int ClauseAbove(int noun)
    {
        for (var (at, steps) = (Tokens[noun].Head, 0); at >= 0 && steps < HighestPlace; at = Tokens[at].Head, steps++) if (tree.IsClause(at)) return at;
        return -1;
    }

    // "seeks to announce a deal at a summit", "heads to Rome for a meeting", "to dominate the agenda of the meeting"
    private bool IsPlacedAhead(int noun)
    {
        var at = noun;
        for (var steps = 0; steps < HighestPlace && Tokens[at].Head is >= 0 and var head; steps++)
        {
            var relation = Tree.Plain(Tokens[at].Relation).ToString();
            var preposition = tree.Case(at);
            if (tree.IsClause(head)) return (relation is "obl" && (preposition is "during" or "at" or "in" or "on" or "through" || (preposition is "for" or "to" && IsGoing(head))) || (relation is "obj" && at != noun)) && (IsToCome(head) || (preposition is "for" or "to" && IsSettingOut(head)));
            if (relation is "appos" || (relation is "nmod" && (words.Stages.Contains(Tokens[head].Lemma) || Tokens[head].Lemma is "agenda" || (preposition is "for" or "at" && Tokens[head].Upos is UniversalTag.Propn)))) at = head;
            else return false;
        }

        return false;
    }

    private bool IsGoing(int verb) => words.Travelling.Contains(Tokens[verb].Lemma) || words.Bound.Contains(Tokens[verb].Lemma) || tree.Has(verb, "cop") || Tokens[verb].Lemma is "be" or "join" or "host" or "welcome";

    // "heads to Rome": in the present of news, and not there yet
    private bool IsSettingOut(int verb) => Tokens[verb].Lemma is "head" or "depart" or "leave" or "jet" or "fly" or "set" && TenseOf(verb) is ClauseTense.Present && !arguments.IsNegated(verb);

    // "a decision comes before the summit"
    private bool IsBefore(int noun) => Tokens[noun].Relation is "nmod" && tree.Case(noun) is "before" && ClauseAbove(noun) is >= 0 and var clause && (IsToCome(clause) || (TenseOf(clause) is ClauseTense.Present && !tree.Has(clause, "aux")));

    // "will call on them as he attends the summit"
    private bool IsBesideToCome(int act) =>
        Tokens[act] is { Relation: "advcl", Head: >= 0 and var main } && arguments.Mark(act) is "as" or "while" or "when" && TenseOf(act) is ClauseTense.Present && !tree.Has(act, "aux") && !words.Ending.Contains(Tokens[act].Lemma) && HasWill(main);

    private bool HasWill(int verb) => tree.Child(verb, "aux") is >= 0 and var aux && Tokens[aux].Form.ToLowerInvariant() is "will" or "'ll" or "’ll";
}
