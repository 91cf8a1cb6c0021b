using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Reading.Coding;

/// <summary>Gathers the mentions of one report into events.</summary>
internal static class Gatherer
{
    public static List<Event> Gather(string reportId, List<Told> told, DateOnly? published)
    {
        var groups = Group(told, published);
        var visits = groups.Where(g => g[0].Candidate.Mode is "visit").ToList();
        return [.. groups.Select(g => Fold(reportId, [.. g.OrderBy(Starts)], published)).Select((e, i) => During(e, groups[i], visits)).OrderBy(e => e.Mentions[0].Evidence.Start).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }

    /// <summary>The mentions that tell one event each, together.</summary>
    public static List<List<Told>> Group(List<Told> told, DateOnly? published)
    {
        var groups = new List<List<Told>>();
        foreach (var mention in told.Where(t => t.Candidate is { IsComplete: true, IsUnclaimed: false }).Concat(told.Where(t => t.Candidate is { IsUnclaimed: true })))
        {
            // "the strike on the town": the one that is told with its doer, wherever that stands
            if (mention.Candidate.IsUnclaimed && groups.LastOrDefault(g => g.Exists(m => Sameness.Claims(m, mention, published))) is { } claimed)
            {
                claimed.Add(mention);
                continue;
            }

            var group = groups.LastOrDefault(g => g.Exists(m => Sameness.Holds(m, mention, published)) && g.TrueForAll(m => Sameness.SameTime(m, mention, published)));
            if (group is null) groups.Add([mention]);
            else group.Add(mention);
        }

        foreach (var part in told.Where(t => !t.Candidate.IsComplete))
        {
            // The event last told before it; a headline's half looks ahead.
            // "announced the trip": the one that lies ahead
            var group = groups.LastOrDefault(g => IsAnnounced(part) && Starts(g[0]) <= Starts(part) && g.Exists(m => m.Mention.Status is EventStatus.Planned && Sameness.Continues(part, m, published)))
                ?? groups.LastOrDefault(g => Starts(g[0]) <= Starts(part) && g.Exists(m => Sameness.Continues(part, m, published)))
                ?? (part.Scene.IsTitle ? groups.FirstOrDefault(g => g.Exists(m => Sameness.Continues(part, m, published))) : null);
            group?.Add(part);
        }

        return [.. groups.SelectMany(Apart)];
    }

    // "UK, US sanction Iranians" above a text that tells only what the UK did: two acts, one of them told by the headline alone.
    private static IEnumerable<List<Told>> Apart(List<Told> group)
    {
        var body = group.Where(t => !t.Scene.IsTitle && t.Candidate.IsComplete).ToList();
        var title = group.Find(t => t.Scene.IsTitle && t.Candidate is { IsComplete: true, IsMutual: false });
        if (title is null || body.Count == 0) return [group];
        var told = body.SelectMany(t => t.Participants).Where(p => p.Role is ParticipantRole.Source).Select(p => p.Country).ToHashSet();
        var rest = title.Participants.Where(p => p.Role is ParticipantRole.Source && !told.Contains(p.Country)).ToList();
        if (rest.Count == 0 || rest.Count == title.Participants.Count(p => p.Role is ParticipantRole.Source)) return [group];
        Told With(Func<Participant, bool> kept) => title with { Participants = [.. title.Participants.Where(p => p.Role is not ParticipantRole.Source || kept(p))] };
        return [[.. group.Select(t => t == title ? With(p => !rest.Contains(p)) : t)], [With(rest.Contains)]];
    }

    // What is done on a visit takes the visit's place, and its time unless it has its own.
    private static Event During(Event e, List<Told> group, List<List<Told>> visits)
    {
        if (e.Mode is "visit" || e.Type is EventType.Office) return e;
        foreach (var visit in visits)
        {
            var beside = visit.Find(v => group.Exists(m => m.Scene == v.Scene && m.Candidate.Assessment.Carriers.Contains(v.Candidate.Token)));
            if (beside is null || !visit[0].Participants.All(v => group[0].Participants.Any(p => p.Country == v.Country))) continue;
            // A time it shares with the visit, "will fly there next week to meet X", is as fine as the visit's.
            var (own, days) = (e.Time, TimeOf(visit));
            var shared = own is not null && days is not null && own.Equals(beside.Mention.Time) && days.Width < own.Width;
            return e with { Place = e.Place ?? beside.Mention.Place, Time = shared ? days : own ?? days };
        }

        return e;
    }

    private static int Starts(Told told) => told.Mention.Evidence.Start;

    private static Event Fold(string reportId, List<Told> group, DateOnly? published)
    {
        var lead = group.Where(t => t.Candidate.IsComplete).MaxBy(t => (!t.Candidate.IsUnclaimed, t.Participants.Count(p => p.Kind is ActorKind.Person)))!;
        var first = group[0].Mention.Evidence;
        return new()
        {
            Id = IdOf(reportId, lead.Candidate, first, lead.Participants),
            Type = lead.Candidate.Type,
            Mode = lead.Candidate.Mode,
            Cameo = lead.Candidate.Cameo,
            Participants = lead.Participants,
            Place = group.Select(t => t.Mention.Place).OfType<Place>().OrderByDescending(p => group.Count(t => t.Mention.Place == p)).FirstOrDefault(),
            Time = TimeOf(group),
            Status = StatusOf(group, TimeOf(group), published),
            About = group.Select(t => t.About).FirstOrDefault(a => a is not null),
            Attribution = [.. Sources(group)],
            Count = group.Select(t => t.Count).FirstOrDefault(c => c is not null),
            Confidence = Confidences.Of(group),
            Mentions = [.. group.Select(t => t.Mention)],
        };
    }

    private static bool IsAnnounced(Told part) => part is { Mention.Status: EventStatus.Planned, Candidate.Assessment: { IsAnnounced: true, IsTold: false } };

    // "described the journey as a success": whoever only speaks of it is not the one who tells it.
    private static bool Tells(Told told) => told.Candidate.IsComplete || told.Candidate.Assessment.IsAnnounced || told.Candidate.Word.Class is not Lexicon.WordClass.Noun;

    // "he had not gone there, he said": whoever denies what has happened is no source of it.
    private static bool Denies(Told told, List<Told> group) =>
        told.Mention.Status is EventStatus.Denied && group.Exists(t => t.Mention is { Status: EventStatus.Occurred or EventStatus.Ongoing, Attribution.IsOwnVoice: true } && t.Candidate is { IsComplete: true, IsUnclaimed: false });

    // A headline's "says president" is the one the text names.
    private static List<AttributionChain> Sources(List<Told> group)
    {
        var told = group.Where(t => !t.Mention.Attribution.IsOwnVoice && Tells(t) && !Denies(t, group)).ToList();
        var isNamed = told.Exists(t => !t.Scene.IsTitle && t.Mention.Attribution.Speakers.Any(s => s.Kind is SourceKind.Person));
        // "an official said", and then who that was
        var last = told.FindLastIndex(t => t.Mention.Attribution.Speakers.Any(s => s.Kind is SourceKind.Person));
        return told.Where((t, i) => (!isNamed || !t.Scene.IsTitle || t.Mention.Attribution.Speakers.Any(s => s.Kind is not SourceKind.Unnamed)) && !(i < last && IsSomebody(t.Mention.Attribution))).SelectMany(t => t.Beside.Prepend(t.Mention.Attribution)).Aggregate(new List<AttributionChain>(), Merged);
    }

    // The same people twice, dated once at most, are one source.
    private static List<AttributionChain> Merged(List<AttributionChain> lines, AttributionChain line)
    {
        var k = lines.FindIndex(l => l.Speakers.Count == line.Speakers.Count && l.Speakers.Zip(line.Speakers).All(p => p.First.Name == p.Second.Name && (p.First.Time is null || p.Second.Time is null || p.First.Time.Equals(p.Second.Time))));
        if (k < 0) lines.Add(line);
        else if (line.Speakers.Count(s => s.Time is not null) > lines[k].Speakers.Count(s => s.Time is not null)) lines[k] = line;
        return lines;
    }

    private static bool IsSomebody(AttributionChain chain) => chain.Speakers is [{ Kind: SourceKind.Unnamed } one] && one.Name.EndsWith(" official", StringComparison.Ordinal);

    // The firmest that a word tells; a bare noun says nothing of how far it has come.
    private static EventStatus StatusOf(List<Told> group, EventTime? time, DateOnly? published)
    {
        // "will meet on Tuesday, their first encounter since June": what lies ahead has not happened
        if (time?.Earliest > published && group.Exists(t => t.Mention.Status is EventStatus.Planned && (t.Candidate.Assessment.IsTold || t.Candidate.Type is EventType.Consult)) && !group.Exists(t => t.Mention.Status is EventStatus.Cancelled or EventStatus.Postponed or EventStatus.Denied)) return EventStatus.Planned;
        var told = group.Where(t => t.Candidate.Assessment.IsTold).ToList();
        // "ahead of the meeting" above a text that calls it "the first meeting"
        if (told.Count == 0 && group.Exists(t => t.Scene.IsTitle && t.Mention.Status is EventStatus.Planned)) return EventStatus.Planned;
        return (told.Count > 0 ? told : group).Max(t => t.Mention.Status);
    }

    // The finest that was told; an inferred day gives way to any told one.
    private static EventTime? TimeOf(List<Told> group)
    {
        var times = group.Where(t => t.Mention.Time is not null).ToList();
        var said = times.Where(t => t.Mention.Spans.Time.Count > 0).ToList();
        var time = (said.Count > 0 ? said : times).Select(t => t.Mention.Time!).MinBy(t => (t.Recurs ? 1 : 0, t.Width ?? int.MaxValue));
        // "has welcomed him", and then "hosts him this week": the day of the news is the finer
        if (said.Count > 0 && time is { IsChoice: true, Width: <= 7, Earliest: { } from, Latest: { } to } && times.Find(t => t.Mention is { Spans.Time.Count: 0, Time: { IsApproximate: true, Precision: TimePrecision.Day, Earliest: { } fresh } } && from <= fresh && fresh <= to) is { } news) return news.Mention.Time;
        // One mention tells the day it begins, another how long it lasts.
        return said.Count > 0 && time is { Precision: TimePrecision.Day, Earliest: { } day } && group[0].Candidate.Mode is "visit" or "summit" or "talks" && group.Select(t => t.Days).FirstOrDefault(d => d is not null) is > 1 and < 60 and { } days
            ? EventTime.Interval(day, day.AddDays(days - 1))
            : time;
    }

    private static string IdOf(string reportId, Candidate candidate, Evidence first, EquatableList<Participant> participants)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{reportId}|{Ontology.Code(candidate.Type)}|{candidate.Frame.Key}|{first.Start}|{candidate.Token}|{string.Join(',', participants.Select(p => p.Id))}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 8));
    }
}
