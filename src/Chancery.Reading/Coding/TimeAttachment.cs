using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>Which time expression of a sentence dates which word.</summary>
internal sealed class TimeAttachment
{
    private const int Reach = 12;

    private readonly Scene scene;
    private readonly HashSet<int> acts;
    private readonly TimeOwners owners;
    private readonly TimeShares shares;

    /// <param name="scene">The sentence.</param>
    /// <param name="acts">The tokens that name acts: a time under one of them dates nothing else.</param>
    public TimeAttachment(Scene scene, IEnumerable<int> acts)
    {
        (this.scene, this.acts) = (scene, [.. acts]);
        owners = new(scene, this.acts);
        shares = new(scene, this.acts, owners);
    }

    /// <summary>The expression that dates an act; null if none does.</summary>
    public TimeExpression? Dating(Candidate c) => OfTarget(c) ?? Dating(c.Token, c.Assessment, IsSaid(c.Type)) ?? (c.Mode is "meet" or "talks" or "call" or "summit" ? shares.OfWord(c.Token) : IsSaid(c.Type) ? shares.OfEncounter(c.Token) : null);

    // "gave Russia until Tuesday to answer" was not given until Tuesday
    private static bool IsSaid(EventType type) =>
        type is EventType.Agree or EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Support or EventType.Concede;

    private TimeExpression? Dating(int act, Assessment assessment, bool isSaid)
    {
        TimeExpression? best = null;
        var bestScore = int.MaxValue;
        for (var i = 0; i < scene.Times.Count; i++)
        {
            var time = scene.Times[i];
            if (!time.IsAnchored || (isSaid && time.IsUntil) || IsOfSince(time, act)) continue;
            var score = Score(time, owners[i], act, assessment, isSaid);
            // the day it was moved from, or "for the second time this month": only where nothing else dates it
            if (score < int.MaxValue && (time.IsFormer || IsHowOften(time))) score += 1000;
            if (score < bestScore) (best, bestScore) = (time, score);
        }

        best ??= shares.With(act, isSaid);
        return best ?? (shares.Fellow(act) is >= 0 and var fellow ? Dating(fellow, scene.Propositions.At(fellow).Assessment, isSaid) : null);
    }

    // "visits Kyiv today and Saint Petersburg tomorrow": each has its own
    private TimeExpression? OfTarget(Candidate c)
    {
        if (c.Targets.Find(t => t.At is null && RightBehind(t.Phrase) >= 0) is not { Phrase: { } phrase }) return null;
        var own = RightBehind(phrase);
        for (var other = 0; other < scene.Times.Count; other++)
        {
            if (other == own || scene.Times[other].Lead == 0 || scene.Named.At(scene.Times[other].Lead - 1) is not { } beside || beside.First <= c.Token || beside == phrase || RightBehind(beside) != other) continue;
            var (first, last) = phrase.First < beside.First ? (scene.Times[own].Last, beside.First) : (scene.Times[other].Last, phrase.First);
            if (phrase.First > c.Token && IsJoined(first + 1, last)) return scene.Times[own];
        }

        return null;
    }

    private int RightBehind(Names.Phrase phrase)
    {
        for (var i = 0; i < scene.Times.Count; i++) if (scene.Times[i].Lead == phrase.Last + 1 && scene.Times[i].IsAnchored) return i;
        return -1;
    }

    // with "and" between, and at most a preposition
    private bool IsJoined(int first, int last)
    {
        var and = false;
        for (var i = first; i < last; i++)
        {
            and |= scene.Tokens[i].Form is "and" or ",";
            if (scene.Tokens[i].Form is not ("and" or "," or "then" or "to" or "for" or "in")) return false;
        }

        return and;
    }

    // "have not met since the war six months ago": the day of what it has been since
    private bool IsOfSince(TimeExpression time, int act)
    {
        for (var i = time.Lead - 1; i > act; i--)
        {
            if (scene.Tokens[i].Upos is UniversalTag.Verb or UniversalTag.Punct) return false;
            if (scene.Tokens[i].Form is "since") return i + 1 < time.Lead && scene.Tokens[i].Head is var noun && noun >= 0 && noun < time.Lead && scene.Is(noun, UniversalTag.Noun);
        }

        return false;
    }

