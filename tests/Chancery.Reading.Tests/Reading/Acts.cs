namespace Chancery.Reading.Tests.Reading;

/// <summary>The events of a text in the short form in which tests tell them: <c>visit CHN > RUS, occurred</c>, <c>talks IRN + IRQ, planned</c>.</summary>
internal static class Acts
{
    /// <summary>All events in their order, with "; " between; empty for none.</summary>
    public static string Of(string text, string day = "2024-04-26", string? title = null) =>
        string.Join("; ", English.Read(text, day, title).Events.Select(Told));

    /// <summary>All events in their order, those too that a reader is too unsure of to show unasked.</summary>
    public static string OfAll(string text, string day = "2024-04-26") =>
        string.Join("; ", English.Unsparing.Read(English.Report(text, day)).Events.Select(Told));

    /// <summary>The only event of this mode.</summary>
    public static Event The(string mode, string text, string day = "2024-04-26", string? title = null) =>
        Xunit.Assert.Single(English.Read(text, day, title).Events, e => e.Mode == mode);

    /// <summary>A participant as tests tell it: <c>Emmanuel Macron FRA president</c>.</summary>
    public static string Who(Event e, ParticipantRole role) =>
        string.Join("; ", e.Participants.Where(p => p.Role == role).Select(p => string.Join(' ', new[] { p.Name, p.Country, p.Office }.Where(w => w is not null))));

    /// <summary>Who acts in the only event of this mode.</summary>
    public static string Source(string mode, string text, string day = "2024-04-26") => Who(The(mode, text, day), ParticipantRole.Source);

    private static string Told(Event e) =>
        $"{e.Mode ?? Ontology.Code(e.Type).ToLowerInvariant()} {Parties(e)}, {e.Status.ToString().ToLowerInvariant()}";

    private static string Parties(Event e) => e.Participants.All(p => p.Role is ParticipantRole.Participant)
        ? Codes(e, ParticipantRole.Participant, " + ")
        : $"{Codes(e, ParticipantRole.Source, ",")} > {Codes(e, ParticipantRole.Target, ",")}".TrimEnd();

    private static string Codes(Event e, ParticipantRole role, string between) =>
        string.Join(between, e.Participants.Where(p => p.Role == role).Select(p => p.Country ?? "-"));
}
