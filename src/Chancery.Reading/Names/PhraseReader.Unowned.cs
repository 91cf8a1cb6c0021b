using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Descriptions that do not say whose they are: the army, the country, the bloc, the rebels.</summary>
internal sealed partial class PhraseReader
{
    private void ReadUnowned(Phrase phrase, Token head, int k)
    {
        var definite = IsDefinite(phrase);
        if (definite && (phrase.IsPlural ? ReadGroup(phrase, head) : ReadBody(phrase, head) || ReadTown(phrase))) return;
        if (definite && !phrase.IsPlural && words.Countries.Contains(Noun(phrase))) PointBack(phrase, discourse.State(Others(phrase)) is ({ }, _) state ? state : Noun(phrase) is not "state" && discourse.Home() is ({ } main, var unsure) && words.ByCode.TryGetValue(main, out var spoken) ? (Actor.Of(spoken), unsure) : (null, true));
        else if (IsInstitution(phrase, definite)) ReadInstitution(phrase);
        else if (phrase.IsPlural && !definite && (words.Locals.Contains(Noun(phrase)) || words.Crowds.Contains(Noun(phrase))) && IsActing(phrase, k) && Scene(phrase, k) is { } here)
            phrase.Actors = [Actor.Group(Described(phrase), here, words.Officials.Contains(Noun(phrase)) ? Fillers.Political : Fillers.People)];
        else if ((phrase.IsPlural || definite) && words.Locals.Contains(Noun(phrase)) && IsActing(phrase, k) && discourse.Home() is ({ } home, false))
            phrase.Actors = [Actor.Group(Described(phrase), home, words.Officials.Contains(Noun(phrase)) ? Fillers.Political : Fillers.People)];
        else if (definite && !phrase.IsPlural && words.Capitals.Contains(Noun(phrase)) && TownAfter(phrase) is { } town) (phrase.Actors, phrase.Place) = ([Actor.Of(town.Country) with { Fills = Fillers.Place }], new(town.Name, town.Country.Code, town.Latitude, town.Longitude));
        else if (definite && !phrase.IsPlural && words.Capitals.Contains(Noun(phrase)) && discourse.Home() is ({ } seat, var doubtful) && words.ByCode.TryGetValue(seat, out var polity))
            (phrase.Actors, phrase.IsDoubtful) = (Seat(phrase, [Actor.Of(polity)]), doubtful);
    }

    // "Sudan attacked the country": not itself
    private List<Actor> Others(Phrase phrase) => Tokens[phrase.Last].Relation is "obj" && !phrase.IsPossessive ? Barred(phrase) : [];

    // The subject, or what "hundreds of" counts in it.
    private bool IsActing(Phrase phrase, int k) =>
        IsSubject(phrase) || (k > 0 && phrases[k - 1].Last + 2 == phrase.First && Lower(phrase.First - 1) is "of" && words.Counts.Contains(Noun(phrases[k - 1])) && IsSubject(phrases[k - 1]));

    // "Thousands marched in Bangkok", "In Sri Lanka, crowds stormed": the country of the clause's own place
    private string? Scene(Phrase phrase, int k)
    {
        var top = IsSubject(phrase) ? Top(phrase) : Top(phrases[k - 1]);
        var verb = Tokens[top].Head;
        for (var i = 0; i < phrases.Count; i++)
        {
            if (phrases[i].First == 0 || i == k || Lower(phrases[i].First - 1) is not ("in" or "through" or "across" or "outside" or "of") || items.NameAt[phrases[i].Last] is null) continue;
            if (Governor(phrases[i].Last) != verb) continue;
            Read(i);
            if (phrases[i].Place is { Country: { } country }) return country;
        }

        return null;
    }