    // "for the second time this month" tells how often
    private bool IsHowOften(TimeExpression time) => time.Lead > 1 && scene.Tokens[time.Lead].Form is "this" && scene.Tokens[time.Lead - 1].Lemma is "time";

    /// <summary>The length in days told with an act, as in "a two-day visit"; null if none.</summary>
    public int? Length(int act)
    {
        for (var i = 0; i < scene.Times.Count; i++)
            if (scene.Times[i] is { Days: { } days } && (owners[i] == act || scene.Named.At(act) is { } phrase && phrase.First <= scene.Times[i].First && scene.Times[i].Last <= phrase.Last)) return days;
        return null;
    }

    /// <summary>The expression that dates a verb of saying; null if none does.</summary>
    public TimeExpression? Said(int verb)
    {
        for (var i = 0; i < scene.Times.Count; i++)
            if (scene.Times[i].IsAnchored && owners[i] == verb) return scene.Times[i];
        return null;
    }

    // The less, the surer: under the act itself, under what carries it, under its plan.
    private int Score(TimeExpression time, int owner, int act, Assessment assessment, bool isSaid)
    {
        var distance = Math.Abs(time.First - act);
        if (isSaid && time.Lead > act && IsOfGround(time, act)) return int.MaxValue;
        if (owner == act) return distance;
        if (assessment.Speakers.Contains(owner)) return IsInterposed(owner, time, act) ? 130 + distance : int.MaxValue;
        // "speaking in Paris on Sunday, the minister called on Iran"
        if (time.First < act && IsBesideSubject(owner, act)) return 120 + distance;
        // "a meeting scheduled for Tuesday"
        if (!scene.Is(act, UniversalTag.Verb) && scene.Arguments.Participles(act).Contains(owner)) return 50 + distance;
        // "the embargo that Norway imposed in 1986"
        if (owner >= 0 && scene.Arguments.Performed(act) == owner) return 105 + distance;
        // "the talks, which open on Sunday"
        if (owner >= 0 && scene.Arguments.SetBy(act) == owner) return 106 + distance;
        // "fighting broke out on Sunday"
        if (owner >= 0 && scene.Arguments.BegunBy(act) == owner) return 107 + distance;
        // "will be in Oslo and Rome next week"
        if (time.Lead > act && scene.Is(act, UniversalTag.Propn) && scene.Tree.Has(act, "cop") && IsOfStay(act + 1, time.Lead)) return 140 + distance;
        // "a meeting with his rivals planned for Sunday", the participle hung on the rivals
        if (time.IsPlanned && !scene.Is(act, UniversalTag.Verb) && time.Lead > act && IsNominal(act + 1, time.Lead - 1)) return 55 + distance;
        // "in July 2000, when he met the king", "when he fell and the army took over"
        var when = When(act);
        if (when >= 0 && IsRightBefore(time, when)) return 60 + distance;
        if (assessment.Carriers.Contains(owner)) return 100 + distance;
        // "after talks between the two in Cairo on Tuesday", the time hung on the verb
        if (owner >= 0 && scene.Is(owner, UniversalTag.Verb) && IsRightBehind(time, act)) return 150 + distance;
        // "the summit in Delhi last month"
        if (!scene.Is(act, UniversalTag.Verb) && IsBehindPlace(time, act)) return 160 + distance;
        if (owner >= 0 && assessment.Cues.Contains(owner) && time.First > act && scene.Is(owner, UniversalTag.Verb) && !assessment.Owners.Contains(owner)) return 200 + distance;
        // When Putin visited Beijing in "announced in February 2022 when Putin visited": the clause takes the time of the one it explains.
        if (when >= 0 && ((owner >= 0 && scene.Tokens[when].Relation is "advcl" or "parataxis" && scene.Tokens[when].Head == owner) || (time.First <= scene.Tokens[when].Head && scene.Tokens[when].Head <= time.Last))) return 300 + distance;
        // "the raid of March 1, in which his forces crossed the border"
        if (time.Last < act && IsWithin(time, act)) return 320 + distance;
        // "the crisis began on January 3 with the arrest of three envoys"
        if (owner >= 0 && assessment.Status is EventStatus.Occurred && scene.Arguments.MarkedBy(act) == owner) return 350 + distance;
        // ", and on December 5 its embargo came into force"
        if (scene.Tokens[act] is { Upos: UniversalTag.Noun, Relation: "nsubj" or "nsubj:pass" } && IsRightAhead(time, act)) return 380 + distance;
        // "forced them to land two nights ago": what is past is not to come
        if (time.IsBack && owner > act && scene.Tokens[owner] is { Xpos: "VB", Relation: "xcomp" or "advcl" } && scene.Tokens[owner].Head == act && scene.Tokens[act].Xpos is "VBD" or "VBN") return 390 + distance;
        // Where the tree hung it elsewhere: what stands right behind the verb's own words is its.
        if (owner >= 0 && (owner < act || IsCutOff(time, owner)) && time.Lead > act && scene.Is(act, UniversalTag.Verb) && IsOfItsClause(time, act)) return 400 + distance;
        return int.MaxValue;
    }

