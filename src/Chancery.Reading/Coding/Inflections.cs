using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>The regular forms of an English word, so that a frame is met even where the analysis gives a rare word a wrong dictionary form.</summary>
internal static class Inflections
{
    /// <summary>The word itself and its regular forms in lower case.</summary>
    public static IEnumerable<string> Of(string lemma, WordClass kind)
    {
        yield return lemma;
        if (kind is WordClass.Adjective || lemma.Length < 3) yield break;
        yield return WithS(lemma);
        if (kind is WordClass.Noun) yield break;
        var stem = lemma.EndsWith('e') ? lemma[..^1] : EndsInConsonantY(lemma) ? lemma[..^1] + "i" : lemma;
        yield return stem + "ed";
        yield return (lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] : lemma) + "ing";
        if (!Doubles(lemma)) yield break;
        yield return lemma + lemma[^1] + "ed";
        yield return lemma + lemma[^1] + "ing";
    }

    /// <summary>True when the form is the noun's regular plural.</summary>
    public static bool IsPlural(string form, string lemma)
    {
        // asked of many words, of which nearly all begin otherwise
        if (form.Length <= lemma.Length || form[^1] is not ('s' or 'S') || lemma.Length == 0 || (form[0] | ' ') != (lemma[0] | ' ')) return false;
        return string.Equals(form, WithS(lemma), StringComparison.OrdinalIgnoreCase);
    }

    private static string WithS(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies"
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    private static bool EndsInConsonantY(string word) => word.EndsWith('y') && word.Length > 1 && !IsVowel(word[^2]);

    // ban, banned; veto does not
    private static bool Doubles(string word) => !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y') && IsVowel(word[^2]) && !IsVowel(word[^3]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
