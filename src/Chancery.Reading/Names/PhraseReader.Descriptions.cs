using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

internal sealed partial class PhraseReader
{
    // A common noun at the end: a title, troops, government, the country, the two leaders.
    private void ReadDescription(Phrase phrase, int k)
    {
        var head = Tokens[phrase.Last];
        var title = items.TitleAt[phrase.Last] is { } t && t.Last == phrase.Last ? t : null;
        phrase.Title = title;
        if (title is not null) phrase.IsPlural = title.IsPlural;
        // "Boston University president" is nobody's head of state
        if ((words.Private.Contains(Noun(phrase)) && !IsOfficial(phrase) && !(words.Counts.Contains(Noun(phrase)) && OfPhrases(k).Count > 0)) || (title is not null && title.First > phrase.First && words.Private.Contains(Lower(title.First - 1)))) return;
        if (OfPhrases(k).Count == 0 && (ReadCompass(phrase, k) || ReadSeveral(phrase, head) || ReadCalled(phrase, head))) return;
        if (words.Counts.Contains(Noun(phrase)) && OfPhrases(k) is { Count: > 0 } counted)
        {
            // thousands of Indonesians, dozens of Russian officials
            phrase.Actors = [.. counted.SelectMany(c => c.Actors)];
            phrase.Kind = counted[0].Kind;
            phrase.IsPlural = true;
            return;
        }

        var owners = Owners(phrase, k);
        if (title is not null && ReadTitle(phrase, title, owners, k)) return;
        if (words.Counterparts.Contains(Noun(phrase))) ReadCounterpart(phrase, owners);
        else if (words.Fellows.Contains(Noun(phrase)) && !phrase.IsPlural && phrase.Possessor?.Actors is [{ Kind: ActorKind.Person } one])
            PointBack(phrase, NameAfter(k) is { } named ? (named.Actors[0], named.IsDoubtful) : discourse.Fellow(one, a => a.Office is not null && offices.IsLeading(a.Office) == offices.IsLeading(one.Office)));
        else if (owners.Count > 0) phrase.Actors = Owned(phrase, head, owners);
        else if (phrase.Possessor is null && OfPhrases(k).Count == 0) ReadUnowned(phrase, head, k);
        if (phrase.Actors.Count == 0 && owners.Count == 0 && IsRegional(phrase)) phrase.Actors = [Actor.Group(Described(phrase), null, Fillers.Political)];
        if (phrase.Actors.Count > 0 && phrase.Kind is PhraseKind.Other) phrase.Kind = PhraseKind.Description;
        else if (phrase.Actors.Count == 0 && phrase.Possessor is null) AddFellows(phrase, owners, k);
    }

    // "the American and British invasion": both stand before what is no people
    private void AddFellows(Phrase phrase, List<Actor> owners, int k)
    {
        if (phrase.Modifiers is not [{ Kind: ActorKind.State } nearest] || phrase.First == 0 || Lower(phrase.First - 1) is not ("and" or "&")) return;
        List<Actor> fellows = owners.Count > 1 ? [.. owners.Where(o => o.Id != nearest.Id)] : JoinedAdjectives(k);
        if (fellows.Count > 0) phrase.Modifiers = [.. fellows, nearest];
    }

