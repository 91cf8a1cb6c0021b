using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Parts a name from the office that its bearer is given, which the tree takes for one phrase: "named Ola Lien | foreign minister".</summary>
internal static class GivenOffice
{
    public static List<Phrase> Split(List<Phrase> phrases, SentenceItems items, NameWords words)
    {
        var tokens = items.Tokens;
        for (var k = phrases.Count - 1; k >= 0; k--)
        {
            var phrase = phrases[k];
            if (phrase.IsPossessive || items.TitleAt[phrase.Last] is not { } title || title.Last != phrase.Last || !IsGiven(phrase, tokens, words)) continue;
            var start = title.First;
            while (start > phrase.First && tokens[start - 1].Upos is UniversalTag.Adj && char.IsLower(tokens[start - 1].Form[0])) start--;
            if (start <= phrase.First || !char.IsLower(tokens[start].Form[0]) || tokens[start - 1].Upos is not UniversalTag.Propn || tokens[start - 1].Relation is not "flat" || items.NameAt[start - 1]?.In(NameSense.Name) is { Entity: Polity or Body }) continue;
            phrases[k] = new(start, phrase.Last) { Head = phrase.Head };
            phrases.Insert(k, new(phrase.First, start - 1) { Head = start - 1 });
        }

        return phrases;
    }

    // the verb that the phrase hangs on, by whichever of its words
    private static bool IsGiven(Phrase phrase, IReadOnlyList<Token> tokens, NameWords words)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
            if (tokens[i].Head is >= 0 and var verb && verb < phrase.First && tokens[verb].Upos is UniversalTag.Verb && words.Installing.Contains(tokens[verb].Lemma)) return true;
        return false;
    }
}
