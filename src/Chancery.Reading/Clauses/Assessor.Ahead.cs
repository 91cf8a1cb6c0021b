using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>What tells that an act lies ahead, without a word of its own: "ahead of the summit", "will speak during a visit", "arrived for talks".</summary>
internal sealed partial class Assessor
{
    private const int HighestStage = 3;
    private const int LongestList = 12;

    // "has continued"
    private bool IsPerfectNow(int verb) => Tokens[verb].Xpos is "VBN" && tree.Child(verb, "aux") is >= 0 and var has && Tokens[has] is { Lemma: "have", Xpos: "VBZ" or "VBP" };

    // "hours before leaving": news of what is to come; but "worked there for years before leaving"
    private bool IsMeasured(int clause) => tree.Child(clause, "mark") is > 0 and var before && words.SpanNouns.Contains(Tokens[before - 1].Lemma) && tree.Case(before - 1) is not "for";

    // "hours before the two leaders meet"
    private bool IsMeasuredAhead(int clause) => arguments.Mark(clause) is "before" && IsMeasured(clause) && Tokens[clause].Relation is "advcl" or "conj" && (TenseOf(clause) is ClauseTense.Present || IsBare(clause));

    // "a ban to be enforced by the alliance"; but "the first envoy to be expelled" has been
    private bool IsStillToDo(int verb)
    {
        if (Tokens[verb] is not { Relation: "acl", Xpos: "VBN", Head: >= 0 and var thing } || arguments.Mark(verb) is not "to" || tree.Has(thing, "cop")) return false;
        foreach (var c in tree.Children(thing)) if (Tokens[c].Relation is "amod" or "nummod" && (Tokens[c].Xpos is "JJS" or "CD" || Tokens[c].Lemma is "first" or "last" or "latest" or "only" or "next" or "second" or "third" or "other")) return false;
        return tree.Child(verb, "aux:pass") is >= 0 and var be && Tokens[be].Xpos is "VB";
    }

    // "pleaded for arms and a ban to be enforced by the alliance"
    private bool IsAskedFor(int act)
    {
        if (!IsStillToDo(act)) return false;
        var thing = Tokens[act].Head;
        while (Tokens[thing] is { Relation: "conj", Head: >= 0 and var first } && tree.Case(thing) is null) thing = first;
        return tree.Case(thing) is "for" && Tokens[thing].Head is >= 0 and var asking && (words.Asking.Contains(Tokens[asking].Lemma) || words.PossibleNouns.Contains(Tokens[asking].Lemma));
    }

    // "may have left, but the row goes on": granted, and no guess
    private bool IsConceded(int verb, int modal)
    {
        if (Tokens[modal].Form.ToLowerInvariant() is not ("may" or "might")) return false;
        foreach (var c in tree.Children(verb)) if (c > verb && Tokens[c].Relation is "conj" && tree.Child(c, "cc") is >= 0 and var but && Tokens[but].Lemma is "but" or "yet" && tree.Has(c, "nsubj")) return true;
        return false;
    }

    // "when both sides meet this week", the verb taken for an infinitive
    private bool IsBare(int verb) => Tokens[verb].Xpos is "VB" && arguments.Mark(verb) is not "to" && !tree.Has(verb, "aux");

    // "ahead of the summit", "a month before the election"
    private bool IsAheadOf(int noun, int head, string relation)
    {
        if (Tokens[head].Lemma is "ahead" || (tree.Child(noun, "case") is > 0 and var of && Tokens[of].Lemma is "of" && Tokens[of - 1].Lemma is "ahead" && Tree.Plain(relation) is "obl" or "nmod")) return true;
        // "ahead of developments, including a summit"
        if (Tree.Plain(relation) is "nmod" or "obl" && tree.Case(noun) is "including")
        {
            for (var i = noun - 1; i > 0 && noun - i < LongestList; i--) if (Tokens[i].Lemma is "of" && Tokens[i - 1].Lemma is "ahead") return true;
            return false;
        }

        return relation is "nmod" && tree.Case(noun) is "before" && words.SpanNouns.Contains(Tokens[head].Lemma) && !IsDatedInYear(noun);
    }

    private bool IsDatedInYear(int noun)
    {
        foreach (var c in tree.Children(noun)) if (Tokens[c].Upos is UniversalTag.Num) return true;
        return false;
    }

