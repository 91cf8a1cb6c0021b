using System.Globalization;
using System.Text;

namespace Chancery.Evaluation;

/// <summary>The words of a speaker's name, without case, marks, and "the", "of" and a genitive's s.</summary>
/// <param name="words">The words, each once.</param>
internal sealed class SpeakerName(IReadOnlySet<string> words)
{
    /// <summary>True for a name without any word.</summary>
    public bool IsEmpty => words.Count == 0;

    private IReadOnlySet<string> Words => words;

    /// <summary>The words of a name.</summary>
    public static SpeakerName Of(string name)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark) continue;
            if (IsWordPart(category) || rune.Value == '_') word.Append(UnmarkedLetters.Of(rune));
            else End();
        }

        End();
        found.ExceptWith(["the", "of", "s"]);
        return new(found);

        void End()
        {
            if (word.Length > 0) found.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>True when the words of one are among those of the other: "Putin" is "Vladimir Putin".</summary>
    public bool IsSameAs(SpeakerName other) =>
        !IsEmpty && !other.IsEmpty && (words.IsSubsetOf(other.Words) || other.Words.IsSubsetOf(words));

    private static bool IsWordPart(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
