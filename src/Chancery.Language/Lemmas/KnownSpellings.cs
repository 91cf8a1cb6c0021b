namespace Chancery.Language.Lemmas;

/// <summary>The strings of words met before, with their lemmas: most words of a text come again, and need not be made again.</summary>
/// <remarks>For one thread. What is kept is bounded in number and in length; it never changes what is told.</remarks>
internal sealed class KnownSpellings(Lemmatizer lemmas)
{
    private const int Bits = 12;
    private const int Longest = 24;

    private readonly record struct Spelling(string Form, string Lemma, byte Tag);

    private readonly Spelling[] known = new Spelling[1 << Bits];

    /// <summary>The word as a string, and its lemma.</summary>
    /// <param name="word">The word as it stands in the text.</param>
    /// <param name="hash">Any hash of it, always the same for the same word.</param>
    /// <param name="tag">Its tag.</param>
    public (string Form, string Lemma) Of(ReadOnlySpan<char> word, uint hash, byte tag)
    {
        if (word.Length > Longest) return Made(word.ToString(), tag);
        ref var spelling = ref known[(hash ^ (tag * 0x9E3779B1u)) >> (32 - Bits)];
        if (spelling.Form is { } form && spelling.Tag == tag && word.SequenceEqual(form)) return (form, spelling.Lemma);
        var made = Made(word.ToString(), tag);
        spelling = new(made.Form, made.Lemma, tag);
        return made;
    }

    private (string Form, string Lemma) Made(string form, byte tag) => (form, lemmas.Lemma(form, tag));
}