    // Where a noun stands beside a verb of the future, it may be told to come with it.
    private void AskAhead(Assessment a, int noun)
    {
        a.IsBegun = Tokens[noun] is { Relation: "obj", Head: >= 0 and var begun } && Tokens[begun].Lemma is "begin" or "start" && IsOfDays(noun);
        if (a.IsTold || a.Status is not EventStatus.Occurred || IsRecent(noun)) return;
        a.IsAhead = IsComing(noun);
        var at = noun;
        for (var steps = 0; steps < HighestStage && Tokens[at] is { Relation: "nmod", Head: >= 0 and var stage } && words.Stages.Contains(Tokens[stage].Lemma); steps++) at = stage;
        if (Tokens[at].Head is not (>= 0 and var verb) || Tokens[verb].Upos is not UniversalTag.Verb) return;
        a.IsAhead |= (Tree.Plain(Tokens[at].Relation) is "obl" && tree.Case(at) is "during" or "at" or "in" or "on" or "through" && IsToCome(verb))
            // "a meeting between them will anger Chad"
            || (Tokens[at].Relation is "nsubj" && at == noun && tree.Child(noun, "det") is >= 0 and var det && Tokens[det].Lemma is "a" && IsToCome(verb));
    }

    // "will speak", "is expected to speak", "will go on to speak"
    private bool IsToCome(int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < HighestStage; steps++)
        {
            var told = new Assessment();
            if (tree.IsClause(at)) Verb(told, at);
            if (told.IsTold) return told.Status is EventStatus.Planned || told is { Status: EventStatus.Denied, Tense: ClauseTense.Future };
            if (Tokens[at] is not { Relation: "xcomp" or "advcl", Head: >= 0 and var above } || Tokens[at].Xpos is not ("VB" or "VBG")) return false;
            if (words.PlannedPredicates.Contains(Tokens[above].Lemma) && tree.Has(above, "cop") || (words.Planning.Contains(Tokens[above].Lemma) && arguments.IsPassive(above)) || IsMeant(at, above)) return !arguments.IsNegated(above);
            at = above;
        }

        return false;
    }

    // "expects to sign", "is seeking to announce"
    private bool IsMeant(int infinitive, int verb) =>
        Tokens[infinitive] is { Relation: "xcomp", Xpos: "VB" } && (words.Planning.Contains(Tokens[verb].Lemma) || Tokens[verb].Lemma is "hope" or "seek" or "aspire")
        && (TenseOf(verb) is ClauseTense.Present || (Tokens[verb].Xpos is "VBG" && tree.Child(verb, "aux") is >= 0 and var aux && Tokens[aux].Xpos is "VBZ" or "VBP"));

    // "arrived in Oslo for talks": as he arrives they are still to come; but "who flew to Oslo for talks" tells what is over
    private bool IsOnTheWay(int verb) => words.Bound.Contains(Tokens[verb].Lemma) && !tree.IsTakenForGranted(verb) && !arguments.IsNegated(verb);

    // The verb above a clause is of the past, through participles on the way.
    private bool IsOfThePast(int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < HighestStage + 1; at = Tokens[at].Head, steps++)
        {
            if (Tokens[at].Upos is not UniversalTag.Verb) continue;
            var told = new Assessment();
            Verb(told, at);
            if (told.IsTold) return told is { Status: EventStatus.Occurred, Tense: ClauseTense.Past or ClauseTense.Perfect };
        }

        return false;
    }

    // "is to address the house as well as meet the president"
    private bool IsAsWellAs(int clause) => clause > 2 && Tokens[clause].Xpos is "VB" && Tokens[clause - 1].Form is "as" && Tokens[clause - 2].Form is "well" && !tree.Has(clause, "nsubj");

    // "won on pledges to end it": what is pledged, the tree hanging it on the verb; -1 for none
    private int PlanBefore(int clause) =>
        tree.Child(clause, "mark") is > 0 and var to && Tokens[to].Lemma is "to" && Tokens[to - 1].Upos is UniversalTag.Noun && words.PlannedNouns.Contains(Tokens[to - 1].Lemma) ? to - 1 : -1;

    // "a decision to send arms", "nears a decision to", "his expected decision to"
    private void Decide(Assessment a, int noun)
    {
        a.Carriers.Add(noun);
        a.IsDecided = Tokens[noun].Lemma is "decision";
        if (!a.IsTold) Colour(a, noun);
        if (!a.IsTold && Tokens[noun] is { Relation: "obj", Head: >= 0 and var verb } && (Tokens[verb].Lemma is "near" or "approach" || words.Possible.Contains(Tokens[verb].Lemma))) Weigh(a, EventStatus.Possible, verb);
    }

    // "dismissed the trip as a stunt"
    private bool IsCalledSo(int verb)
    {
        foreach (var c in tree.Children(verb)) if (c > verb && (tree.Case(c) is "as" || (Tokens[c].Relation is "advcl" && arguments.Mark(c) is "as" && tree.Has(c, "cop")))) return true;
        return false;
    }
}
