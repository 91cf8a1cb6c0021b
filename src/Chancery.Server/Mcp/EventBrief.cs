using System.Text.Json;
using Chancery.Formats.Export;
using Chancery.Server.Answers;
using Chancery.Server.Events;

namespace Chancery.Server.Mcp;

/// <summary>An event in the few words that a list needs.</summary>
internal static class EventBrief
{
    private const int LongestQuote = 300;

    /// <summary>Writes its fields.</summary>
    public static void Write(Utf8JsonWriter json, RecordedEvent e)
    {
        json.WriteString("id", e.Id);
        json.WriteString("what", EventText.Title(e.Event));
        json.WriteString("type", Ontology.Code(e.Event.Type));
        json.WriteString("mode", e.Event.Mode);
        json.WriteString("status", RecordNames.Of(e.Event.Status));
        json.WriteString("time", e.Event.Time?.ToString());
        json.WriteString("place", e.Event.Place?.Name);
        json.WriteObjects("participants", e.Event.Participants, static (j, who) =>
        {
            j.WriteString("id", who.Id);
            j.WriteString("name", who.Name);
            j.WriteString("role", RecordNames.Of(who.Role));
            j.WriteString("country", who.Country);
            j.WriteString("office", who.Office);
        });
        json.WriteString("about", e.Event.About);
        json.WriteNumber("confidence", Math.Round(e.Event.Confidence, 2));
        json.WriteNumber("sources", e.Sources);
        json.WriteNumber("mentions", e.Mentions.Count);
        json.WriteBoolean("overdue", e.IsOverdue);
        json.WriteDay("first_known", e.FirstKnown);
        json.WriteDay("last_known", e.LastKnown);
        var last = e.Mentions.OrderByDescending(m => m.Report.Known).First();
        json.WriteString("quote", EventText.Shortened(last.Mention.Evidence.Text, LongestQuote));
        json.WriteString("outlet", last.Report.Outlet);
    }
}