    // The polities a description belongs to, in the order of the words.
    private List<Actor> Owners(Phrase phrase, int k)
    {
        var owners = phrase.Modifiers.Where(m => m.Kind is not ActorKind.Person).ToList();
        // "the Albanese government" is his state's
        if (owners.Count == 0 && phrase.Possessor is null && words.Governments.Contains(Noun(phrase)) && phrase.Modifiers is [{ Kind: ActorKind.Person, Code: not null } head] && offices.IsLeading(head.Office) && IsNamedJustBefore(phrase)) return [head];
        if (phrase.Possessor is { } possessor) owners.AddRange(possessor.Actors.Where(a => a.Kind is not ActorKind.Person || Tokens[possessor.Last].Upos is UniversalTag.Pron || IsOfPeople(phrase) || words.Governments.Contains(Noun(phrase))));
        if (phrase.IsPlural && phrase.Possessor is { } last) owners.AddRange(JoinedOwners(last, phrase));
        if (phrase.IsPlural && owners.Count > 0) owners.InsertRange(0, JoinedAdjectives(k));
        if (owners.Count == 0)
            foreach (var of in OfPhrases(k)) owners.AddRange(of.Actors.Where(a => a.Code is not null && (a.Kind is not ActorKind.Person || words.Governments.Contains(Noun(phrase)) || words.Retinue.Contains(Noun(phrase)))));
        if (owners.Count == 0 && phrase.Title is not null) owners.AddRange(Served(k));
        if (owners.Count == 0 && Usurped(phrase) is { } taken) owners.Add(taken);
        // rebels in Chad, opposition groups in Zimbabwe, the government in Berlin
        if (owners.Count == 0 && k + 1 < phrases.Count && phrases[k + 1].First == phrase.Last + 2 && Lower(phrase.Last + 1) is "in" or "from" or "across" or "throughout" && IsLocal(phrase) && IsUnder(phrases[k + 1], phrase))
        {
            for (var n = k + 1; n == k + 1 || (n < phrases.Count && IsJoined(phrases[n - 1], phrases[n]) && Tokens[Top(phrases[n])] is { Relation: "conj", Head: var first } && phrases[k + 1].First <= first && first <= phrases[n - 1].Last); n++)
            {
                Read(n);
                owners.AddRange(phrases[n].Actors.Where(a => (a.Kind is ActorKind.State || (a.Kind is ActorKind.Organisation && Lower(phrase.Last + 1) is "from") || (a.Kind is ActorKind.Organisation or ActorKind.Group && Lower(phrase.Last + 1) is "in" && (a.Fills & Fillers.Political) != 0 && IsOfficial(phrase))) && a.Code is not null && !owners.Exists(o => o.Code == a.Code)));
            }
        }

        return owners;
    }

    // "the Sunak government", and not "the Sunak climate leadership"
    private bool IsNamedJustBefore(Phrase phrase) => phrase.Last > phrase.First && items.NameAt[phrase.Last - 1] is not null;

    private bool IsLocal(Phrase phrase)
    {
        // an envoy in Bangkok is no Thai, but one from Bangkok is
        if (words.Missions.Contains(Noun(phrase))) return false;
        if (Lower(phrase.Last + 1) is not "from" && phrase.Title is { } title && title.Readings.Any(r => words.Posted.Contains(r.Office.Key))) return false;
        // "foreign" of a foreign minister is his title
        for (var i = phrase.First; i < (phrase.Title?.First ?? phrase.Last); i++) if (words.Elsewhere.Contains(Tokens[i].Lemma)) return false;
        var noun = Noun(phrase);
        return IsOfficial(phrase) || (phrase.IsPlural && words.Experts.Contains(noun) && Lower(phrase.Last + 1) is "from") || words.Governments.Contains(noun) || words.Lands.Contains(noun) || words.LandParts.Contains(noun)
            // "a merchant from Chad" as well as "merchants in Chad"
            || (words.Nationals.Contains(noun) && (phrase.IsPlural || (Lower(phrase.Last + 1) is "from" && words.Persons.Contains(noun))));
    }

    // "withdrew diplomats from India": from there is not whose they are
    private bool IsUnder(Phrase place, Phrase phrase) => Lower(phrase.Last + 1) is not "from" || (Tokens[Top(place)].Head >= phrase.First && Tokens[Top(place)].Head <= phrase.Last);

    // "a spokesman for the foreign ministry", "an adviser to Mr Zelensky": whom the holder of a title serves
    private IEnumerable<Actor> Served(int k)
    {
        if (k + 1 >= phrases.Count || phrases[k].IsPossessive || phrases[k + 1].First != phrases[k].Last + 2 || Lower(phrases[k].Last + 1) is not ("for" or "to" or "at" or "with") || Tokens[phrases[k + 1].Last].Upos is UniversalTag.Pron) return [];
        var n = k + 1;
        Read(n);
        while (phrases[n].IsPossessive && n + 1 < phrases.Count && IsNext(phrases[n], phrases[n + 1])) Read(++n);
        var isPerson = Lower(phrases[k].Last + 1) is "to";
        return phrases[n].Actors.Where(a => a.Code is not null && (a.Kind is ActorKind.Person || (!isPerson && a.Kind is not ActorKind.State)));
    }

