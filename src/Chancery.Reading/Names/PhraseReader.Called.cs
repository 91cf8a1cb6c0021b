using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>States by what they are called: the North, the two Koreas, the island, the South American nation.</summary>
internal sealed partial class PhraseReader
{
    private static readonly string[] Compass = ["North", "South", "East", "West"];

    // "the North", "North and South Korea", "the two Koreas"
    private bool ReadCompass(Phrase phrase, int k)
    {
        var word = Tokens[phrase.Last].Form;
        if (words.PoliticalCompass.TryGetValue(word, out var code) && IsPolitical(phrase) && words.ByCode.TryGetValue(code, out var west))
        {
            (phrase.Actors, phrase.Kind) = ([Actor.Of(west)], PhraseKind.Name);
            return true;
        }

        var first = Tokens[phrase.First].Upos is UniversalTag.Det or UniversalTag.Num || Lower(phrase.First) is "both" ? phrase.First + 1 : phrase.First;
        if (first < phrase.Last && Tokens[first].Upos is UniversalTag.Num) first++;
        if (first != phrase.Last || phrase.Possessor is not null) return false;
        List<Actor> found = Array.IndexOf(Compass, word) >= 0
            ? Half(word, k) is { } half ? [Actor.Of(half)] : []
            : word.Length > 4 && word[^1] is 's' && char.IsUpper(word[0]) ? [.. Compass.Select(c => words.ByName.GetValueOrDefault(c + " " + word[..^1])).OfType<Polity>().Where(Exists).Select(Actor.Of)] : [];
        if (found.Count == 0 || (found.Count == 1 && word[^1] is 's')) return false;
        (phrase.Actors, phrase.Kind) = (found, PhraseKind.Name);
        return true;
    }

    // "pleaded with the west", "the west has failed"; not "in the west", "to the west"
    private bool IsPolitical(Phrase phrase) => phrase.Last == phrase.First + 1 && Lower(phrase.First) is "the"
        && (Tokens[phrase.Last].Relation is "nsubj" or "obj" or "nsubj:pass" || (phrase.First > 0 && Lower(phrase.First - 1) is "with" or "by" or "against" or "on" && Tokens[phrase.Last].Relation is "obl" or "obl:agent"));

    // The half of a divided nation that the report speaks of, or that follows: "North and South Korea".
    private Polity? Half(string word, int k)
    {
        if (k + 1 < phrases.Count && IsJoined(phrases[k], phrases[k + 1]) && items.NameAt[phrases[k + 1].Last] is { } next && Existing(next, NameSense.Name) is { } other) return Other(other.Name, word);
        if (Lower(phrases[k].First) is not "the") return null;
        var spoken = discourse.Latest(a => a.Kind is ActorKind.State && Other(a.Name, word) is not null, int.MaxValue);
        return spoken is null ? null : Other(spoken.Name, word);
    }

    private Polity? Other(string name, string word)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || Array.IndexOf(Compass, name[..space]) < 0) return null;
        // both halves must be states: Ossetia, Dakota are not
        return words.ByName.TryGetValue(word + name[space..], out var half) && Compass.Count(c => words.ByName.ContainsKey(c + name[space..])) > 1 && Exists(half) ? half : null;
    }

    // "the island", "the Gulf state", "the tiny Himalayan kingdom": the state of that sort the report speaks of
    private bool ReadCalled(Phrase phrase, Token head)
    {
        if (phrase.IsPlural || phrase.Possessor is not null || !IsDefinite(phrase)) return false;
        var byNoun = words.Called.GetValueOrDefault(Noun(phrase));
        if (byNoun is null && !words.Countries.Contains(Noun(phrase))) return false;
        var byRegion = Region(phrase);
        if (byRegion is null && (byNoun is null || phrase.Modifiers.Count > 0)) return false;
        var found = discourse.StateOf(code => (byNoun is null || byNoun.Contains(code)) && (byRegion is null || byRegion.Contains(code)));
        PointBack(phrase, found);
        return found.Actor is not null;
    }

    // "Latin American leaders", "13 Asian nations": states, whichever
    private bool IsRegional(Phrase phrase) => phrase is { IsPlural: true, Possessor: null } && !IsDefinite(phrase) && words.RegionalGroups.Contains(Noun(phrase)) && (Region(phrase) is { } codes ? codes.All(words.States.Contains) : phrase.Modifiers.Count == 0 && IsFromRegion(phrase));

    // "envoys from the Middle East"
    private bool IsFromRegion(Phrase phrase)
    {
        var i = phrase.Last + 1;
        if (i + 1 >= Tokens.Count || Lower(i) is not "from") return false;
        if (Lower(++i) is "the") i++;
        return i < Tokens.Count && (words.Regions.Contains(Tokens[i].Form) || (i + 1 < Tokens.Count && words.Regions.Contains(items.Words(i, i + 1))));
    }

    // The longest run of words before the head that names a region.
    private FrozenSet<string>? Region(Phrase phrase)
    {
        for (var first = IsDefinite(phrase) ? phrase.First + 1 : phrase.First; first < phrase.Last; first++)
            for (var last = phrase.Last - 1; last >= first; last--)
                if (words.Called.TryGetValue(items.Words(first, last).ToLowerInvariant().Replace('-', ' '), out var codes)) return codes;
        return null;
    }
}
