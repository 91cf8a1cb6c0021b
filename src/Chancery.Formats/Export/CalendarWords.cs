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
        var who = new StringBuilder();
        Name(who, e.Participants, ParticipantRole.Source, "", ", ");
        Name(who, e.Participants, ParticipantRole.Target, " → ", ", ");
        Name(who, e.Participants, ParticipantRole.Participant, ", ", " + ");
        return who.ToString();
    }

    // Those of one side, behind whoever was named before.
    private static void Name(StringBuilder who, EquatableList<Participant> cast, ParticipantRole role, string before, string between)
    {
        var isFirst = true;
        for (var i = 0; i < cast.Count; i++)
        {
            var one = cast[i];
            if (one.Role != role) continue;
            if (who.Length > 0) who.Append(isFirst ? before : between);
            isFirst = false;
            who.Append(one.Name);
            if (one.Country is { } country && one.Kind is not ActorKind.State) who.Append(" (").Append(country).Append(')');
        }
    }
}
