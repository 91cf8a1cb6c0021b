using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Parts whom something is given to from what is given: "sent Ukraine | tanks", hung as tanks of Ukraine.</summary>
internal static class GivenThing
{
    /// <summary>The phrases with each such one in two.</summary>
    public static List<Phrase> Split(List<Phrase> phrases, SentenceItems items, NameWords words)
    {
        for (var k = phrases.Count - 1; k >= 0; k--)
        {
            if (EndOfReceiver(phrases[k], items, words) is not { } last) continue;
            var phrase = phrases[k];
            phrases[k] = new(last + 1, phrase.Last) { Head = phrase.Head };
            phrases.Insert(k, new(phrase.First, last) { Head = last });
        }

        return phrases;
    }

    /// <summary>The sentence with each receiver hung on its verb.</summary>
    public static Sentence Mend(Sentence sentence, List<Phrase> phrases, NameWords words)
    {
        Token[]? mended = null;
        for (var k = 0; k + 1 < phrases.Count; k++)
        {
            var (receiver, thing) = (phrases[k], phrases[k + 1]);
            if (receiver.First == 0 || thing.First != receiver.Last + 1 || !IsGiving(sentence.Tokens, receiver.First - 1, words)) continue;
            for (var i = receiver.First; i <= receiver.Last; i++)
            {
                if (sentence.Tokens[i] is not { Relation: "compound" or "nmod:unmarked" or "nmod:desc", Head: var head } || head < thing.First || head > thing.Last) continue;
                mended ??= [.. sentence.Tokens];
                mended[i] = mended[i] with { Head = receiver.First - 1, Relation = "iobj" };
            }
        }

        return mended is null ? sentence : new(mended);
    }

    private static int? EndOfReceiver(Phrase phrase, SentenceItems items, NameWords words)
    {
        var tokens = items.Tokens;
        if (phrase.First == 0 || phrase.IsPossessive || items.NameAt[phrase.First] is not { } name || name.First != phrase.First || name.Last >= phrase.Last || name.In(NameSense.Name) is null) return null;
        // "gave US officials": initials stand for the adjective; "gave Ukraine president ...": his title
        if (!IsGiving(tokens, phrase.First - 1, words) || tokens[name.First].Form.All(c => char.IsUpper(c) || c is '.') || tokens[name.Last + 1].Form is "-" || items.TitleAt[name.Last + 1] is not null) return null;
        return tokens[phrase.Head] is { Relation: "obj", Head: var verb } && verb == phrase.First - 1 ? name.Last : null;
    }

    private static bool IsGiving(IReadOnlyList<Token> tokens, int verb, NameWords words) => tokens[verb].Upos is UniversalTag.Verb && words.Giving.Contains(tokens[verb].Lemma);
}
