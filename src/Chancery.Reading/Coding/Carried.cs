using Chancery.Language;
using Chancery.Reading.Clauses;

namespace Chancery.Reading.Coding;

/// <summary>The day of what goes on in a scene already dated: "met in Rome on Friday. … She also thanked him".</summary>
internal static class Carried
{
    // Sentences that a meeting's scene reaches on.
    private const int Reach = 2;

    /// <summary>The day the act shares with what was told just before it; null where nothing shows that it does.</summary>
    public static EventTime? Day(Scene scene, Candidate c, Story story)
    {
        if (scene.IsTitle) return null;
        if (c.Mode is "meet" or "talks" or "call" or "summit" && OfWord(scene, c, story) is { } day) return day;
        if (c.Word.Class is not Lexicon.WordClass.Verb || c.Sources.Count == 0) return null;
        if (c.Assessment is not { Status: EventStatus.Occurred, Tense: ClauseTense.Past, IsTold: true } || scene.Tokens[c.Token].Xpos is not "VBD" || scene.Times.Any(t => IsInTheWay(scene, t, c.Token))) return null;
        return OfMeeting(scene, c, story) ?? OfSubject(scene, c, story) ?? OfLastDeed(scene, c, story) ?? OfThen(scene, c, story) ?? OfHour(scene, c, story);
    }

    /// <summary>Whoever spoke just before speaks on: "The ministry said on Monday that … She would also go to Rome."</summary>
    public static IReadOnlyList<Speaker> Chain(Scene scene, Candidate c, EventStatus status, Story story)
    {
        if (scene.IsTitle || status is not (EventStatus.Planned or EventStatus.Possible)) return [];
        if (!c.Assessment.Cues.Exists(i => scene.Tokens[i].Form is "would")) return [];
        return story.Saying;
    }

    // Whoever met goes on to speak, to agree, to sign.
    private static EventTime? OfMeeting(Scene scene, Candidate c, Story story)
    {
        if (c.Type is not (EventType.Support or EventType.Accuse or EventType.Request or EventType.Agree or EventType.Reject or EventType.Threaten or EventType.Consult)) return null;
        var codes = c.Sources.Select(s => s.Actor.Code).ToHashSet();
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Reach; k--)
        {
            var (told, time) = (story.Told[k], story.Told[k].Mention.Time);
            if (IsBeside(told, scene)) continue;
            if (told.Scene.IsTitle || !(told.Candidate.IsMutual || told.IsCarried) || told.Mention.Status is not EventStatus.Occurred) continue;
            if (IsOneDay(time) && codes.All(code => told.Participants.Any(p => p.Country == code))) return time;
        }

        return null;
    }

    // "The minister told deputies on Monday … She also suspended": the same subject, the same day.
    private static EventTime? OfSubject(Scene scene, Candidate c, Story story)
    {
        if (story.Day is not { } day || story.DayOf is not { } who || !c.Sources.TrueForAll(s => s.Actor.Id == who.Id)) return null;
        return c.Sources.TrueForAll(s => s.At is null && scene.Is(s.Phrase.Last, UniversalTag.Pron)) ? day : null;
    }

    // "Abe told reporters on Tuesday … Tokyo protested to Pyongyang": whoever just acted on a day acts on, in the same simple past.
    private static EventTime? OfLastDeed(Scene scene, Candidate c, Story story)
    {
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= 1; k--)
        {
            if (story.Told[k] is not { Scene.IsTitle: false, Mention: { Status: EventStatus.Occurred, Time: var time }, Candidate.Assessment: { Tense: ClauseTense.Past, IsTold: true } } last) continue;
            if (StoryTimes.IsAside(last.Scene, last.Candidate.Token)) continue;
            return IsOneDay(time) && c.Sources.Exists(s => s.Actor.Code is { } code && last.Participants.Any(p => p.Country == code)) ? time : null;
        }

        return null;
    }

    // "Both then signed a treaty", "The bloc also suspended Togo": the time the story is at.
    private static EventTime? OfThen(Scene scene, Candidate c, Story story)
    {
        foreach (var w in scene.Tree.Children(c.Token))
        {
            if (scene.Tokens[w].Relation is not ("advmod" or "advmod:emph")) continue;
            if (scene.Tokens[w].Lemma is "then") return story.Opening is { Precision: TimePrecision.Day or TimePrecision.Month, IsChoice: false, Recurs: false } time ? time : null;
            if (scene.Tokens[w].Lemma is "also" or "afterwards" or "afterward") return IsOneDay(story.Opening) ? story.Opening : null;
        }

        return null;
    }

    // "'We agree,' he said after talks with the king": said on the day the story is at, right after.
    private static EventTime? OfWord(Scene scene, Candidate c, Story story)
    {
        if (story.Today is not { } today || c.Assessment.Status is not EventStatus.Occurred || !IsOneDay(story.Opening) || !Headlines.IsFresh(story.Opening, today)) return null;
        return TimeShares.WordAfter(scene, c.Token) >= 0 && !scene.Times.Any(t => t.IsAnchored) ? story.Opening : null;
    }

    // "Late in the evening Oslo summoned the envoy", "fought before dawn": an hour of the day the story is at.
    private static EventTime? OfHour(Scene scene, Candidate c, Story story)
    {
        if (story.Today is not { } today || !Headlines.IsFresh(story.Opening, today)) return null;
        foreach (var time in scene.Times) if (time is { IsAnchored: false, Type: Times.TimexType.Time } && IsOf(scene, time.First, c.Token)) return story.Opening;
        return null;
    }

    private static bool IsOf(Scene scene, int token, int verb)
    {
        while (token >= 0 && !scene.Is(token, UniversalTag.Verb)) token = scene.Tokens[token].Head;
        return token == verb;
    }

    // "Ann Lee, who took office on Monday, praised": told beside it in the same sentence
    private static bool IsBeside(Told told, Scene scene) => told.Scene == scene && StoryTimes.IsAside(scene, told.Candidate.Token);

    // A time of its own; what stands behind the act or in a relative clause, "the bloc, which met on Friday, also", dates something else.
    private static bool IsInTheWay(Scene scene, Times.TimeExpression time, int act) =>
        time.IsAnchored && !scene.IsPossessive(time) && time.Lead < act && !StoryTimes.IsAside(scene, time.First);

    private static bool IsOneDay(EventTime? time) => time is { Precision: TimePrecision.Day, IsApproximate: false, IsChoice: false, Recurs: false };
}
