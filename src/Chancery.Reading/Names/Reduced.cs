using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Parts a noun from a name that begins its relative clause: "the last time | Putin visited", "the deal | Iran signed".</summary>
internal static class Reduced
{
    public static List<Phrase> Split(List<Phrase> phrases, SentenceItems items, NameWords words)
    {
        for (var k = phrases.Count - 1; k >= 0; k--)
        {
            var phrase = phrases[k];
            if (items.NameAt[phrase.Last] is not { } name || name.First <= phrase.First || phrase.IsPossessive) continue;
            var before = items.Tokens[name.First - 1];
            if (before.Upos is not UniversalTag.Noun || items.TitleAt[name.First - 1] is not null || Explains(before.Lemma, words) || IsNameOf(items, phrase, name.Last)) continue;
            if (name.In(NameSense.Demonym) is not null && name.In(NameSense.Name) is null) continue;
            phrases[k] = new(name.First, phrase.Last) { Head = phrase.Head };
            phrases.Insert(k, new(phrase.First, name.First - 1) { Head = name.First - 1 });
        }

        return phrases;
    }

    // "the terror network Hezbollah": the tree has it for the noun's own name
    private static bool IsNameOf(SentenceItems items, Phrase phrase, int last) =>
        items.Tokens[last] is { Relation: "appos", Head: var noun } && noun >= phrase.First && noun < last;

    private static bool Explains(string noun, NameWords words) =>
        words.Officials.Contains(noun) || words.Nationals.Contains(noun) || words.Counterparts.Contains(noun) || words.Private.Contains(noun) || words.Countries.Contains(noun);
}