    // "US, Canadian warships", "the Japanese and South Korean ministers": the adjective stands alone before its fellow.
    private List<Actor> JoinedAdjectives(int k)
    {
        var found = new List<Actor>();
        for (var i = k - 1; i >= 0 && IsJoined(phrases[i], phrases[i + 1]); i--)
        {
            var left = phrases[i];
            if (items.NameAt[left.Last] is not { } match || match.In(NameSense.Demonym) is null || Existing(match, NameSense.Demonym) is not { } polity) break;
            if (!IsOnlyBefore(left.First, match.First)) break;
            found.Insert(0, Actor.Of(polity));
            (left.Actors, left.Kind) = ([], PhraseKind.Other);
        }

        return found;
    }

    // "Chad and Sudan's leaders" are of both
    private IEnumerable<Actor> JoinedOwners(Phrase owner, Phrase owned)
    {
        for (var i = IndexOf(owner) - 1; i >= 0 && IsJoined(phrases[i], phrases[i + 1]) && phrases[i].Actors is [{ Kind: ActorKind.State, Code: not null } state]; i--)
            if (Tokens[Top(phrases[i])] is { Relation: "nmod:poss", Head: var head } && head >= owned.First && head <= owned.Last) yield return state;
    }

    // the, senior, two
    private bool IsOnlyBefore(int first, int end)
    {
        for (var i = first; i < end; i++) if (Tokens[i].Upos is not (UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num)) return false;
        return true;
    }

    // Putin's daughters, Biden's envoy: whose they are tells their country.
    // "a negotiating team" too
    private bool IsOfficial(Phrase phrase) => words.Officials.Contains(Noun(phrase)) || (phrase.Last > phrase.First && words.Officials.Contains(Lower(phrase.Last - 1) + " " + Noun(phrase)));

    private bool IsOfPeople(Phrase phrase) => words.Officials.Contains(Noun(phrase)) || words.Nationals.Contains(Noun(phrase));

