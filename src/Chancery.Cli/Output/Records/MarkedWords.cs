using System.Text;
using Spectre.Console;

namespace Chancery.Cli.Output.Records;

/// <summary>
/// The words of a mention with those behind its fields marked: by colour and underline on a terminal, by brackets elsewhere.
/// </summary>
internal static class MarkedWords
{
    // The act itself first: where spans overlap, the earlier in this list is shown.
    private static readonly (Func<MentionSpans, EquatableList<Evidence>> Spans, Style Style)[] Fields =
    [
        (s => s.Predicate, new(Color.Green, decoration: Decoration.Bold)),
        (s => s.Participants, new(Color.Aqua, decoration: Decoration.Underline)),
        (s => s.Time, new(Color.Yellow, decoration: Decoration.Underline)),
        (s => s.Place, new(Color.Fuchsia, decoration: Decoration.Underline)),
        (s => s.Status, new(Color.Blue, decoration: Decoration.Underline)),
        (s => s.Attribution, new(decoration: Decoration.Italic)),
    ];

    /// <summary>The evidence of a mention, marked.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="colour">True for colours, false for brackets.</param>
    public static Paragraph Of(Mention mention, bool colour)
    {
        var runes = mention.Evidence.Text.EnumerateRunes().ToArray();
        var field = new int[runes.Length];
        for (var i = Fields.Length - 1; i >= 0; i--)
        {
            foreach (var span in Fields[i].Spans(mention.Spans))
            {
                var (start, end) = (Math.Max(span.Start - mention.Evidence.Start, 0), Math.Min(span.End - mention.Evidence.Start, runes.Length));
                if (start < end) field.AsSpan(start, end - start).Fill(i + 1);
            }
        }

        var words = new Paragraph();
        for (var start = 0; start < runes.Length;)
        {
            var end = start;
            while (end < runes.Length && field[end] == field[start]) end++;
            var text = Printable(runes.AsSpan(start, end - start));
            if (field[start] == 0) words.Append(text, RecordStyles.Plain);
            else if (colour) words.Append(text, Fields[field[start] - 1].Style);
            else words.Append($"[{text}]", RecordStyles.Plain);
            start = end;
        }

        return words;
    }

    // What a terminal would obey, or what would turn the direction of writing, is a blank.
    private static string Printable(ReadOnlySpan<Rune> runes)
    {
        var text = new StringBuilder();
        foreach (var rune in runes)
            text.Append(Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format ? " " : rune.ToString());
        return text.ToString();
    }
}
