using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>What only a headline tells without a day happened on the day of its report's lead: "Mexico sues Ecuador" above "Mexico on Thursday asked the court".</summary>
internal static class Headlines
{
    // How many days before publication the lead's day may lie and still be news.
    private const int DaysFresh = 3;

    /// <summary>The mentions, those of the headline with the lead's day where theirs was inferred.</summary>
    public static List<Told> Date(List<Told> told, IReadOnlyList<Scene> scenes, DateOnly? published)
    {
        if (published is not { } today || !told.Exists(IsInferred)) return told;
        if (scenes.FirstOrDefault(s => !s.IsTitle) is not { } lead || DayOf(lead, today) is not { } day) return told;
        return [.. told.Select(t => IsInferred(t) ? t with { Mention = t.Mention with { Time = day } } : t)];
    }

    /// <summary>True for a time that can be that of fresh news: one day, that of publication or one shortly before.</summary>
    public static bool IsFresh(EventTime? time, DateOnly published) =>
        time is { Precision: TimePrecision.Day, Recurs: false, IsChoice: false, Earliest: { } day } && day <= published && published.DayNumber - day.DayNumber <= DaysFresh;

    private static bool IsInferred(Told told) => told.Scene.IsTitle && told.Mention is { Time.IsApproximate: true, Spans.Time.Count: 0 };

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
