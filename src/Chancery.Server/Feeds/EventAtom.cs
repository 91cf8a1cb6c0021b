using System.Text;
using System.Xml;
using Chancery.Formats.Export;
using Chancery.Server.Events;
using Chancery.Server.Pages;
using Chancery.Server.Questions;

namespace Chancery.Server.Feeds;

/// <summary>Events as an Atom feed (RFC 4287).</summary>
internal static class EventAtom
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int Usual = 50;

    /// <summary>The feed of those that match, the last told of first.</summary>
    /// <param name="record">The record.</param>
    /// <param name="context">What is asked.</param>
    /// <param name="site">The address of the server as it was asked: readers of feeds need whole addresses.</param>
    /// <param name="cancellation">Stops the question.</param>
    public static async Task<ReadOnlyMemory<byte>> WriteAsync(IRecord record, PageContext context, Uri site, CancellationToken cancellation)
    {
        var query = context.Query with { Order = EventOrder.LastKnown, Limit = context.Query.Limit ?? Usual, After = null };
        var events = await record.EventsAsync(query, cancellation).ToListAsync(cancellation);
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            var asked = Question.Write(context.Query);
            xml.WriteStartElement("feed", Namespace);
            Element(xml, "id", FeedId.Of("feed " + asked));
            Element(xml, "title", asked.Length == 0 ? "Diplomatic record" : "Diplomatic record: " + Asked(context.Query));
            Element(xml, "updated", Moment(events.Count > 0 ? events.Max(e => e.LastKnown) : context.Moment.Day));
            Link(xml, "self", new(site, "events.atom" + asked), "application/atom+xml");
            Link(xml, "alternate", new(site, "events" + asked), "text/html");
            xml.WriteStartElement("author", Namespace);
            Element(xml, "name", "Chancery");
            xml.WriteEndElement();
            foreach (var e in events) WriteEntry(xml, e, new(site, context.Links.Event(e.Id)));
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteEntry(XmlWriter xml, RecordedEvent e, Uri page)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", FeedId.Of("event " + e.Id));
        Element(xml, "title", $"{EventText.Title(e.Event)} ({RecordNames.Of(e.Event.Status)})");
        Element(xml, "updated", Moment(e.LastKnown));
        Element(xml, "published", Moment(e.FirstKnown));
        Link(xml, "alternate", page, "text/html");
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", Ontology.Code(e.Event.Type));
        xml.WriteEndElement();
        Element(xml, "summary", Summary(e));
        xml.WriteEndElement();
    }

    private static string Summary(RecordedEvent e)
    {
        var last = e.Mentions.OrderByDescending(m => m.Report.Known).First();
        var when = e.Event.Time is { } time ? $", {time}" : "";
        var where = e.Event.Place is { } place ? $", {place.Name}" : "";
        return $"{RecordNames.Of(e.Event.Status)}{when}{where}; {EventText.Sources(e.Sources)}; "
            + $"“{EventText.Shortened(last.Mention.Evidence.Text, 500)}” ({EventText.Outlet(last.Report)})";
    }

    private static string Asked(EventQuery query) => string.Join(", ", Question.Pairs(query).Select(p => $"{p.Key} {p.Value}"));

    private static void Link(XmlWriter xml, string relation, Uri address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Allowed(text));

    // XML has no place for most control characters, nor for half a surrogate pair; and what turns the order of text is shown.
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            allowed.Append(HiddenControls.Turns(rune) || (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value)) ? "\uFFFD" : rune.ToString());
        return allowed.ToString();
    }

    private static string Moment(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00Z";
}