    // "the bloc", "the council", "the movement": the last organisation that has the word in its name, or is of that sort
    private bool ReadBody(Phrase phrase, Token head)
    {
        var noun = Noun(phrase);
        if (!words.Bodies.Contains(noun) && !words.Blocs.Contains(noun) && !words.Movements.Contains(noun) || phrase.Modifiers.Count > 0) return false;
        // "the labour union" is another; "the 15-nation bloc" is not
        for (var i = phrase.First + 1; i < phrase.Last; i++) if (Tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn && Tokens[i - 1].Form is not "-" && Tokens[i + 1].Form is not "-") return false;
        const int Reach = 6;
        var found = words.Bodies.Contains(noun) ? discourse.Latest(a => a.Kind is ActorKind.Organisation or ActorKind.Group && EndsIn(a.Name, noun), int.MaxValue) : null;
        if (found is null && words.Blocs.Contains(noun))
        {
            bool Fits(Actor a) => KindOf(a) is PolityKind.Organisation && (!words.Called.TryGetValue(noun, out var codes) || (a.Code is not null && codes.Contains(a.Code)));
            found = discourse.Latest(Fits, Reach) ?? discourse.Passing(Fits);
        }

        if (words.Movements.Contains(noun) && discourse.Latest(a => KindOf(a) is PolityKind.Group || a == found, Reach) is { } movement) found = movement;
        PointBack(phrase, (found, false));
        return found is not null;
    }

    private static bool EndsIn(string name, string noun) =>
        name.EndsWith(noun, StringComparison.OrdinalIgnoreCase) && name.Length > noun.Length && name[^(noun.Length + 1)] is ' ';

    private PolityKind? KindOf(Actor actor) => words.ById.TryGetValue(actor.Id, out var polity) ? polity.Kind : null;

    // "the rebels": the last armed group, or the last group called so
    private bool ReadGroup(Phrase phrase, Token head)
    {
        if (words.Countries.Contains(Noun(phrase))) return false;
        var found = phrase.Last == phrase.First + 1 ? discourse.Group(Noun(phrase)) : (null, false);
        if (found.Actor is null && words.Movements.Contains(Noun(phrase))) found = (discourse.Latest(a => KindOf(a) is PolityKind.Group, 2), false);
        PointBack(phrase, found);
        return found.Actor is not null;
    }

    private bool IsInstitution(Phrase phrase, bool definite) =>
        definite ? words.Institutions.Contains(Institution(phrase)) : phrase.First == phrase.Last && words.Bare.Contains(Lower(phrase.Last));

    // foreign ministry, army: what stands between the article and the end
    private string Institution(Phrase phrase)
    {
        var first = IsDefinite(phrase) ? phrase.First + 1 : phrase.First;
        return first > phrase.Last ? "" : items.Words(first, phrase.Last).ToLowerInvariant();
    }

    // "the army seized power": of the state the report is at home in
    private void ReadInstitution(Phrase phrase)
    {
        var (code, doubtful) = discourse.Home();
        // "Netanyahu said that the army would answer": where two states are as likely, that of who is told of above
        var near = doubtful && SubjectAbove(phrase) is { Actors: [{ Code: { } told }] } && words.States.Contains(told) ? told : null;
        if (near is not null) (code, doubtful) = (near, code != near);
        if (code is null || !words.ByCode.TryGetValue(code, out var polity)) return;
        phrase.Actors = words.Governments.Contains(Noun(phrase)) ? [Actor.Of(polity) with { Fills = Fillers.Political }] : [Actor.Group(polity.Name + " " + Institution(phrase), code, Fillers.Political)];
        phrase.IsDoubtful = doubtful;
    }

    // "the capital, Naypyidaw"
    private NamedPlace? TownAfter(Phrase phrase)
    {
        var k = IndexOf(phrase) + 1;
        return k < phrases.Count && IsOnlyCommas(phrase.Last + 1, phrases[k].First) ? items.NameAt[phrases[k].Last]?.Named<NamedPlace>() : null;
    }

    // "the Chinese capital": the town
    private List<Actor> Seat(Phrase phrase, List<Actor> owners)
    {
        if (owners is not [{ Kind: ActorKind.State, Code: { } code }] || !words.CapitalOf.TryGetValue(code, out var town)) return [];
        phrase.Place = new(town.Name, code, town.Latitude, town.Longitude);
        return [Actor.Of(town.Country) with { Fills = Fillers.Place }];
    }
}