    private List<Actor> Owned(Phrase phrase, Token head, List<Actor> owners)
    {
        var lemma = Noun(phrase);
        if (words.Governments.Contains(lemma)) return [.. owners.Select(Governed).OfType<Actor>()];
        if (words.Capitals.Contains(lemma) && !phrase.IsPlural) return Seat(phrase, owners);
        // "the Ukrainian city", "Iranian airspace", "the port city of Mariupol": the land
        if ((words.Lands.Contains(lemma) || words.LandParts.Contains(lemma)) && !IsPast(phrase) && owners is [{ Kind: ActorKind.State, Code: { } ground }] && words.ByCode.TryGetValue(ground, out var land)) return [Land(phrase, Actor.Of(land))];
        if (words.Chiefs.Contains(lemma) && !phrase.IsPlural && owners is [{ Code: { } code } led] && (led.Fills & Fillers.Political) != 0)
            return words.ByCode.TryGetValue(code, out var polity) && polity.Id == led.Id ? LeaderOf(code) is { } leader ? [leader] : []
                : led.Kind is ActorKind.Organisation or ActorKind.Group ? [new Actor("office:" + Slug.Of("head of " + led.Name), Described(phrase), ActorKind.Person, code, null, Fillers.Political)] : [];
        // his country, their two countries
        if (words.Countries.Contains(lemma) && phrase.Possessor is not null && owners.TrueForAll(o => o.Kind is ActorKind.Person or ActorKind.State)) return [.. owners.Where(o => o.Kind is ActorKind.Person || owners.Count > 1).Select(Governed).OfType<Actor>()];
        // "its European allies", "the president and Nato partners": those of the bloc, whoever's allies they are
        if (phrase.IsPlural && words.Others.Contains(lemma) && phrase.Modifiers is [{ Kind: ActorKind.Organisation } many] && KindOf(many) is PolityKind.Organisation)
            return [.. owners.Where(o => phrase.Possessor?.Actors.Contains(o) is not true).Select(o => Actor.Group(o.Name + " " + head.Form, o.Code, Fillers.Political | Fillers.People)).DistinctBy(a => a.Code)];
        if (phrase.IsPlural && words.Others.Contains(lemma) && phrase.Possessor is not null && owners.TrueForAll(o => o.Kind is ActorKind.State or ActorKind.Person)) return [];
        // "a Nato ally", "the second EU member state": one state, whichever, and not the bloc
        if (!phrase.IsPlural && (words.Countries.Contains(lemma) || words.Others.Contains(lemma)) && phrase.Possessor is null && owners is [{ Kind: ActorKind.Organisation } alliance] && KindOf(alliance) is PolityKind.Organisation) return [];
        // "air defences"
        // "experts from the CIA": of a state's body they act for it, as those of a country at large do not
        var isOfficial = IsOfficial(phrase) || (words.Experts.Contains(lemma) && phrase is { Modifiers.Count: 0, Possessor: null } && owners.TrueForAll(o => o.Kind is ActorKind.Organisation && o.Code is not null));
        var fills = (isOfficial ? words.Parties.Contains(lemma) ? Fillers.Political | Fillers.Party : Fillers.Political : Fillers.None) | (words.Nationals.Contains(lemma) || words.Nationals.Contains(NamedNoun(phrase)) ? Fillers.People : Fillers.None);
        if (words.Countries.Contains(lemma) && phrase.IsPlural && owners is [{ Kind: ActorKind.Organisation } bloc]) return [bloc];
        if (fills is Fillers.None || owners.Count == 0) return [];
        var name = items.Words(Tokens[phrase.First].Upos is UniversalTag.Det && phrase.First < phrase.Last ? phrase.First + 1 : phrase.First, phrase.Last);
        return [.. owners.Select(o => Actor.Group(owners.Count > 1 ? o.Name + " " + head.Form : name, o.Code, fills)).DistinctBy(a => a.Code)];
    }

    // "the Danish brewer Carlsberg": the noun that tells what bears the name; empty where the phrase ends in none
    private string NamedNoun(Phrase phrase)
    {
        var i = phrase.Last;
        while (i > phrase.First && Tokens[i].Upos is UniversalTag.Propn) i--;
        return i < phrase.Last && Tokens[i].Upos is UniversalTag.Noun ? Tokens[i].Lemma.ToLowerInvariant() : "";
    }

    // "its former province"
    private bool IsPast(Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last; i++) if (offices.IsPast(Tokens[i].Form)) return true;
        return false;
    }

    private Actor Land(Phrase phrase, Actor state)
    {
        var k = IndexOf(phrase) + 1;
        if (phrase.Modifiers.Count == 0 && phrase.Possessor is null && k < phrases.Count) phrase.Place ??= phrases[k].Place;
        return state with { Fills = words.LandParts.Contains(Noun(phrase)) ? Fillers.Place : Fillers.Place | Fillers.People };
    }

    // The state of a government that is told by its state or its head: Japan's government, the Biden administration.
    private Actor? Governed(Actor owner) => owner switch
    {
        { Kind: ActorKind.State or ActorKind.Organisation } => owner with { Fills = Fillers.Political },
        { Kind: ActorKind.Person, Code: { } code } when words.ByCode.TryGetValue(code, out var polity) => Actor.Of(polity) with { Fills = Fillers.Political },
        _ => null,
    };

    private void PointBack(Phrase phrase, (Actor? Actor, bool IsDoubtful) found)
    {
        if (found.Actor is null) return;
        phrase.Actors = [found.Actor];
        phrase.IsDoubtful = found.IsDoubtful || register.IsGuess(found.Actor);
        phrase.Kind = PhraseKind.Anaphor;
    }

    private bool IsDefinite(Phrase phrase) => Lower(phrase.First) is "the" or "this" or "that" or "both" || phrase.Possessor is not null;

    private string Described(Phrase phrase) =>
        items.Words(Tokens[phrase.First].Upos is UniversalTag.Det && phrase.First < phrase.Last ? phrase.First + 1 : phrase.First, phrase.Last);
}
