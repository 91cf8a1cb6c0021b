using System.Globalization;
using System.Text;

namespace Chancery.Formats.Export;

/// <summary>What a calendar says of an event.</summary>
internal static class CalendarWords
{
    /// <summary>The act and who it joins: <c>visit: Xi Jinping (CHN) → Russia (RUS)</c>.</summary>
    public static string Summary(Event e)
    {
        var act = e.Mode?.Replace('-', ' ') ?? Ontology.Code(e.Type).ToLowerInvariant();
        var state = e.Status is EventStatus.Occurred or EventStatus.Planned or EventStatus.Ongoing ? "" : $" ({RecordNames.Of(e.Status)})";
        return OneLine($"{act}{state}: {Who(e)}");
    }

    /// <summary>How far it has come, when in EDTF, by how many sources, and the words and addresses of the last report.</summary>
    public static string Description(RecordedEvent e)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{RecordNames.Of(e.Event.Status)}, {e.Event.Time}");
        if (e.IsOverdue) text.Append(", overdue: never confirmed");
        text.Append(CultureInfo.InvariantCulture, $"\n{e.Sources} independent {(e.Sources == 1 ? "source" : "sources")}, last told of on {e.LastKnown:yyyy-MM-dd}");
        var last = e.Mentions.MaxBy(m => m.Report.Known)!;
        text.Append(CultureInfo.InvariantCulture, $"\n“{OneLine(last.Mention.Evidence.Text)}”");
        if (last.Report.Outlet is { } outlet) text.Append(CultureInfo.InvariantCulture, $" ({OneLine(outlet)})");
        return text.ToString();
    }

    /// <summary>Words without the control characters that RFC 5545 forbids in a text.</summary>
    public static string OneLine(string words) => string.Create(words.Length, words, static (line, text) =>
    {
        for (var i = 0; i < line.Length; i++) line[i] = char.IsControl(text[i]) ? ' ' : text[i];
    });

    private static string Who(Event e)
    {
        var sources = Named(e, ParticipantRole.Source);
        var targets = Named(e, ParticipantRole.Target);
        var others = Named(e, ParticipantRole.Participant);
        string[] sides = [sources, targets];
        return string.Join(", ", new[] { string.Join(" → ", sides.Where(s => s.Length > 0)), others }.Where(s => s.Length > 0));
    }

    private static string Named(Event e, ParticipantRole role) =>
        string.Join(role is ParticipantRole.Participant ? " + " : ", ", e.Participants.Where(p => p.Role == role).Select(p => p.Country is null || p.Kind is ActorKind.State ? p.Name : $"{p.Name} ({p.Country})"));
}
