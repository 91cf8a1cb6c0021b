using System.Globalization;

namespace Chancery.Record.Tests.Lifecycle;

/// <summary>Accounts written down in a line or two.</summary>
internal static class Tell
{
    public static readonly Participant Blinken = new(ParticipantRole.Source, "Antony Blinken", "Blinken", ActorKind.Person, "USA", "foreign-minister", "person:antony-blinken");
    public static readonly Participant China = new(ParticipantRole.Target, "China", "China", ActorKind.State, "CHN", null, "CHN");
    public static readonly Participant Xi = new(ParticipantRole.Target, "Xi Jinping", "Xi", ActorKind.Person, "CHN", "president", "person:xi-jinping");
    public static readonly Place Beijing = new("Beijing", "CHN", 39.9, 116.41);
    public static readonly Place Xian = new("Xi'an", "CHN", 34.27, 108.95);
    public static readonly Place InChina = new("China", "CHN", 35, 105);

    /// <summary>An account of a visit; its mentions as "status time", with * before a bare noun, and "| who says so" behind.</summary>
    public static Account Visit(string id, string known, params string[] mentions) => Of(id, known, id + " Post", mentions);

    public static Account Of(string id, string known, string? outlet, params string[] mentions)
    {
        var told = mentions.Select((m, i) => Mention(m, i)).ToList();
        var plain = told.Where(t => t.Reason!.Rule != "noun").ToList();
        var status = (plain.Count > 0 ? plain : told).Max(t => t.Status);
        var report = new KnownReport("sha256-" + id, id + ".txt", id, null, outlet, null, Day(known), Day(known));
        return new(report, new()
        {
            Id = id,
            Type = EventType.Consult,
            Mode = "visit",
            Cameo = "042",
            Participants = [Blinken, China],
            Time = told.Select(t => t.Time).OfType<EventTime>().MinBy(t => t.Width ?? int.MaxValue),
            Status = status,
            Attribution = [.. told.Select(t => t.Attribution).Where(a => !a.IsOwnVoice).Distinct()],
            Confidence = 0.9,
            Mentions = [.. told],
        });
    }

    public static Account Where(this Account account, Place? place) => account with { Event = account.Event with { Place = place } };

    public static Account With(this Account account, params Participant[] participants) => account with { Event = account.Event with { Participants = [.. participants] } };

    public static Account At(this Account account, string? time) => account with { Event = account.Event with { Time = time is null ? null : EventTime.Parse(time) } };

    public static Account Sure(this Account account, double confidence) => account with { Event = account.Event with { Confidence = confidence } };

    public static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    public static RecordMoment On(string day) => new(Day(day));

    private static Mention Mention(string text, int index)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        var words = parts[0].TrimStart('*').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var time = words.Length > 1 ? EventTime.Parse(words[1]) : null;
        var isNoun = parts[0].StartsWith('*');
        var evidence = new Evidence(index * 100, (index * 100) + 50, text);
        return new(
            evidence, Enum.Parse<EventStatus>(words[0], ignoreCase: true), time, null,
            parts.Length > 1 ? new([.. parts[1..].Select(Speaker)]) : AttributionChain.Own,
            new([evidence], [], [], isNoun ? [] : [evidence], [], []), new("consult/visit", "visit", isNoun ? "noun" : "verb"));
    }

    // "Reuters agency 2024-05-01"
    private static Speaker Speaker(string text)
    {
        var words = text.Split(' ');
        return new(words[0], words.Length > 1 ? Enum.Parse<SourceKind>(words[1], ignoreCase: true) : SourceKind.Person, words.Length > 2 ? EventTime.Parse(words[2]) : null);
    }
}
