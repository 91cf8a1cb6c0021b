namespace Chancery.Reading.Cleaning;

/// <summary>The report's prose, ready to be analysed, and the way back to the text as given.</summary>
/// <param name="Text">
/// The prose; empty if the report is not in English. Noise is cut out, save broken words and a headline run into the
/// body, which are only marked; a paragraph, a heading and a run-in headline end with U+2029, so that no sentence runs
/// over them; no-break spaces are plain spaces, and entities are decoded.
/// </param>
/// <param name="Title">Length of the title at the start of <paramref name="Text"/>, 0 without one.</param>
/// <param name="Map">For each UTF-16 unit of <paramref name="Text"/>, and for its end, the UTF-16 offset in the report's full text.</param>
/// <param name="Noise">What was cut out or marked, in order and apart, in UTF-16 offsets of the report's full text.</param>
/// <param name="Dateline">What the dateline told, if there was one.</param>
/// <param name="DateStamp">The date of a leading <c>date YYYY-MM-DD</c> line, if there was one.</param>
public sealed record CleanText(
    string Text,
    int Title,
    IReadOnlyList<int> Map,
    IReadOnlyList<NoiseSpan> Noise,
    Dateline? Dateline,
    DateOnly? DateStamp)
{
    /// <summary>The language of the report (ISO 639-1): <c>en</c>, or another that its script or commonest words tell; null if it holds no prose, or prose of no known language.</summary>
    public string? Language { get; init; } = "en";

    /// <summary>Where the words of <see cref="Text"/> from <paramref name="start"/> to <paramref name="end"/> stand in the full text: what was cut out just before or behind them is not taken in.</summary>
    /// <returns>UTF-16 offsets; the end is behind the last unit.</returns>
    public (int Start, int End) Source(int start, int end) => (
        Map[start],
        end <= start ? Map[start] : Map is OffsetMap map ? map.EndOf(end) : Map[end - 1] + 1);
}

/// <summary>A stretch of the report's full text that is not prose, in UTF-16 units.</summary>
public readonly record struct NoiseSpan(int Start, int End, NoiseKind Kind);

/// <summary>What stands before the first sentence of an agency report: <c>MOSCOW, April 26 (Reuters) -</c>.</summary>
/// <param name="Place">The city's name as written; null without one.</param>
/// <param name="Date">The date's words, such as <c>April 26</c>; null without one.</param>
/// <param name="Agency">The agency's name as written; null without one.</param>
public sealed record Dateline(string? Place, string? Date, string? Agency);