    // "On Sunday, he told them, Oslo barred its port", "Oslo may bar it, he told them, on Sunday": said in passing, the time is not that of the saying.
    private bool IsInterposed(int speech, TimeExpression time, int act)
    {
        if (!scene.Is(speech, UniversalTag.Verb) || !scene.Is(act, UniversalTag.Verb) || scene.Tree.Has(act, "mark")) return false;
        return time.Lead == 0 ? act > speech && scene.Tokens[time.Last + 1].Form is "," && IsSetOff(speech, act) : act < speech && time.Lead > speech && IsSetOff(act, speech) && IsSetOff(speech, time.Lead);
    }

    // By a comma, with no quotation.
    private bool IsSetOff(int first, int last)
    {
        var comma = false;
        for (var i = first + 1; i < last; i++)
        {
            comma |= scene.Tokens[i].Form is ",";
            if (scene.Tokens[i].Form is "\"" or "“" or "”" or ":") return false;
        }

        return comma;
    }

    // "came back ten days ago saying", "urged them on Sunday to leave": hung on what comes right behind it.
    private bool IsCutOff(TimeExpression time, int owner) =>
        scene.Is(owner, UniversalTag.Verb) && ((owner == time.Last + 1 && scene.Tokens[owner].Xpos is "VBG") || (owner == time.Last + 2 && scene.Tokens[owner].Xpos is "VB" && scene.Tokens[owner - 1].Form is "to"))
        && !scene.Is(time.Lead - 1, UniversalTag.Cconj);

    // Nothing but other places, what for, and how often: "in Oslo for talks on Sunday", "in Oslo once, in 2019".
    private bool IsOfStay(int first, int last)
    {
        for (var i = first; i < last; i++) if (scene.Tokens[i].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj || scene.Tokens[i].Form is ";" or "(" or "who" or "which" or "where") return false;
        return last - first < Reach;
    }

    // A participle set beside the one who acts.
    private bool IsBesideSubject(int owner, int act) =>
        owner >= 0 && scene.Is(act, UniversalTag.Verb) && scene.Tokens[owner] is { Xpos: "VBG", Relation: "acl" or "advcl" } participle && scene.Arguments.Mark(owner) is null && !acts.Contains(owner)
        && (participle.Head == act || scene.Tree.Child(act, "nsubj") == participle.Head);

    // In a relative clause that goes on within what is dated: "the raid of March 1, in which", "the talks on Friday, during which".
    private bool IsWithin(TimeExpression time, int act)
    {
        var next = time.Last + 1;
        if (next < act && scene.Tokens[next].Form is ",") next++;
        if (next + 1 >= act || scene.Tokens[next].Form is not ("in" or "during" or "at") || scene.Tokens[next + 1].Xpos is not "WDT") return false;
        var verb = scene.Tokens[next + 1].Head;
        for (var (at, steps) = (act, 0); at >= 0 && steps < 4; at = scene.Tokens[at].Head, steps++)
        {
            if (at == verb) return true;
            if (scene.Tokens[at].Relation is not "conj") return false;
        }

        return false;
    }

