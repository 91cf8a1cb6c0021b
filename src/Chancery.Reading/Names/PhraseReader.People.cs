using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

internal sealed partial class PhraseReader
{
    private const int YearsInMind = 6;

    // A person's name ends the phrase: of the lexicon, of this report, or new and explained by a title.
    private bool ReadPerson(Phrase phrase, int k)
    {
        var first = NameStart(phrase);
        if (first > phrase.Last) return false;
        var match = items.NameAt[phrase.Last];
        var whole = match is not null && match.Last == phrase.Last && match.First == first;
        if (whole && match!.Named<Person>() is not null)
        {
            phrase.Actors = [Holding(Known(match), phrase, k)];
        }
        else if (whole)
        {
            if (Existing(match!, NameSense.Name) is not null && !HasTitle(phrase, first)) return false;
            if (FamilyOf(match!, phrase, k, first) is not { } person) return false;
            phrase.Actors = [person];
        }
        else
        {
            return ReadUnknown(phrase, k, first);
        }

        phrase.Kind = PhraseKind.Name;
        return true;
    }

    // The first token of the personal name at the phrase's end; beyond its last token when there is none.
    private int NameStart(Phrase phrase)
    {
        var match = items.NameAt[phrase.Last];
        var isPerson = match is not null && match.Last == phrase.Last && (match.Named<Person>() is not null || match.In(NameSense.FamilyName) is not null);
        var i = isPerson ? match!.First : phrase.Last + 1;
        if (match is not null && !isPerson && match.Last == phrase.Last && !(match.First > phrase.First && IsUnknownName(match.First - 1) && !words.PlacePrefixes.Contains(Tokens[match.First - 1].Form))) return phrase.Last + 1;
        if (match is not null && !isPerson && match.Last == phrase.Last) i = match.First;
        if (match is not null && match.Named<Person>() is not null) return i;
        while (i > phrase.First && (IsUnknownName(i - 1) || IsNamePart(i, phrase))) i--;
        return i;
    }

    // Hyphens and particles inside a name: Al-Sisi, van der Bellen.
    private bool IsNamePart(int i, Phrase phrase) =>
        i <= phrase.Last && i - 1 > phrase.First && items.TitleAt[i - 1] is null
        && (Tokens[i - 1].Form is "-" || (Tokens[i - 1].Upos is UniversalTag.Propn && items.NameAt[i - 1] is null)) && IsUnknownName(i - 2);

    private bool HasTitle(Phrase phrase, int nameStart) => nameStart > phrase.First && items.TitleAt[nameStart - 1] is not null;

    private Person Known(NameMatch match)
    {
        Person? best = null;
        foreach (var entry in match.Entries)
        {
            if (entry.Sense is not NameSense.Name || entry.Entity is not Person person) continue;
            if (best is null || (day is not null && Active(person) && !Active(best))) best = person;
        }

        return best!;
    }

    // In office, or a leader until a few years ago: Trump in 2022.
    private bool IsInMind(Person person) => Active(person)
        || (day is not null && person.Tenures.Any(t => offices.IsLeading(t.Office) && t.To is { } end && end < day && day.Value.DayNumber - end.DayNumber < YearsInMind * 365));

    private bool Active(Person person) => day is not null && person.TenureOn(day, offices.Rank) is { } t && t.Holds(day.Value);

    // The words may give a person an office the lexicon does not know of: what stands in the report wins where it is told with a country.
    private Actor Holding(Person person, Phrase phrase, int k)
    {
        var actor = Actor.Of(person, day, offices.Rank);
        if (person.Tenures.Count == 0 && TitleBefore(phrase, phrase.Last) is { } title && OwnerCode(phrase, k, false) is { } code)
            actor = actor with { Code = code, Office = title.In(code)?.Key };
        register.Keep(actor, person.Family);
        return actor;
    }

    private Actor? PersonOf(NameMatch match)
    {
        if (match.Named<Person>() is not null) return Actor.Of(Known(match), day, offices.Rank);
        return FamilyOf(match, null, -1, match.First);
    }

