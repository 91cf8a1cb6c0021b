using System.Buffers;

namespace Chancery.Reading.Cleaning;

/// <summary>The phrases of <c>phrases.txt</c>: what web pages put around a report.</summary>
internal sealed class PagePhrases
{
    private const int LongestTag = 12;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lines;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> glued;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> labels;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> tags;
    private readonly HashSet<string> months;
    private readonly List<string> lineBegins;
    private readonly List<string> lineEnds;
    private readonly List<string> sentenceBegins;
    private readonly SearchValues<string> sentenceHolds;

    private PagePhrases(Dictionary<string, List<string>> sections)
    {
        lines = Lookup(sections["line"]);
        glued = Lookup(sections["glued"]);
        labels = Lookup(sections["label"]);
        tags = Lookup(sections["tag"]);
        months = new HashSet<string>(sections["month"], StringComparer.OrdinalIgnoreCase);
        lineBegins = sections["line-begins"];
        lineEnds = sections["line-ends"];
        sentenceBegins = sections["sentence-begins"];
        sentenceHolds = SearchValues.Create([.. sections["sentence-holds"]], StringComparison.OrdinalIgnoreCase);
    }

    public static PagePhrases Shared { get; } = new(new Dictionary<string, List<string>>(EmbeddedList.Sections("phrases.txt")));

    /// <summary>Whether the words, in small letters, are all that a line of the page's furniture says.</summary>
    public bool IsLine(ReadOnlySpan<char> words) => lines.Contains(words);

    /// <summary>Whether the words, in small letters, are furniture even where they stand in a paragraph before a capital letter.</summary>
    public bool IsGlued(ReadOnlySpan<char> words) => glued.Contains(words);

    /// <summary>Whether the words, in small letters, begin or end a line that is no sentence.</summary>
    public bool FramesLine(ReadOnlySpan<char> words)
    {
        foreach (var phrase in lineBegins)
        {
            if (words.StartsWith(phrase))
            {
                return true;
            }
        }

        foreach (var phrase in lineEnds)
        {
            if (words.EndsWith(phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence begins as notices do.</summary>
    public bool BeginsNotice(ReadOnlySpan<char> sentence)
    {
        var first = sentence.IsEmpty ? ' ' : char.ToLowerInvariant(sentence[0]);
        foreach (var phrase in sentenceBegins)
        {
            if (phrase[0] == first && sentence.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a notice's words stand anywhere in the text.</summary>
    public bool HoldsNotice(ReadOnlySpan<char> text) => text.ContainsAny(sentenceHolds);

    /// <summary>Whether the words, in small letters, name a kind of report: <c>exclusive</c>.</summary>
    public bool IsLabel(ReadOnlySpan<char> words) => labels.Contains(words);

    /// <summary>Whether a date's words name a month: <c>26 April</c>.</summary>
    public bool HoldsMonth(string date) => date.Split(' ').Any(w => w.Length >= 3 && months.Contains(w[..3]));

    /// <summary>Whether this is the name of an element of HTML.</summary>
    public bool IsTag(ReadOnlySpan<char> name) => tags.Contains(name) || IsBlockTag(name);

    /// <summary>Whether the element begins a new line.</summary>
    public bool IsBlockTag(ReadOnlySpan<char> name)
    {
        Span<char> starred = stackalloc char[LongestTag + 1];
        if (name.Length > LongestTag)
        {
            return false;
        }

        name.CopyTo(starred);
        starred[name.Length] = '*';
        return tags.Contains(starred[..(name.Length + 1)]);
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(List<string> phrases) =>
        new HashSet<string>(phrases, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