    private bool IsRightAhead(TimeExpression time, int act) =>
        scene.Named.At(act) is { } phrase && (phrase.Possessor?.First ?? phrase.First) == time.Last + 1 && (time.Lead == 0 || scene.Tokens[time.Lead - 1].Upos is UniversalTag.Cconj or UniversalTag.Punct);

    // Behind a nominal act and its place, nothing else between.
    private bool IsBehindPlace(TimeExpression time, int act)
    {
        if (time.Lead - act is < 3 or > Reach || scene.Named.At(time.Lead - 1) is not { Place: not null } place || place.First <= act) return false;
        // "condemned the war at a rally in Delhi last month": the rally was
        for (var i = act + 1; i < place.First - 1; i++)
            if (scene.Tokens[i] is { Form: "at" or "during" or "in", Relation: "case", Head: var stage } && !scene.Tree.IsUnder(stage, act)) return false;
        return scene.Tokens[place.First - 1].Form is "in" or "at" && IsNominal(act + 1, place.First - 2);
    }

    private bool IsNominal(int first, int last)
    {
        for (var i = first; i < last; i++)
            if (acts.Contains(i) || scene.Tokens[i].Upos is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Adp or UniversalTag.Det or UniversalTag.Num) && scene.Tokens[i].Form is not ("and" or "'s" or "’s")) return false;
        return last - first < Reach;
    }

    private bool IsOfItsClause(TimeExpression time, int act)
    {
        if (time.Lead - act > Reach) return false;
        for (var i = act + 1; i < time.Lead; i++)
            if (acts.Contains(i) || scene.Tokens[i].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj || scene.Tokens[i].Form is "," or ";" or "\"" or "”" or "(") return false;
        return true;
    }

    private bool IsRightBefore(TimeExpression time, int act)
    {
        var next = time.Last + 1;
        if (next < act && scene.Tokens[next].Form is ",") next++;
        return next < act && scene.Tokens[next].Lemma is "when" && scene.Tokens[next].Head == act;
    }

    // Behind a nominal act in a phrase of its own, with nothing between that could be dated.
    private bool IsRightBehind(TimeExpression time, int act)
    {
        if (time.Lead <= act || time.Lead - act > Reach || scene.Is(act, UniversalTag.Verb) || scene.Tree.Case(act) is not ("after" or "before" or "during" or "following" or "since" or "in" or "ahead of")) return false;
        for (var i = act + 1; i < time.Lead; i++)
            if (acts.Contains(i) || scene.Tokens[i].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj || scene.Tokens[i].Form is "," or ";") return false;
        return true;
    }

    /// <summary>The day of an act by how far it lies from another, "on Tuesday, a day after soldiers arrested him"; null where that is not told.</summary>
    public (TimeExpression Expression, EventTime Time)? Across(Candidate c, DateOnly? published, EventTime? reference, Story story) =>
        new TimeGaps(scene, owners).Of(c, published, reference, story);

    // The verb of a clause of "when" that an act is, or is joined to; -1 for none.
    private int When(int act)
    {
        if (HasWord(act, "when")) return act;
        return scene.Tokens[act] is { Relation: "conj", Xpos: "VBD", Head: >= 0 and var first } && first < act && HasWord(first, "when") ? first : -1;
    }

    // "blamed Chad for a bombing in Oslo on Thursday": the day of what it is blamed for
    private bool IsOfGround(TimeExpression time, int act)
    {
        for (var n = act + 1; n < time.Lead; n++)
            if (scene.Is(n, UniversalTag.Noun) && scene.Tree.Case(n) is "for" or "over" && IsBehindPlace(time, n)) return true;
        return false;
    }

    private bool HasWord(int verb, string lemma)
    {
        foreach (var c in scene.Tree.Children(verb)) if (scene.Tokens[c].Lemma == lemma) return true;
        return false;
    }
}
