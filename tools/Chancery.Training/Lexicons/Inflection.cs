namespace Chancery.Training.Lexicons;

/// <summary>The regular forms of English words.</summary>
internal static class Inflection
{
    public static string WithS(string word)
    {
        if (EndsInConsonantY(word)) return word[..^1] + "ies";
        return word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es" : word + "s";
    }

    public static IEnumerable<string> Past(string verb)
    {
        if (verb.EndsWith('e')) return [verb + "d"];
        if (EndsInConsonantY(verb)) return [verb[..^1] + "ied"];
        return Doubles(verb) ? IsShort(verb) ? [verb + verb[^1] + "ed"] : [verb + "ed", verb + verb[^1] + "ed"] : [verb + "ed"];
    }

    public static IEnumerable<string> Participle(string verb)
    {
        if (verb.EndsWith("ie", StringComparison.Ordinal)) return [verb[..^2] + "ying"];
        if (verb.EndsWith('e') && verb.Length > 2 && verb[^2] is not ('e' or 'o' or 'y')) return [verb[..^1] + "ing"];
        return Doubles(verb) ? IsShort(verb) ? [verb + verb[^1] + "ing"] : [verb + "ing", verb + verb[^1] + "ing"] : [verb + "ing"];
    }

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    // One vowel and one consonant at the end: the consonant may be doubled.
    private static bool Doubles(string verb) => verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y' or 'h') && IsVowel(verb[^2]) && !(IsVowel(verb[^3]) && verb[^3] != 'u');

    private static bool IsShort(string verb) => verb.Count(IsVowel) == 1;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
