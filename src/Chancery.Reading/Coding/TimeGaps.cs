using Chancery.Language;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>Times told by how far one thing lies from another: "on Tuesday, a day after soldiers arrested him", "on the eve of the talks".</summary>
internal sealed class TimeGaps(Scene scene, TimeOwners owners)
{
    /// <summary>The day of an act so told, and the words that tell it; null where none do.</summary>
    public (TimeExpression Expression, EventTime Time)? Of(Candidate c, DateOnly? published, EventTime? reference, Story story)
    {
        for (var i = 0; i < scene.Times.Count; i++)
        {
            var gap = scene.Times[i];
            if (!gap.IsGap || Behind(gap) is not (>= 0 and var behind)) continue;
            if (behind <= c.Token && IsSetApart(c.Token, behind)) return Before(c.Token, story) is null && Beside(i, c, published, reference) is { } day && gap.Across(day) is { } time ? (gap, time) : null;
            if (Main(behind, c) is (>= 0 and var other) && Told(other, behind, published, reference, story) is { } told && gap.Beyond(told) is { } from) return (gap, from);
        }

        return null;
    }

    // The first word of what the gap is measured from; -1 if none.
    private int Behind(TimeExpression gap)
    {
        var mark = scene.Tokens[gap.Last].Form is "after" or "before" ? gap.Last : gap.Last + 1;
        if (mark + 1 >= scene.Tokens.Count) return -1;
        return scene.Tokens[mark].Form switch
        {
            "after" or "before" => mark + 1,
            "of" when scene.Tokens[mark - 1].Lemma is "eve" => mark + 1,
            "ahead" when scene.Tokens[mark + 1].Form is "of" => mark + 2,
            _ => -1,
        };
    }

    // The day told before it in the sentence, or that of the clause it opens; without one that of publication in the lead, and the one the story is at further down.
    private EventTime? Beside(int gap, Candidate c, DateOnly? published, EventTime? reference)
    {
        for (var k = gap - 1; k >= 0; k--)
            if (scene.Times[k].IsAnchored) return scene.Times[k].Resolve(scene.Context(published, reference, Tense.Past));
        for (var k = gap + 1; k < scene.Times.Count && scene.Times[gap].Lead == 0; k++)
            if (scene.Times[k].IsAnchored && owners[k] is >= 0 and var main && main > c.Token && scene.Is(main, UniversalTag.Verb) && !scene.Tree.IsUnder(main, c.Token))
                return scene.Times[k].Resolve(scene.Context(published, reference, Timing.TenseOf(scene.Propositions.At(main).Assessment)));
        // "A day before the two met, a crowd marched": when they met is known
        if (scene.Times[gap].Lead == 0 && scene.Is(c.Token, UniversalTag.Verb)) return null;
        return scene.Index <= 1 && published is { } today ? EventTime.Day(today) : reference;
    }

    // the verb of the clause, or one joined to it; or the noun right behind
    private bool IsSetApart(int act, int behind)
    {
        if (!scene.Is(act, UniversalTag.Verb) && !scene.Tree.Has(act, "cop"))
            return scene.Tree.Case(act) is "after" or "before" or "ahead of" or "of" && (scene.Named.At(act) is { } phrase ? (phrase.Possessor?.First ?? phrase.First) == behind && phrase.Last == act : scene.Tree.Child(act, "det") == behind && act - behind <= 2);
        // "the eve of" stands before nouns alone
        if (scene.Tokens[behind - 1].Form is "of") return false;
        var subject = scene.Tree.Child(act, "nsubj");
        for (var i = behind; i < act; i++)
        {
            // a comma may stand between those who did it
            if (scene.Tokens[i].Form is "," && !(subject >= 0 && i > subject && scene.Tree.IsUnder(i, subject))) return false;
            if ((scene.Is(i, UniversalTag.Verb) && scene.Tokens[i].Xpos is "VBG" or "VB" or "VBN") || scene.Tokens[i].Xpos is "WDT" or "WP" or "WRB") return false;
        }

        return scene.Tokens[act].Xpos is "VBD" or "VBN" or "VBZ" || scene.Tree.Has(act, "aux:pass") || scene.Tree.Has(act, "cop");
    }

    // The word behind the gap where the act is what the whole stands under, "hours before polls opened, he accused"; -1 if it is not.
    private int Main(int behind, Candidate c)
    {
        var at = behind;
        for (var steps = 0; steps < 6 && at >= 0; steps++)
        {
            if (scene.Tokens[at].Head is not (>= 0 and var head)) return -1;
            if (head < behind || (head > at && scene.Tokens[at].Relation is "obl" or "advcl" or "obl:unmarked" && !IsWithin(behind, head)))
                return at != c.Token && Above(head) is var main && (main == c.Token || c.Assessment.Carriers.Contains(main)) ? at : -1;
            at = head;
        }

        return -1;
    }

    // Up past what the gap itself is hung on: "a day", "the eve", "ahead".
    private int Above(int at)
    {
        while (at >= 0 && !scene.Is(at, UniversalTag.Verb)) at = scene.Tokens[at].Head;
        return at;
    }

    private bool IsWithin(int behind, int head)
    {
        for (var i = behind; i < head; i++) if (scene.Tokens[i].Form is ",") return false;
        return true;
    }

    // The day told with it, or that of the same told before in the story.
    private EventTime? Told(int other, int behind, DateOnly? published, EventTime? reference, Story story)
    {
        for (var k = 0; k < scene.Times.Count; k++)
            if (scene.Times[k].IsAnchored && owners[k] == other && scene.Times[k].First > behind) return scene.Times[k].Resolve(scene.Context(published, reference, Timing.TenseOf(scene.Propositions.At(other).Assessment)));
        return Before(other, story);
    }

    // The day of an act that the story has told already.
    private EventTime? Before(int other, Story story)
    {
        for (var k = story.Told.Count - 1; k >= 0; k--)
            // "met", and then "the meeting"
            if (story.Told[k].Scene != scene && scene.Tokens[other].Lemma.StartsWith(story.Told[k].Candidate.Word.Lemma, StringComparison.Ordinal) && story.Told[k].Mention.Time is { Precision: TimePrecision.Day, IsChoice: false, IsApproximate: false } time) return time;
        return null;
    }
}
