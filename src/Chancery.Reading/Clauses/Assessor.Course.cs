using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>What tells that an act is under way: "is being held", "said it was striking the city", "entered a second day".</summary>
internal sealed partial class Assessor
{
    // "is being held", "the hostages being held", "said talks were being held"; but "after being held" tells what is over, "stopped it being held" what is not done
    private bool IsBeingDone(int verb)
    {
        var (being, isNow, wasThen) = (false, false, false);
        foreach (var c in tree.Children(verb))
        {
            being |= Tokens[c] is { Relation: "aux:pass", Form: "being" };
            isNow |= Tokens[c] is { Relation: "aux", Xpos: "VBZ" or "VBP" };
            wasThen |= Tokens[c] is { Relation: "aux", Xpos: "VBD" };
        }

        if (!being) return false;
        if (isNow) return true;
        if (wasThen) return IsSaidThen(verb);
        return arguments.Mark(verb) is null && Tokens[verb].Relation is "acl" or "conj" or "root"
            && !(Tokens[verb] is { Relation: "acl", Head: >= 0 and var held } && Tokens[held] is { Relation: "obj", Head: >= 0 and var kept } && (words.Stopping.Contains(Tokens[kept].Lemma) || words.Averting.Contains(Tokens[kept].Lemma) || words.Refusing.Contains(Tokens[kept].Lemma)));
    }

    // "said it was striking the city": as it was said, it went on
    private bool IsSaidThen(int verb)
    {
        var at = verb;
        while (Tokens[at] is { Relation: "conj", Head: >= 0 and var first } && arguments.Mark(at) is null && tree.IsClause(first)) at = first;
        return Tokens[at] is { Relation: "ccomp" or "conj", Head: >= 0 and var said } && Tokens[said].Upos is UniversalTag.Verb && words.Reporting.Contains(Tokens[said].Lemma)
            && !(Tokens[at].Relation is "conj" && arguments.Mark(at) is not "that");
    }

    // "for nearly two years", "since April"
    private bool IsForLong(int verb)
    {
        foreach (var c in tree.Children(verb))
            if (Tree.Plain(Tokens[c].Relation) is "obl" && (tree.Case(c) is "since" || (tree.Case(c) is "for" && words.SpanNouns.Contains(Tokens[c].Lemma)))) return true;
        return false;
    }

    // "as its forces advance on the town"
    private bool IsAlongside(int act)
    {
        if (!tree.IsClause(act) && Tokens[act].Upos is not UniversalTag.Verb) return false;
        return arguments.Mark(act) is "as" or "while" && TenseOf(act) is ClauseTense.Present;
    }

    // What a noun's place tells of its course; true where nothing above has more to say.
    private bool AskCourse(Assessment a, int noun, int head, string relation)
    {
        if (!IsInMidst(noun, head, relation)) return false;
        (a.Status, a.Tense, a.IsTold) = (EventStatus.Ongoing, ClauseTense.Present, true);
        return true;
    }

    private bool IsInMidst(int noun, int head, string relation)
    {
        var lemma = Tokens[head].Lemma;
        // "on the first day of a summit", "began his final day at the summit"
        if (Tree.Plain(relation) is "nmod" && tree.Case(noun) is "of" or "at" && lemma is "day" && IsNumbered(head))
            return Tokens[head] is { Head: >= 0 and var verb } && (tree.Case(noun) is "of" ? tree.Case(head) is "on" : words.Phase.Contains(Tokens[verb].Lemma)) && !IsToCome(verb);
        // "is continuing his day at the summit"
        if (Tree.Plain(relation) is "obl" && tree.Case(noun) is "at" && words.Phase.Contains(lemma) && tree.Child(head, "obj") is >= 0 and var day && Tokens[day].Lemma is "day") return !IsToCome(head);
        // "two months into the siege, the army holds out": while it goes on
        if (Tree.Plain(relation) is "nmod" or "obl" && tree.Case(noun) is "into" && words.SpanNouns.Contains(lemma)) return !IsOfThePast(Tokens[head].Head is >= 0 and var main ? main : head);
        // "a pause in the fighting"
        if (relation is "nmod" && tree.Case(noun) is "in" && words.RestNouns.Contains(lemma)) return true;
        if (relation is not "nsubj" || Tokens[head].Upos is not UniversalTag.Verb || arguments.IsNegated(head) || IsToCome(head)) return false;
        // "the raid entered a second day"
        if (lemma is "enter" && tree.Child(head, "obj") is >= 0 and var span && words.SpanNouns.Contains(Tokens[span].Lemma)) return true;
        // "the protest is weakening"
        var course = new Assessment();
        Verb(course, head);
        return words.Coursing.Contains(lemma) && course is { Status: EventStatus.Occurred or EventStatus.Ongoing, Tense: ClauseTense.Present or ClauseTense.Progressive };
    }

    // "the first day"
    private bool IsNumbered(int day)
    {
        foreach (var c in tree.Children(day)) if (Tokens[c] is { Relation: "amod", Lemma: "first" or "second" or "third" or "fourth" or "fifth" or "final" or "last" or "opening" }) return true;
        return false;
    }

    // "Chad and Togo in talks over fish": a headline that leaves out "are"
    private bool IsInTalks(int noun)
    {
        if (Tokens[noun].Lemma is not ("talk" or "negotiation") || tree.Case(noun) is not "in" || tree.Has(noun, "cop")) return false;
        var (head, relation) = (Tokens[noun].Head, Tokens[noun].Relation);
        return head < 0 || (relation is "appos" or "nmod" && Tokens[head].Upos is UniversalTag.Propn);
    }

    // "began a two-day visit"
    private bool IsOfDays(int noun)
    {
        foreach (var c in tree.Children(noun)) if (Tokens[c].Relation is "compound" or "amod" && (words.SpanNouns.Contains(Tokens[c].Lemma) || Tokens[c].Lemma.EndsWith("-day", StringComparison.Ordinal) || Tokens[c].Lemma is "weeklong" or "week-long" or "daylong")) return true;
        return false;
    }
}
