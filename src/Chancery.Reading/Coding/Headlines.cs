using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>
/// What only a headline tells without a day happened on the day of its report's lead: "Mexico sues Ecuador" above "Mexico on Thursday asked the court".
/// What the lead too tells without one happened on the day that whoever did it speaks next: "Mexico has sued Ecuador. … The president told reporters on Thursday".
/// </summary>
internal static class Headlines
{
    // How many days before publication the lead's day may lie and still be news.
    private const int DaysFresh = 3;

    // Sentences in which the lead is gone into.
    private const int Reach = 3;

    /// <summary>The mentions, those of the headline with the lead's day where theirs was inferred.</summary>
    public static List<Told> Date(List<Told> told, IReadOnlyList<Scene> scenes, DateOnly? published)
    {
        if (published is not { } today || !told.Exists(IsInferred)) return told;
        var body = scenes.Where(s => !s.IsTitle).Take(Reach).ToList();
        if (body.Count == 0) return told;
        if (DayOf(body[0], today) is { } day) return [.. told.Select(t => IsInferred(t) && t.Scene.IsTitle ? On(t, day) : t)];
        foreach (var scene in body.Skip(1))
            if (DayOf(scene, today) is { } next) return [.. told.Select(t => IsInferred(t) && t.Scene.Index < scene.Index && today.DayNumber - next.Earliest!.Value.DayNumber <= 1 && IsDoer(scene, t) ? On(t, next) : t)];
        return told;
    }

    /// <summary>True for a time that can be that of fresh news: one day, that of publication or one shortly before.</summary>
    public static bool IsFresh(EventTime? time, DateOnly published) =>
        time is { Precision: TimePrecision.Day, Recurs: false, IsChoice: false, Earliest: { } day } && day <= published && published.DayNumber - day.DayNumber <= DaysFresh;

    private static Told On(Told told, EventTime day) => told with { Mention = told.Mention with { Time = day } };

    // Whoever the sentence's main clause tells of is of the side that did it.
    private static bool IsDoer(Scene scene, Told told)
    {
        for (var i = 0; i < scene.Tokens.Count; i++)
            if (scene.Tokens[i].Head < 0) return scene.Arguments.Subjects(i) is [var head] && scene.Named.At(head) is { Actors: [{ Code: { } code }] } && told.Participants.Any(p => p.Country == code && p.Role is not ParticipantRole.Target);
        return false;
    }

    private static bool IsInferred(Told told) => told.Mention is { Time.IsApproximate: true, Spans.Time.Count: 0 };

    // The day of the lead's main clause.
    private static EventTime? DayOf(Scene lead, DateOnly published)
    {
        for (var i = 0; i < lead.Tokens.Count; i++)
        {
            if (lead.Tokens[i].Head >= 0 || !lead.Tree.IsClause(i)) continue;
            var tense = Timing.TenseOf(lead.Propositions.At(i).Assessment);
            if (tense is not (Tense.Past or Tense.Perfect)) return null;
            var time = new TimeAttachment(lead, []).Said(i)?.Resolve(lead.Context(published, null, tense));
            return IsFresh(time, published) ? time!.Approximate() : null;
        }

        return null;
    }
}