    // A family name alone: whom the report named in full, else the one holder of a high office on that day.
    private Actor? FamilyOf(NameMatch match, Phrase? phrase, int k, int first)
    {
        if (match.In(NameSense.FamilyName) is not { } entry) return null;
        if (Tokens[match.Last].Upos is not UniversalTag.Propn && !char.IsUpper(Tokens[match.Last].Form[0])) return null;
        if (register.OfFamily(entry.Text) is { } named) return named;
        var code = phrase is null ? null : OwnerCode(phrase, k, false);
        Person? best = null;
        var tie = false;
        foreach (var candidate in match.Entries)
        {
            if (candidate.Sense is not NameSense.FamilyName || candidate.Entity is not Person person || !IsInMind(person)) continue;
            if (code is not null && person.TenureOn(day, offices.Rank)!.Polity.Code != code) continue;
            var (rank, bestRank) = (RankOf(person), best is null ? int.MaxValue : RankOf(best));
            if (best is null || rank < bestRank) (best, tie) = (person, best is not null && !offices.IsLeading(person.TenureOn(day, offices.Rank)!.Office));
            else if (!offices.IsLeading(best.TenureOn(day, offices.Rank)!.Office) || offices.IsLeading(person.TenureOn(day, offices.Rank)!.Office)) tie = true;
        }

        if (best is null || tie) return phrase is not null && HasTitle(phrase, first) ? NewPerson(phrase, k, first) : null;
        if (phrase is not null) phrase.IsDoubtful = code is null && !offices.IsLeading(best.TenureOn(day, offices.Rank)!.Office);
        return Actor.Of(best, day, offices.Rank);
    }

    // Who holds office goes before who held it.
    private int RankOf(Person person) => offices.Rank(person.TenureOn(day, offices.Rank)?.Office) + (Active(person) ? 0 : 1000);

    private bool ReadUnknown(Phrase phrase, int k, int first)
    {
        var name = items.Words(first, phrase.Last);
        var family = Tokens[phrase.Last].Form;
        var known = first == phrase.Last ? register.OfFamily(family) : register.Named(name) ?? null;
        if (known is null && first < phrase.Last && register.OfFamily(family) is { } same && same.Name.EndsWith(" " + family, StringComparison.Ordinal) && register.Named(name) is null) known = null;
        if (TitleBefore(phrase, first - 1) is not null || IsCounterpart(phrase, first))
        {
            var person = NewPerson(phrase, k, first);
            phrase.Actors = [known is { Code: not null } && person.Code is null ? known : person];
        }
        else if (known is not null)
        {
            phrase.Actors = [known];
        }
        else
        {
            phrase.UnknownName = name;
            // Two capitalised words may be anybody; one may be anything.
            if (first == phrase.Last) return false;
            phrase.Actors = [new Actor("person:" + Slug.Of(name), name, ActorKind.Person, null, null, Fillers.Person)];
        }

        phrase.Kind = PhraseKind.Name;
        return true;
    }

    private Actor NewPerson(Phrase phrase, int k, int first)
    {
        var name = items.Words(first, phrase.Last);
        var code = OwnerCode(phrase, k, true);
        var title = TitleBefore(phrase, first - 1);
        var office = title is { IsFormer: false } ? title.In(code)?.Key : null;
        if (office is null && IsCounterpart(phrase, first) && phrase.Possessor?.Actors is [{ Office: { } held }]) office = held;
        var person = new Actor("person:" + Slug.Of(name), name, ActorKind.Person, code, office, code is null ? Fillers.Person : Fillers.Political | Fillers.Person);
        if (first < phrase.Last || register.OfFamily(name) is null) register.Keep(person, Tokens[phrase.Last].Form);
        return person;
    }

    private TitleMatch? TitleBefore(Phrase phrase, int last)
    {
        for (var i = Math.Min(last, phrase.Last); i >= phrase.First; i--)
            if (items.TitleAt[i] is { } title) return title;
        return null;
    }

    private bool IsCounterpart(Phrase phrase, int nameStart)
    {
        for (var i = phrase.First; i < nameStart && i <= phrase.Last; i++) if (words.Counterparts.Contains(Tokens[i].Lemma)) return true;
        return false;
    }

    /// <summary>The code of the polity a person or title in this phrase belongs to: before it, as possessor, behind "of", in doubt the state last spoken of.</summary>
    private string? OwnerCode(Phrase phrase, int k, bool guess)
    {
        foreach (var modifier in phrase.Modifiers)
            if (modifier.Kind is not ActorKind.Person && modifier.Code is not null) return modifier.Code;
        if (phrase.Possessor is { } owner)
            foreach (var actor in owner.Actors)
                if (actor.Code is not null && !IsCounterpart(phrase, phrase.Last + 1)) return actor.Code;
        if (k >= 0)
            foreach (var of in OfPhrases(k))
                foreach (var actor in of.Actors)
                    if (actor.Code is not null && actor.Kind is not ActorKind.Person) return actor.Code;
        if (!guess || discourse.State() is not ({ Code: { } near }, _)) return null;
        phrase.IsDoubtful = true;
        return near;
    }
}
