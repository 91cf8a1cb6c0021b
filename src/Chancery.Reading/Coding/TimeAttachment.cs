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
    private readonly int[] owners;

    /// <param name="scene">The sentence.</param>
    /// <param name="acts">The tokens that name acts: a time under one of them dates nothing else.</param>
    public TimeAttachment(Scene scene, IEnumerable<int> acts)
    {
        (this.scene, this.acts) = (scene, [.. acts]);
        owners = [.. scene.Times.Select(OwnerOf)];
    }

    /// <summary>The expression that dates an act; null if none does.</summary>
    public TimeExpression? Dating(int act, Assessment assessment)
    {
        TimeExpression? best = null;
        var bestScore = int.MaxValue;
        for (var i = 0; i < scene.Times.Count; i++)
        {
            var time = scene.Times[i];
            if (!time.IsAnchored) continue;
            var score = Score(time, owners[i], act, assessment);
            if (score < bestScore) (best, bestScore) = (time, score);
        }

        return best ?? (SharedWith(act) is >= 0 and var fellow ? Dating(fellow, scene.Propositions.At(fellow).Assessment) : null);
    }

    // "flew to Rome on Friday and met the Pope", "arrived on Friday, meeting the Pope": one subject, one clause, one time.
    private int SharedWith(int act)
    {
        var (tree, token) = (scene.Tree, scene.Tokens[act]);
        if (token.Upos is not UniversalTag.Verb || token.Head is not (>= 0 and var head) || !scene.Is(head, UniversalTag.Verb)) return -1;
        if (tree.Has(act, "nsubj") || tree.Has(act, "nsubj:pass") || tree.Has(act, "mark")) return -1;
        if (scene.Propositions.At(act).Assessment.Status != scene.Propositions.At(head).Assessment.Status) return -1;
        return token.Relation is "conj" || token is { Relation: "advcl", Xpos: "VBG" } ? head : -1;
    }

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
    private int Score(TimeExpression time, int owner, int act, Assessment assessment)
    {
        var distance = Math.Abs(time.First - act);
        if (owner == act) return distance;
        if (assessment.Speakers.Contains(owner)) return int.MaxValue;
        // "a meeting scheduled for Tuesday"
        if (!scene.Is(act, UniversalTag.Verb) && scene.Arguments.Participles(act).Contains(owner)) return 50 + distance;
        // "in July 2000, when he met the king"
        if (IsWhen(act) && IsRightBefore(time, act)) return 60 + distance;
        if (assessment.Carriers.Contains(owner)) return 100 + distance;
        // "after talks between the two in Cairo on Tuesday", the time hung on the verb
        if (owner >= 0 && scene.Is(owner, UniversalTag.Verb) && IsRightBehind(time, act)) return 150 + distance;
        if (owner >= 0 && assessment.Cues.Contains(owner) && time.First > act && scene.Is(owner, UniversalTag.Verb) && !assessment.Owners.Contains(owner)) return 200 + distance;
        // When Putin visited Beijing in "announced in February 2022 when Putin visited": the clause takes the time of the one it explains.
        if (IsWhen(act) && ((owner >= 0 && scene.Tokens[act].Relation is "advcl" or "parataxis" && scene.Tokens[act].Head == owner) || (time.First <= scene.Tokens[act].Head && scene.Tokens[act].Head <= time.Last))) return 300 + distance;
        return int.MaxValue;
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

    /// <summary>The day of what a clause tells by how far it lies from what stands beside it: "on Tuesday, a day after soldiers arrested him"; null where it does not.</summary>
    public (TimeExpression Expression, EventTime Time)? Across(Candidate c, DateOnly? published, EventTime? reference)
    {
        for (var i = 0; i < scene.Times.Count; i++)
        {
            var gap = scene.Times[i];
            var mark = gap.Last + 1;
            if (mark >= c.Token || scene.Tokens[mark].Form is not ("after" or "before") || !IsSetApart(c.Token, mark)) continue;
            for (var k = i - 1; k >= 0; k--)
            {
                if (!scene.Times[k].IsAnchored) continue;
                return scene.Times[k].Resolve(scene.Context(published, reference, Tense.Past)) is { } day && gap.Across(day) is { } time ? (gap, time) : null;
            }
        }

        return null;
    }

    // the verb of the clause, or one joined to it; or the noun right behind
    private bool IsSetApart(int act, int mark)
    {
        if (!scene.Is(act, UniversalTag.Verb)) return scene.Tree.Case(act) is "after" or "before" && scene.Named.At(act) is { } phrase && phrase.First == mark + 1 && phrase.Last == act;
        for (var i = mark + 1; i < act; i++)
            if (scene.Tokens[i].Form is "," || (scene.Is(i, UniversalTag.Verb) && scene.Tokens[i].Xpos is "VBG" or "VB" or "VBN") || scene.Tokens[i].Xpos is "WDT" or "WP" or "WRB") return false;
        return scene.Tokens[act].Xpos is "VBD" or "VBN" || scene.Tree.Has(act, "aux:pass");
    }

    private bool IsWhen(int verb)
    {
        foreach (var c in scene.Tree.Children(verb)) if (scene.Tokens[c].Lemma is "when") return true;
        return false;
    }

    private int Root()
    {
        for (var i = 0; i < scene.Tokens.Count; i++) if (scene.Tokens[i].Head < 0) return scene.Is(i, UniversalTag.Verb) ? i : -1;
        return -1;
    }

    // Up from the expression to the first word it can date: a verb or an act, past names and places.
    private int OwnerOf(TimeExpression time)
    {
        // "In June 2007, six months after the coup, he sent home the envoy": what opens a sentence dates its main verb
        if (time.Lead == 0 && time.Last + 1 < scene.Tokens.Count && scene.Tokens[time.Last + 1].Form is "," && Root() is >= 0 and var root) return root;
        var at = time.First;
        for (var i = time.First; i <= time.Last; i++)
            if (scene.Tokens[i].Head < time.Lead || scene.Tokens[i].Head > time.Last) at = i;
        for (var steps = 0; steps < 10; steps++)
        {
            at = scene.Tokens[at].Head;
            if (at < 0) return -1;
            if (acts.Contains(at) || scene.Is(at, UniversalTag.Verb) || scene.Tree.Has(at, "cop")) return at;
            // "since the pandemic last March": a time behind a noun that is no act mostly belongs to the verb; "the deal of 2015" does not.
            if (scene.Is(at, UniversalTag.Noun) && !(time.Lead > at && !string.Equals(scene.Tokens[time.Lead].Form, "of", StringComparison.OrdinalIgnoreCase)) && scene.Named.At(at) is not { Actors.Count: > 0 } && scene.Named.At(at)?.Place is null && !scene.Times.Any(t => t.First <= at && at <= t.Last)) return at;
        }

        return -1;
    }
}
