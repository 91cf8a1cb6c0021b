using System.Buffers;
using System.Globalization;

namespace Chancery.Language.Conllu;

/// <summary>Writes documents in CoNLL-U, the format of Universal Dependencies (universaldependencies.org/format.html).</summary>
public static class ConlluWriter
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n\u0085\u2028\u2029");

    /// <summary>Writes every sentence with its text, and each word's offsets (UTF-16 units in the analysed text) as <c>Start</c> and <c>End</c> in the last field.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="writer">Where to; line ends are <c>\n</c>.</param>
    public static void Write(Document document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {i + 1}\n"));
            writer.Write($"# text = {OneLine(document.Text[sentence.Start..sentence.End])}\n");
            for (var t = 0; t < sentence.Tokens.Count; t++) Write(sentence, t, writer);
            writer.Write('\n');
        }
    }

    private static void Write(Sentence sentence, int t, TextWriter writer)
    {
        var token = sentence.Tokens[t];
        var isTight = t + 1 < sentence.Tokens.Count && sentence.Tokens[t + 1].Start == token.End;
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"{token.Index + 1}\t{OneLine(token.Form)}\t{OneLine(token.Lemma)}\t{token.Upos.ToString().ToUpperInvariant()}\t{token.Xpos}\t_\t{token.Head + 1}\t{token.Relation}\t_\t{(isTight ? "SpaceAfter=No|" : "")}Start={token.Start}|End={token.End}\n"));
    }

    // A field may hold no tab and no line break.
    private static string OneLine(string text) => text.AsSpan().IndexOfAny(Breaks) < 0
        ? text
        : string.Concat(text.Select(c => Breaks.Contains(c) ? ' ' : c));
}
