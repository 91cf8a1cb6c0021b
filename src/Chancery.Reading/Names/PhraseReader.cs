using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Tells whom each phrase of one sentence means, from left to right.</summary>
internal sealed partial class PhraseReader(
    SentenceItems items, List<Phrase> phrases, NameWords words, OfficeIndex offices, Register register, Discourse discourse, DateOnly? day, DateOnly? era)
{
    private static readonly List<Actor> Nobody = [];

    private readonly bool[] done = new bool[phrases.Count];
    private readonly int[] indexAt = IndexByToken(items.Tokens.Count, phrases);

    private IReadOnlyList<Token> Tokens => items.Tokens;

    private static int[] IndexByToken(int tokens, List<Phrase> phrases)
    {
        var at = new int[tokens];
        Array.Fill(at, -1);
        for (var k = 0; k < phrases.Count; k++) Array.Fill(at, k, phrases[k].First, phrases[k].Last - phrases[k].First + 1);
        return at;
    }

    private int IndexOf(Phrase phrase) => indexAt[phrase.First];

    private Phrase? PhraseAt(int token) => token >= 0 && indexAt[token] is >= 0 and var k ? phrases[k] : null;

    public void Read()
    {
        for (var k = 0; k < phrases.Count; k++)
        {
            if (k > 1) MentionList(k - 1);
            Read(k);
            Appose(k);
            Affiliate(k);
            if (k > 0) Share(phrases[k - 1], phrases[k]);
        }

        MentionList(phrases.Count - 1);
        for (var k = 1; k < phrases.Count; k++) Install(k);
        for (var k = 1; k < phrases.Count; k++) Lead(k);
    }

    // Those joined up to this phrase go on as a list: "France, Germany and Italy".
    private void MentionList(int last)
    {
        if (last < 1 || (last + 1 < phrases.Count && IsJoined(phrases[last], phrases[last + 1]))) return;
        var first = last;
        while (first > 0 && IsJoined(phrases[first - 1], phrases[first])) first--;
        if (first == last) return;
        var list = phrases.GetRange(first, last - first + 1);
        if (list.TrueForAll(p => p.Actors is [{ Code: not null }])) discourse.MentionList([.. list.Select(p => p.Actors[0])], IsSubject(phrases[first]));
    }

    private void Read(int k)
    {
        if (done[k]) return;
        done[k] = true;
        var phrase = phrases[k];
        phrase.Possessor = k > 0 && phrases[k - 1].IsPossessive && IsNext(phrases[k - 1], phrase) ? phrases[k - 1] : OwnerAbove(phrase);
        phrase.IsPlural = Tokens[phrase.Last].Xpos is "NNS" or "NNPS";
        if (Tokens[phrase.First].Upos is UniversalTag.Pron && phrase.First == phrase.Last && !(items.NameAt[phrase.First] is not null && Chunker.IsInitials(Tokens[phrase.First]))) ReadPronoun(phrase);
        else ReadNominal(phrase, k);
        if (IsSomeOf(phrase)) phrase.Actors = [];
        if (items.NameAt[phrase.Last] is not { } match || !match.Entries.Any(e => e.Entity is Body { Kind: BodyKind.Party or BodyKind.Parliament }))
            foreach (var actor in phrase.Actors.Concat(phrase.Modifiers)) if (!phrase.IsDoubtful || actor.Kind is not ActorKind.Person) register.Speak(actor.Code);
        if (phrase.Actors.Count > 0) discourse.Mention(phrase, Noun(phrase), IsSubject(phrase) && !IsRelative(phrase), phrase.IsPlural && phrase.Actors is [{ Kind: ActorKind.Group or ActorKind.Organisation }] && !IsUnited(phrase), IsWhereATownIs(phrase, k));
        else discourse.Pass(phrase.Modifiers);
        if (NamesTown(phrase)) discourse.Stand(phrase.Place!, phrase.Actors[0], phrase.IsMetonym && !IsBehindPlace(phrase));
    }

    // "in Bali, Indonesia"
    private bool IsWhereATownIs(Phrase phrase, int k) =>
        k > 0 && phrase is { Kind: PhraseKind.Name, Actors: [{ Kind: ActorKind.State, Code: { } code }] } && phrases[k - 1].Place is { Country: var country } town && country == code && town != phrase.Place
        && phrase.First == phrases[k - 1].Last + 2 && Tokens[phrase.First - 1].Form is ",";

    // The United Nations are one; "western countries" are several.
    private bool IsUnited(Phrase phrase) => char.IsUpper(Tokens[phrase.Last].Form[0]) && phrase.Actors is [{ Kind: ActorKind.Organisation } body] && !words.Officials.Contains(Noun(phrase)) && KindOf(body) is not PolityKind.Group;

    private void ReadNominal(Phrase phrase, int k)
    {
        phrase.Modifiers = PolitiesBefore(phrase);
        phrase.Concerned = ConcernedBefore(phrase);
        ReadBracketed(phrase, k);
        if (ReadOutlet(phrase) || ReadPerson(phrase, k)) return;
        var match = items.NameAt[phrase.Last];
        // "G7 leaders" is a name, though "leaders" is a title
        if (match is not null && match.Last == phrase.Last && (items.TitleAt[phrase.Last] is not { } title || (match.First < title.First && (match.Named<Body>() is not null || match.Named<NamedPlace>() is not null))) && ReadName(phrase, match)) return;
        ReadDescription(phrase, k);
    }

    // Reuters Agency, the IRNA news agency
    private bool ReadOutlet(Phrase phrase)
    {
        if (!words.Outlets.Contains(Lower(phrase.Last))) return false;
        for (var i = phrase.First; i < phrase.Last; i++)
        {
            if (items.NameAt[i]?.Named<Outlet>() is not { } outlet) continue;
            (phrase.Actors, phrase.Kind) = ([Speaking(outlet)], PhraseKind.Name);
            return true;
        }

        return false;
    }

    private static Actor Speaking(Outlet outlet) =>
        new(outlet.Id, outlet.Name, ActorKind.Organisation, null, null, Fillers.None, Voice: outlet.IsAgency ? SourceKind.Agency : SourceKind.Outlet);

    private bool ReadName(Phrase phrase, NameMatch match)
    {
        // Michael Jordan, Paris Saint: an unknown capitalised word before it makes another name of it.
        if (match.First > phrase.First && IsUnknownName(match.First - 1) && !words.PlacePrefixes.Contains(Tokens[match.First - 1].Form)) return false;
        if (IsContinent(match) || IsPartOfOther(phrase, match)) return false;
        phrase.Place = PlaceOf(match);
        phrase.Modifiers = [.. phrase.Modifiers.Where(m => !match.Entries.Any(e => OwnerOf(e) is { } o && o.Code == m.Code))];
        phrase.Kind = PhraseKind.Name;
        if (Existing(match, NameSense.Name) is { } polity) phrase.Actors = [Actor.Of(polity)];
        else if (BodyOf(match) is { } body) return ReadBodyName(phrase, match, body);
        else if (Existing(match, NameSense.Metonym) is { } speaker) (phrase.Actors, phrase.IsMetonym) = ([Actor.Of(speaker)], true);
        else if (match.Named<Outlet>() is { } outlet) phrase.Actors = [Speaking(outlet)];
        else if (Town(match) is { } town) phrase.Actors = [Actor.Of(town.Country) with { Fills = Fillers.Place }];
        else if (Existing(match, NameSense.People) is { } nation) phrase.Actors = [NationAs(phrase, match, nation)];
        else if (match.In(NameSense.Demonym) is not null && Lower(phrase.First) is "the" && Existing(match, NameSense.Demonym) is { } people) phrase.Actors = [Actor.Of(people)];
        else return false;
        return true;
    }

    // "National Security Council": a capitalised word makes another body of it.
    private bool IsPartOfOther(Phrase phrase, NameMatch match) =>
        match.First > phrase.First && match.First > 1 && match.Entries.All(e => e.Entity is Body or Polity { Kind: PolityKind.Organisation }) && match.First < match.Last
        && items.NameAt[match.First - 1] is null && items.TitleAt[match.First - 1] is null && char.IsUpper(Tokens[match.First - 1].Form[0])
        && Tokens[match.First - 1].Upos is UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Propn;

    // "Kenya's Supreme Court" is not the one the lexicon knows by that name; nor is a party or parliament of a state that is not spoken of.
    private bool ReadBodyName(Phrase phrase, NameMatch match, Body body)
    {
        var owner = phrase.Possessor?.Actors.FirstOrDefault(a => a.Kind is ActorKind.State)?.Code ?? phrase.Modifiers.FirstOrDefault(m => m.Kind is ActorKind.State)?.Code;
        if (owner is not null && owner != body.Owner.Code && body.Owner.Kind is not PolityKind.Organisation)
        {
            phrase.Actors = [Actor.Group(Described(phrase), owner, Fillers.Political)];
            return true;
        }

        var isCommon = body is { Kind: BodyKind.Party or BodyKind.Parliament, Owner.Kind: not PolityKind.Organisation } && words.CommonBodies.Contains(Noun(phrase)) && !words.Adjectives.Contains(Tokens[match.First].Form);
        if (owner is null && isCommon && !register.IsSpokenOf(body.Owner.Code)) return false;
        phrase.Actors = [Actor.Of(body)];
        return true;
    }

    // Of bodies of one name that of the state the report speaks of: the House of Commons.
    private Body? BodyOf(NameMatch match)
    {
        Body? best = null;
        foreach (var entry in match.Entries)
            if (entry is { Sense: NameSense.Name, Entity: Body body } && (best is null || discourse.WeightOf(body.Owner.Code) > discourse.WeightOf(best.Owner.Code))) best = body;
        return best;
    }

    // "the Chinese" is the state, "the Saudis" act for it, "Indonesians" and "a German" are people.
    private Actor NationAs(Phrase phrase, NameMatch match, Polity nation)
    {
        var definite = Lower(phrase.First) is "the" && phrase.First == match.First - 1;
        if (definite && match.In(NameSense.Demonym) is not null) return Actor.Of(nation);
        return Actor.Group(items.Words(match.First, match.Last), IsEthnic(match.First) ? null : nation.Code, definite ? Fillers.Political | Fillers.People : Fillers.People);
    }

    private Place? PlaceOf(NameMatch match)
    {
        if (Town(match) is { } town) return new(town.Name, town.Country.Code, town.Latitude, town.Longitude);
        foreach (var entry in match.Entries)
            if (entry.Sense is NameSense.Name && entry.Entity is Polity { Kind: not PolityKind.Group } polity && (polity.Latitude is not null || polity.Kind is not PolityKind.Organisation) && Existing(match, NameSense.Name) == polity)
                return new(polity.Name, polity.Code, polity.Latitude, polity.Longitude);
        return null;
    }

    /// <summary>The polity meant in this sense that existed on the day; states before territories before the rest.</summary>
    private Polity? Existing(NameMatch match, NameSense sense)
    {
        Polity? best = null;
        foreach (var entry in match.Entries)
        {
            if (entry.Sense != sense || entry.Entity is not Polity polity) continue;
            if (!Exists(polity) && best is not null) continue;
            if (best is null || (Exists(polity) && !Exists(best)) || (Exists(polity) && polity.Kind < best.Kind)) best = polity;
        }

        return best;
    }

    /// <summary>The town of this name, of the state that had it on the day: Prague of Czechoslovakia, and of the Czech Republic.</summary>
    private NamedPlace? Town(NameMatch match)
    {
        NamedPlace? best = null;
        foreach (var entry in match.Entries)
            if (entry is { Sense: NameSense.Name, Entity: NamedPlace town } && (best is null || (Exists(town.Country) && !Exists(best.Country)))) best = town;
        return best;
    }

    private bool Exists(Polity polity) => day is null ? polity.To is null : (polity.From is null || polity.From <= day) && (polity.To is null || day <= polity.To);

    // Polities named before the head: "Russian troops", "US-China talks", "EU foreign policy chief".
    private List<Actor> PolitiesBefore(Phrase phrase)
    {
        var found = new List<Actor>();
        // what is part of a person's name names no other
        var end = NameStart(phrase) is var name && name < phrase.Last && IsFull(name, phrase.Last) ? name : phrase.Last;
        for (var i = phrase.First; i < end; i++)
        {
            if (items.NameAt[i] is not { } match || match.Last >= phrase.Last) continue;
            i = match.Last;
            if (match.First > phrase.First && IsUnknownName(match.First - 1) && !words.PlacePrefixes.Contains(Tokens[match.First - 1].Form) && match.In(NameSense.Demonym) is null) continue;
            if (IsBystander(match.Last) && (Existing(match, NameSense.Demonym) ?? Existing(match, NameSense.Name) ?? Existing(match, NameSense.Metonym)) is { } bystander && !phrase.Bystanders.Any(b => b.Id == bystander.Id))
                phrase.Bystanders = [.. phrase.Bystanders, Actor.Of(bystander)];
            if (IsBystander(match.Last) || IsConcern(match.Last) || IsEthnic(match.First) || IsContinent(match)) continue;
            var polity = Existing(match, NameSense.Demonym) ?? Existing(match, NameSense.Name) ?? Existing(match, NameSense.Metonym) ?? Existing(match, NameSense.People);
            if (polity is not null && IsNamesake(polity, match)) continue;
            phrase.NamedBefore ??= PlaceOf(match);
            if (polity is not null) found.Add(Actor.Of(polity));
            else if (match.Named<Body>() is { } body) found.Add(Actor.Of(body));
            else if (Town(match) is { } town) found.Add(Actor.Of(town.Country) with { Fills = Fillers.Place });
            else if (PersonOf(match) is { } person) found.Add(person);
            else if (match.Named<Outlet>() is { } outlet) phrase.Carrier = Speaking(outlet);
        }

        return found;
    }

    // "Georgia Governor Brian Kemp", "Georgia Secretary of State": of the part of a federation that bears a state's name
    private bool IsNamesake(Polity polity, NameMatch match) =>
        polity.Code is { } code && words.Namesakes.Contains(code) && items.TitleAt[match.Last + 1] is { } title && words.RegionalTitles.Contains(items.Words(title.First, title.Last).ToLowerInvariant());

    // Chinese-brokered talks
    private bool IsBystander(int last) =>
        last + 2 < Tokens.Count && Tokens[last + 1].Form is "-" && Tokens[last + 2].Xpos is "VBN" or "VBD" or "JJ" or "VBG" && words.Bystanding.Contains(Tokens[last + 2].Lemma);

    // South American, Latin America: the continent, not the state
    private bool IsContinent(NameMatch match) => match.First > 0 && words.Continents.Contains(Tokens[match.First].Form) && words.ContinentPrefixes.Contains(Tokens[match.First - 1].Form);

    private bool IsEthnic(int first) => first > 0 && words.Ethnic.Contains(Lower(first - 1));

    private static Polity? OwnerOf(NameEntry entry) => entry.Entity switch { Polity p => p, Body b => b.Owner, NamedPlace t => t.Country, _ => null };

    // "Ned Price": a family name that is a common noun as well
    private bool IsUnknownName(int i) =>
        (Tokens[i].Upos is UniversalTag.Propn || (Tokens[i].Upos is UniversalTag.Noun && i > 0 && Tokens[i - 1].Upos is UniversalTag.Propn && items.NameAt[i - 1] is null && items.TitleAt[i - 1] is null && Tokens[i].Lemma != Tokens[i].Form)) && char.IsUpper(Tokens[i].Form[0]) && items.NameAt[i] is null && items.TitleAt[i] is null
        && !words.Addresses.Contains(Tokens[i].Form) && !items.IsTime[i];

    // The possessive mark, if there is one, stands between.
    private bool IsNext(Phrase owner, Phrase owned)
    {
        var between = owned.First - owner.Last - (Tokens[owner.Last].Upos is UniversalTag.Pron ? 1 : 2);
        // "Fiji's most senior diplomats"
        return between <= 0 || (between == 1 && Tokens[owned.First - 1].Upos is UniversalTag.Adv);
    }

    private bool IsSubject(Phrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
            if (Tokens[i].Relation is "nsubj" or "nsubj:pass" && (Tokens[i].Head < phrase.First || Tokens[i].Head > phrase.Last)) return true;
        // where the tree gives the verb no subject, the phrase that stands right before it
        var verb = phrase.Last + 1;
        if (phrase.IsPossessive || verb >= Tokens.Count || Tokens[verb] is not { Upos: UniversalTag.Verb, Relation: "root" or "conj" or "parataxis" or "ccomp" } || IsBehindPreposition(phrase)) return false;
        return !Tokens.Any(t => t.Head == verb && t.Relation is "nsubj" or "nsubj:pass");
    }

    private bool IsRelative(Phrase phrase) => phrase.First == phrase.Last && Lower(phrase.First) is "who" or "which" or "that" or "whom" or "whose";

    /// <summary>The phrases behind "of" after this one, and those joined to the first by commas and "and".</summary>
    private List<Phrase> OfPhrases(int k)
    {
        var found = new List<Phrase>();
        var last = phrases[k].Last;
        if (phrases[k].IsPossessive || k + 1 >= phrases.Count || last + 2 != phrases[k + 1].First || Lower(last + 1) is not "of") return found;
        for (var n = k + 1; n < phrases.Count; n++)
        {
            if (n > k + 1 && (!IsJoined(phrases[n - 1], phrases[n]) || IsSubject(phrases[n]))) break;
            Read(n);
            // "the head of Peru's army": the army
            while (phrases[n].IsPossessive && n + 1 < phrases.Count && IsNext(phrases[n], phrases[n + 1])) Read(++n);
            if (phrases[n].IsPossessive) break;
            found.Add(phrases[n]);
        }

        return found;
    }

    private bool IsJoined(Phrase left, Phrase right)
    {
        if (left.IsPossessive) return false;
        for (var i = left.Last + 1; i < right.First; i++)
            if (Tokens[i].Form is not ("," or "and" or "&")) return false;
        return right.First - left.Last is > 1 and <= 3;
    }

    private string Lower(int i) => items.Lower(i);

    // What a phrase ends in: ministry, of "the Foreign Ministry" as well.
    private string Noun(Phrase phrase) => Tokens[phrase.Last].Lemma.ToLowerInvariant();
}
