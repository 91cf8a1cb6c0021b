using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Whom a thing is named to be about or against: Russia-related sanctions, an anti-Russian rally.</summary>
internal sealed partial class PhraseReader
{
    private List<Actor> ConcernedBefore(Phrase phrase)
    {
        List<Actor>? found = null;
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            var match = items.AgainstAt(i);
            if (match is null && items.NameAt[i] is { } name && name.Last + 2 <= phrase.Last)
            {
                i = name.Last;
                if (IsConcern(i)) match = name;
            }

            if (match is not null && (Existing(match, NameSense.Demonym) ?? Existing(match, NameSense.Name) ?? Existing(match, NameSense.Metonym)) is { } polity) (found ??= []).Add(Actor.Of(polity));
        }

        return found ?? Nobody;
    }

    private bool IsConcern(int last) => last + 2 < Tokens.Count && Tokens[last + 1].Form is "-" && words.Concerning.Contains(Tokens[last + 2].Lemma);
}
