using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Who says what a headline tells, set before or behind it without a verb: "Lavrov: Assad invited", "Kazakhstan detains three men - ministry".</summary>
internal sealed class HeadlineTags(LexiconIndex lexicon)
{
    private const int Longest = 5;

    private readonly FrozenSet<string> speaking = Word.List(lexicon, "unnamed-sources")
        .Concat(Word.List(lexicon, "institution-nouns")).Concat(Word.List(lexicon, "outlet-nouns")).Concat(Word.List(lexicon, "reporting-nouns")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The last token of the tag an act of a headline stands beside; -1 for none.</summary>
    public int Of(Scene scene, int act)
    {
        var tokens = scene.Tokens;
        var last = tokens.Count - 1;
        for (var i = last - 1; i > act && last - i <= Longest; i--)
            if (IsDash(tokens, i) || tokens[i].Form is ":") return IsNominal(tokens, i + 1, last) && Speaks(scene, last, false) ? last : -1;
        for (var i = 1; i < act && i <= Longest; i++)
            if (tokens[i].Form is ":") return IsNominal(tokens, 0, i - 1) && Speaks(scene, i - 1, true) ? i - 1 : -1;
        return -1;
    }

    // A hyphen within a word is no dash.
    private static bool IsDash(IReadOnlyList<Token> tokens, int i) => tokens[i].Form is "–" or "—" || (tokens[i].Form is "-" && tokens[i - 1].End < tokens[i].Start);

    private static bool IsNominal(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (tokens[i].Upos is not (UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Det or UniversalTag.Part or UniversalTag.Num or UniversalTag.Adp)) return false;
        return first <= last;
    }

    // "Ukraine war: …" and "Russia: …" tell what it is about, not who says it.
    private bool Speaks(Scene scene, int last, bool isBefore)
    {
        if (scene.Named.At(last) is not { } phrase || phrase.Last != last) return false;
        if (speaking.Contains(scene.Tokens[last].Lemma) || phrase.IsMetonym || (phrase.Title is not null && !isBefore)) return true;
        return phrase.Actors is [var one] && (one.Voice is not null || phrase.Title is not null || one.Kind is ActorKind.Person or ActorKind.Organisation || (!isBefore && one.Kind is ActorKind.State && phrase.First == phrase.Last));
    }
}
