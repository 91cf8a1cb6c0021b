using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

internal sealed partial class PhraseReader
{
    private const int YearsInMind = 6;

    // Longer family names are hardly those of others as well: Bainimarama, not Meta.
    private const int LongName = 9;

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
            // "thanked the King" is an office, and nobody of that name
            if (first == phrase.Last && items.TitleAt[first] is not null && first == phrase.First + 1 && Lower(phrase.First) is "the") return false;
            if (FamilyOf(match!, phrase, k, first) is not { } person) return false;
            phrase.Actors = [person];
        }
        else
        {
            if (!ReadUnknown(phrase, k, first)) return false;
        }

        phrase.Kind = PhraseKind.Name;
        Style(phrase, first);
        return true;
    }

    private void Style(Phrase phrase, int first)
    {
        if (TitleBefore(phrase, first - 1) is { } title && phrase.Actors is [{ Kind: ActorKind.Person } person]) register.Style(person, items.Words(title.First, title.Last));
    }

    // The first token of the personal name at the phrase's end; beyond its last token when there is none.
    private int NameStart(Phrase phrase)
    {
        var match = items.NameAt[phrase.Last] is { } m && m.Last == phrase.Last ? m : null;
        var i = phrase.Last + 1;
        if (match is not null)
        {
            if (match.First < match.Last && match.Named<Person>() is not null) return match.First;
            if (!IsPersonal(match) && !(match.First > phrase.First && IsUnknownName(match.First - 1) && !words.PlacePrefixes.Contains(Tokens[match.First - 1].Form))) return i;
            i = match.First;
        }

        for (var before = NamePartBefore(i, phrase); before < i; before = NamePartBefore(i, phrase)) i = before;
        return i;
    }

    private static bool IsPersonal(NameMatch match) => match.Named<Person>() is not null || match.In(NameSense.FamilyName) is not null;

    // Where the part of a personal name before a token begins; the token itself when there is none: Boris, Al-, van der, Jong-un.
    private int NamePartBefore(int i, Phrase phrase)
    {
        var part = i - 1;
        if (part < phrase.First) return i;
        if (IsUnknownName(part) || IsGivenName(part)) return part;
        if (part - 2 >= phrase.First && Tokens[part].Upos is UniversalTag.Propn && char.IsLower(Tokens[part].Form[0]) && IsHyphen(part - 1) && IsUnknownName(part - 2)) return part - 2;
        while (part > phrase.First && IsParticle(part)) part--;
        return part < i - 1 && (IsUnknownName(part) || IsGivenName(part)) ? part : i;
    }

    // Philippe, Cameron: the lexicon knows somebody by it alone, here it goes before a family name.
    private bool IsGivenName(int i) =>
        Tokens[i].Upos is UniversalTag.Propn && items.NameAt[i] is { } match && match.First == match.Last && items.TitleAt[i] is null
        && match.Entries.All(e => e.Entity is Person);

    private bool IsParticle(int i) =>
        items.TitleAt[i] is null && (IsHyphen(i) || words.Particles.Contains(Tokens[i].Form) || (Tokens[i].Upos is UniversalTag.Propn && items.NameAt[i] is null));

    private bool IsHyphen(int i) => Tokens[i].Form is "-" && i > 0 && Tokens[i - 1].End == Tokens[i].Start && i + 1 < Tokens.Count && Tokens[i].End == Tokens[i + 1].Start;

    private bool HasTitle(Phrase phrase, int nameStart) => nameStart > phrase.First && items.TitleAt[nameStart - 1] is not null;

    private Person Known(NameMatch match)
    {
        Person? best = null;
        foreach (var entry in match.Entries)
        {
            if (entry.Sense is not NameSense.Name || entry.Entity is not Person person) continue;
            if (best is null || (era is not null && Active(person) && !Active(best))) best = person;
        }

        return best!;
    }

    // In office, or a leader until a few years ago: Trump in 2022.
    // A citizen of no office is known by the family name once the report has told the whole.
    private bool IsInMind(Person person) => !Actor.IsCitizen(person) && (Active(person)
        || (era is not null && person.Tenures.Any(t => offices.IsLeading(t.Office) && t.To is { } end && end < era && era.Value.DayNumber - end.DayNumber < YearsInMind * 365)));

    private bool Active(Person person) => era is not null && person.TenureOn(era, offices.Rank) is { } t && t.Holds(era.Value);

    // The words may give a person an office the lexicon does not know of: what stands in the report wins where it is told with a country.
    private Actor Holding(Person person, Phrase phrase, int k)
    {
        var actor = day is null && InTold(person, phrase, k) is { } told ? told : Actor.Of(person, era, offices.Rank);
        if (person.Tenures.Count == 0 && TitleBefore(phrase, phrase.Last) is { } title && OwnerCode(phrase, k, false) is { } code)
            actor = actor with { Code = code, Office = title.In(code)?.Key };
        register.Keep(actor, [person.Family]);
        return actor;
    }

    private Actor? PersonOf(NameMatch match)
    {
        if (match.Named<Person>() is not null) return Actor.Of(Known(match), era, offices.Rank);
        // "Frederik Holm" is not the one known as Frederik
        if (match.Last + 1 < Tokens.Count && IsUnknownName(match.Last + 1)) return null;
        return FamilyOf(match, null, -1, match.First);
    }

    // A family name alone: whom the report named in full, else the one holder of a high office on that day.
    private Actor? FamilyOf(NameMatch match, Phrase? phrase, int k, int first)
    {
        if (match.In(NameSense.FamilyName) is not { } entry) return null;
        if (Tokens[match.Last].Upos is not UniversalTag.Propn && !char.IsUpper(Tokens[match.Last].Form[0])) return null;
        // "Su-25" is an aircraft
        if (match.Last + 2 < Tokens.Count && Tokens[match.Last + 2].Upos is UniversalTag.Num && IsHyphen(match.Last + 1)) return null;
        if (Bearer(entry.Text, phrase) is { } named && !(phrase is not null && HasTitle(phrase, first) && IsNamesake(named, match, items.TitleAt[first - 1]!))) return named;
        // "was in Muscat": the name of a place too, and of nobody the report has named
        if (match.Entries.Any(e => e.Entity is not Person { }) && !(phrase is not null && HasTitle(phrase, first))) return null;
        var code = phrase is null ? null : OwnerCode(phrase, k, false);
        Person? best = null;
        var tie = false;
        foreach (var candidate in match.Entries)
        {
            if (candidate.Sense is not NameSense.FamilyName || candidate.Entity is not Person person || !IsInMind(person)) continue;
            if (code is not null && person.TenureOn(era, offices.Rank)!.Polity.Code != code) continue;
            var (rank, bestRank) = (RankOf(person), best is null ? int.MaxValue : RankOf(best));
            if (best is null || rank < bestRank) (best, tie) = (person, best is not null && Active(best) && !offices.IsLeading(person.TenureOn(era, offices.Rank)!.Office));
            // who holds an office goes before a namesake who held one
            else if (Active(best) && !Active(person)) continue;
            else if (!offices.IsLeading(best.TenureOn(era, offices.Rank)!.Office) || offices.IsLeading(person.TenureOn(era, offices.Rank)!.Office)) tie = true;
        }

        if (best is null && code is not null) best = OnlyOne(match, code);
        if (best is null && code is null && phrase is not null && HasTitle(phrase, first) && OnceCalled(match, items.TitleAt[first - 1]!) is { } past) return past;
        if (best is null || tie) return phrase is not null && HasTitle(phrase, first) ? NewPerson(phrase, k, first) : null;
        var held = best.TenureOn(era, offices.Rank)!;
        // a namesake: the head of an organisation that the report says nothing of
        if (code is null && held.Polity.Kind is PolityKind.Organisation && !words.Household.Contains(held.Polity.Code ?? "") && (phrase is null || !HasTitle(phrase, first)) && !register.Speaks(held.Polity.Code)) return null;
        // "Meta warned Canada": a namesake too, the politician of a state that the report says nothing of
        if (code is null && entry.Text.Length < LongName && held.Polity.Kind is not PolityKind.Organisation && held.Polity.Code is { } own && !words.Powers.Contains(own) && (phrase is null || !HasTitle(phrase, first)) && !register.Speaks(own)) return null;
        if (phrase is not null) phrase.IsDoubtful |= code is null && !offices.IsLeading(held.Office);
        return Actor.Of(best, era, offices.Rank);
    }

    // "President Holm kissed his wife, Ida Holm": of two of a name the title tells which
    private bool IsNamesake(Actor named, NameMatch match, TitleMatch title)
    {
        if (title.IsFormer || title.Readings.Any(r => r.Office.Key == named.Office) || !title.Readings.Any(r => offices.IsLeading(r.Office.Key))) return false;
        var called = match.Entries.Where(e => e.Sense is NameSense.FamilyName).Select(e => e.Entity).OfType<Person>().Where(p => p.Tenures.Any(t => offices.IsCalled(t, title))).ToList();
        return called.Count > 0 && !called.Exists(p => p.Id == named.Id);
    }

    // "Britain's Starmer" before he held office: the one bearer of the name who ever did for that state
    private static Person? OnlyOne(NameMatch match, string code)
    {
        var bearers = match.Entries.Where(e => e.Sense is NameSense.FamilyName).Select(e => e.Entity).OfType<Person>().Where(p => p.Tenures.Any(t => t.Polity.Code == code)).Distinct().ToList();
        return bearers.Count == 1 ? bearers[0] : null;
    }

    // "President Bush" told of years later: the last bearer of the name who was called so, where all who were served one state
    private Actor? OnceCalled(NameMatch match, TitleMatch title)
    {
        var called = match.Entries.Where(e => e.Sense is NameSense.FamilyName).Select(e => e.Entity).OfType<Person>()
            .SelectMany(p => p.Tenures.Where(t => offices.IsCalled(t, title)).Select(t => (Person: p, Tenure: t))).ToList();
        if (called.Select(c => c.Tenure.Polity.Code).Distinct().Count() != 1) return null;
        var (person, tenure) = called.MaxBy(c => c.Tenure.From);
        return Actor.Of(person, tenure.From, offices.Rank) with { Code = tenure.Polity.Code, Office = null };
    }

    // Who holds office goes before who held it.
    private int RankOf(Person person) => offices.Rank(person.TenureOn(era, offices.Rank)?.Office) + (Active(person) ? 0 : 1000);

    // Whom the report means by a family name alone: the one bearer, else the one in office, in doubt the one named last.
    private Actor? Bearer(string family, Phrase? phrase)
    {
        var bearers = register.Bearers(family);
        if (bearers.Count > 1 && bearers.Where(b => offices.IsLeading(b.Office)).ToList() is [_] leading) bearers = leading;
        if (bearers.Count > 1 && bearers.Where(b => b.Office is not null).ToList() is [_] inOffice) bearers = inOffice;
        var found = bearers.Count > 1 ? discourse.Latest(bearers) : bearers.Count is 1 ? bearers[0] : null;
        if (found is not null && phrase is not null) phrase.IsDoubtful |= bearers.Count > 1 || register.IsGuess(found);
        return found;
    }

    private bool ReadUnknown(Phrase phrase, int k, int first)
    {
        var name = items.Words(first, phrase.Last);
        // De Menezes
        var isParticle = phrase.Last == first + 1 && words.Particles.Contains(Lower(first));
        var isFull = IsFull(first, phrase.Last) && !isParticle;
        var known = isFull ? register.Named(name) ?? Spelled(phrase, first) : (isParticle ? Bearer(Lower(first) + name[Tokens[first].Form.Length..], phrase) : null) ?? Bearer(Tokens[phrase.Last].Form, phrase);
        if (TitleBefore(phrase, first - 1) is not null || IsCounterpart(phrase, first))
        {
            phrase.Actors = [known is { Code: not null } && OwnerCode(phrase, k, false) is null ? known : NewPerson(phrase, k, first)];
        }
        else if (known is not null)
        {
            phrase.Actors = [known];
            phrase.IsDoubtful |= register.IsGuess(known);
        }
        else
        {
            phrase.UnknownName = name;
            // Two capitalised words may be anybody; one may be anything.
            if (!isFull || words.Things.Contains(Tokens[phrase.Last].Form)) return false;
            var person = new Actor("person:" + Slug.Of(name), name, ActorKind.Person, null, null, Fillers.Person);
            register.Keep(person, [Tokens[phrase.Last].Form]);
            phrase.Actors = [person];
        }

        phrase.Kind = PhraseKind.Name;
        ReadNation(phrase, first);
        return true;
    }

    // Given and family name.
    private bool IsFull(int first, int last)
    {
        var capitals = 0;
        for (var i = first; i <= last; i++) if (char.IsUpper(Tokens[i].Form[0]) && (i == first || !IsHyphen(i - 1))) capitals++;
        return capitals > 1;
    }

    // "Sergei V. Lavrov", "Dmitri Peskov": the family name of one in mind and the beginning of the given name.
    private Actor? Spelled(Phrase phrase, int first)
    {
        const int Alike = 3;
        if (items.NameAt[phrase.Last] is not { } match || match.Last != phrase.Last) return null;
        var given = Tokens[first].Form;
        foreach (var entry in match.Entries)
            if (entry is { Sense: NameSense.FamilyName, Entity: Person person } && IsInMind(person) && given.Length >= Alike && person.Name.StartsWith(given[..Alike], StringComparison.Ordinal)) return Actor.Of(person, era, offices.Rank);
        return null;
    }

    private Actor NewPerson(Phrase phrase, int k, int first)
    {
        var name = items.Words(first, phrase.Last);
        var title = TitleBefore(phrase, first - 1);
        // "Senate Majority Leader Holm": a title that only one state has tells which
        var told = OwnerCode(phrase, k, false) ?? title?.OnlyCode;
        var code = told ?? OwnerCode(phrase, k, true);
        var office = title is { IsFormer: false } ? title.In(code)?.Key : null;
        if (office is null && IsCounterpart(phrase, first) && phrase.Possessor?.Actors is [{ Office: { } held }]) office = held;
        var person = new Actor("person:" + Slug.Of(name), name, ActorKind.Person, code, office, code is null ? Fillers.Person : Fillers.Political | Fillers.Person);
        if (IsFull(first, phrase.Last) || register.Bearers(name).Count == 0) register.Keep(person, Alone(first, phrase.Last), told is null && code is not null);
        return person;
    }

    // What of a full name is used alone: the last part, or the first where families go first.
    private string[] Alone(int first, int last) =>
        [words.FamilyFirst.Contains(Tokens[first].Form) || (char.IsLower(Tokens[last].Form[0]) && IsHyphen(last - 1)) ? Tokens[first].Form : Tokens[last].Form];

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
        if (!guess || phrase.Possessor is not null || Guess(phrase, TitleBefore(phrase, phrase.Last)) is not { } near) return null;
        phrase.IsDoubtful = true;
        return near;
    }

    // Whom a title told without its country most likely belongs to.
    private string? Guess() => discourse.Home().Code;

    // "summoned Ambassador Chen": of two states an envoy is of the other than whoever receives him
    private string? Guess(Phrase phrase, TitleMatch? title) =>
        title is not null && title.Readings.All(r => words.Resident.Contains(r.Office.Key)) && Tokens[Top(phrase)].Relation is "obj" && OwnSubject(Governor(phrase.Last)) is { Actors: [{ Code: { } host }] } subject && subject != phrase && words.States.Contains(host)
            ? discourse.Other(host) : Guess();
}
