using Chancery.Language;

namespace Chancery.Reading.Clauses;

// Who says so, told beside the clause that tells an act.
internal sealed partial class Assessor
{
    // What stands beside a clause: "according to X", ", X said".
    private void AskSides(Assessment a, int at, int act)
    {
        foreach (var c in tree.Children(at))
        {
            if (tags.IsApart(act, c)) continue;
            if (tree.Case(c) is "according to" or "per") Speak(a, c);
            // "by Sudan's account"
            else if (tree.Case(c) is "by" or "in" && words.AccountNouns.Contains(Tokens[c].Lemma) && tree.Child(c, "nmod:poss") is >= 0 and var teller) Speak(a, teller);
            // "by Sudanese count"
            else if (tree.Case(c) is "by" && words.AccountNouns.Contains(Tokens[c].Lemma) && tree.Child(c, "amod") is >= 0) Speak(a, c);
            // ", as quoted by an agency"
            else if (c != act && Tokens[c] is { Relation: "advcl" or "ccomp" or "parataxis" or "acl", Xpos: "VBN" } && words.Reporting.Contains(Tokens[c].Lemma) && arguments.Mark(c) is "as" && arguments.Subjects(c).Count > 0 && tree.Child(c, "ccomp") < 0 && tree.Child(c, "obj") < 0) a.Relays.Add(c);
            // "as Reuters reported on Monday, Sudan has left"
            else if (c != act && IsAsSaid(c)) Speak(a, c);
            // what is told of the saying itself, "he told her during a talk", is not what he said
            else if (c != act && Tokens[c].Relation is "parataxis" or "ccomp" && !tree.IsUnder(act, c) && words.Reporting.Contains(Tokens[c].Lemma) && tree.IsClause(at) && IsTag(c) && !(c < act && tags.IsBeyond(c, act)) && !(c > act && IsWhere(c))) Speak(a, c);
        }
    }

    // nothing is said in it: it is the whole of what stands above
    private bool IsAsSaid(int clause)
    {
        if (Tokens[clause].Relation is not "advcl" || !words.Reporting.Contains(Tokens[clause].Lemma) || arguments.Mark(clause) is not "as" || tree.Child(clause, "nsubj") is not (>= 0 and var sayer) || Tokens[sayer].Upos is UniversalTag.Pron) return false;
        var mark = tree.Child(clause, "mark");
        return (mark == 0 || Tokens[mark - 1].Form is ",") && tree.Child(clause, "ccomp") < 0 && tree.Child(clause, "obj") < 0 && tree.Child(clause, "xcomp") < 0;
    }

    // "a dinner in Vienna, where, officials say, he spoke"
    private bool IsWhere(int clause)
    {
        foreach (var c in tree.Children(clause)) if (c < clause && Tokens[c].Xpos is "WRB" or "WDT" or "WP") return true;
        return false;
    }

    private bool IsVouchedFor(Assessment a, int act) => Tokens[act].Upos is not UniversalTag.Verb && !a.IsTold;

    // A reporting clause without an object of its own, set beside what it reports.
    private bool IsTag(int verb) => Tokens[Math.Max(0, verb - 1)].Form is not ("them" or "whom") && tree.Child(verb, "obj") < 0 && tree.Child(verb, "ccomp") < 0 && (tree.Has(verb, "nsubj") || tree.Has(verb, "obl:agent"));

    private static void Speak(Assessment a, int token)
    {
        if (!a.Speakers.Contains(token)) a.Speakers.Add(token);
    }

    // "drills begun in answer to a visit, the army said": the visit is known
    private bool IsInReduced(int act)
    {
        for (var (at, steps) = (act, 0); at >= 0 && steps < 5 && !tree.IsClause(at); at = Tokens[at].Head, steps++)
            if (Tokens[at].Head is >= 0 and var above && Tokens[above] is { Relation: "acl", Xpos: "VBN" or "VBD" } && Tree.Plain(Tokens[at].Relation) is "obl") return true;
        return false;
    }
}
