using CsCheck;

namespace Chancery.Reading.Tests.Reading;

/// <summary>Texts of every kind that may come in, from noise to sentences with a word out of place.</summary>
internal static class Wild
{
    private static readonly string[] Marks =
        [".", ",", ";", ":", "?", "!", "-", "–", "—", "'", "’", "\"", "“", "”", "(", ")", "[", "]", "…", "/", "\\", "&", "$", "%", "@", "#", "*", "<", ">", "<b>", "</p>", "&nbsp;", "\n", "\n\n", "\t", "\r\n"];

    // Bidirectional controls, joiners, no-break spaces, a byte order mark, halves of pairs, whole pairs, combining marks.
    private static readonly string[] Odd =
        ["\u202E", "\u202D", "\u2066", "\u2069", "\u200F", "\u200B", "\u200D", "\u00A0", "\u202F", "\uFEFF", "\u0000", "\u0007", "\uD800", "\uDFFF", "\uDC00\uD83D", "\uD83D\uDE00", "\uD835\uDC9C", "e\u0301", "\u0301\u0301", "İ", "ß", "ﬁ", "Ж", "中", "ع", "\uFFFF", "\u2028"];

    private static readonly string[] Grammar =
        ["the", "a", "of", "to", "in", "on", "by", "with", "from", "for", "and", "or", "but", "that", "who", "which", "whom", "he", "she", "it", "they", "his", "their", "its", "will", "may", "would", "has", "had", "was", "were", "been", "is", "not", "never", "said", "says", "told", "if", "whether", "according", "during", "before", "after", "'s", "president", "minister", "counterpart", "leaders", "both", "two", "troops", "officials", "yesterday", "Monday", "May", "last", "week", "2024", "16", "planned", "cancelled"];

    private static readonly Lazy<string[]> Words = new(() =>
    [
        .. English.Lexicon.Names.Select(n => n.Text),
        .. English.Lexicon.Offices.Select(o => o.Key.Replace('-', ' ')),
        .. English.Lexicon.Words.Values.SelectMany(w => w),
        .. English.Lexicon.Frames.SelectMany(f => f.Words).SelectMany(w => w.Objects.Concat(w.Before).Append(w.Lemma).Append(w.Lemma + "ed").Append(w.Lemma + "s")),
    ]);

    private static readonly Lazy<string[]> Sentences = new(() => [.. English.Lexicon.Frames.SelectMany(f => f.Examples).Select(e => e.Text)]);

    /// <summary>Any UTF-16 at all.</summary>
    public static Gen<string> Units => Gen.Char.Array[0, 60].Select(c => new string(c));

    /// <summary>Nothing but marks.</summary>
    public static Gen<string> Punctuation => Pick(Marks).Array[0, 40].Select(string.Concat);

    /// <summary>Words the lexicon knows, in any order, with marks and odd characters between.</summary>
    public static Gen<string> Glued => Gen.Select(
        Gen.Frequency((4, Pick(Grammar)), (5, Word), (2, Pick(Marks)), (1, Pick(Odd))).Array[1, 40], Pick(" ", " ", " ", ""),
        (words, between) => string.Join(between, words));

    /// <summary>Sentences of the lexicon's examples, some words of them gone, doubled, moved or replaced.</summary>
    public static Gen<string> Mangled => Gen.Select(
        Example.Array[1, 4], Gen.Select(Gen.Int[0, 4], Gen.Int[0, 500], Gen.OneOf(Pick(Grammar), Word, Pick(Marks), Pick(Odd))).Array[0, 6],
        (sentences, changes) => string.Join(' ', changes.Aggregate(string.Join(' ', sentences).Split(' ').ToList(), Change)));

    /// <summary>All of these.</summary>
    public static Gen<string> Text => Gen.Frequency((1, Units), (1, Punctuation), (1, Gen.String), (4, Glued), (4, Mangled));

    private static Gen<string> Word => Gen.Int[0, int.MaxValue - 1].Select(i => Words.Value[i % Words.Value.Length]);

    private static Gen<string> Example => Gen.Int[0, int.MaxValue - 1].Select(i => Sentences.Value[i % Sentences.Value.Length]);

    private static List<string> Change(List<string> words, (int Kind, int At, string Word) change)
    {
        if (words.Count == 0) return words;
        var at = change.At % words.Count;
        switch (change.Kind)
        {
            case 0: words.RemoveAt(at); break;
            case 1: words.Insert(at, words[at]); break;
            case 2: words[at] = change.Word; break;
            case 3: words[at] += change.Word; break;
            default: (words[at], words[0]) = (words[0], words[at]); break;
        }

        return words;
    }

    private static Gen<string> Pick(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
