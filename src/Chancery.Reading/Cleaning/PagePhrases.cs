using System.Buffers;
using System.Collections.Frozen;

namespace Chancery.Reading.Cleaning;

/// <summary>The phrases of <c>phrases.txt</c>: what web pages put around a report.</summary>
internal sealed class PagePhrases
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lines;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> glued;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> labels;
    private readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> tags;
    private readonly FrozenSet<string> months;
    private readonly string[] lineBegins;
    private readonly string[] lineEnds;
    private readonly ILookup<char, string> sentenceBegins;
    private readonly SearchValues<string> sentenceHolds;

    private PagePhrases(ILookup<string, string> sections)
    {
        lines = sections["line"].ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        glued = sections["glued"].ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        labels = sections["label"].ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        tags = sections["tag"].ToFrozenDictionary(t => t.TrimEnd('*'), t => t.EndsWith('*'), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        months = sections["month"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        lineBegins = [.. sections["line-begins"]];
        lineEnds = [.. sections["line-ends"]];
        sentenceBegins = sections["sentence-begins"].ToLookup(p => p[0]);
        sentenceHolds = SearchValues.Create([.. sections["sentence-holds"]], StringComparison.OrdinalIgnoreCase);
    }

    public static PagePhrases Shared { get; } = new(
        EmbeddedList.Sections("phrases.txt").SelectMany(s => s.Lines.Select(l => (s.Name, Phrase: l.TrimStart('\\')))).ToLookup(p => p.Name, p => p.Phrase));

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
        foreach (var phrase in sentenceBegins[sentence.IsEmpty ? ' ' : char.ToLowerInvariant(sentence[0])])
        {
            if (sentence.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
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
    public bool IsTag(ReadOnlySpan<char> name) => tags.ContainsKey(name);

    /// <summary>Whether the element begins a new line.</summary>
    public bool IsBlockTag(ReadOnlySpan<char> name) => tags.TryGetValue(name, out var block) && block;
}
