using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

internal sealed partial class PhraseReader
{
    // "Faye was sworn in as president of Senegal", "Wong became prime minister": the title tells whom the person acts for.
    private void Install(int k)
    {
        if (phrases[k] is not { Title: { IsPlural: false, IsFormer: false } title } || phrases[k].First == 0 || phrases[k].Actors.Count > 1) return;
        var isGuess = phrases[k].Actors is not [{ Code: not null }];
        if ((isGuess ? Guess() : phrases[k].Actors[0].Code) is not { } code) return;
        var start = k;
        while (start > 0 && phrases[start - 1].IsPossessive && phrases[start].Possessor == phrases[start - 1]) start--;
        var before = phrases[start].First - 1;
        if (before < 0 || (Lower(before) is not "as" && Tokens[before].Lemma is not "become" && !IsGivenTo(phrases[k], start))) return;
        for (var i = start - 1; i >= 0; i--)
        {
            if (phrases[i].Actors is not [{ Kind: ActorKind.Person } person]) continue;
            if (isGuess && phrases[i].Kind is PhraseKind.Anaphor) return;
            if (person.Code is not null || title.In(code) is not { } office || (isGuess && words.Shared.Contains(office.Key))) return;
            person = person with { Code = code, Office = office.Key, Fills = Fillers.Political | Fillers.Person };
            (phrases[i].Actors, phrases[k].Actors) = ([person], [person]);
            phrases[i].IsDoubtful |= isGuess;
            register.Keep(person, Alone(NameStart(phrases[i]), phrases[i].Last), isGuess);
            return;
        }
    }

    // "named Ola Lien foreign minister", "was elected president of Norway": by the verb, with the one who is given it right before
    private bool IsGivenTo(Phrase office, int start)
    {
        var verb = Tokens[Top(office)] is { Relation: "xcomp" or "obj", Head: >= 0 and var above } ? above : -1;
        if (verb < 0 || verb > office.First || !words.Installing.Contains(Tokens[verb].Lemma)) return false;
        if (start > 0 && phrases[start - 1].Last == phrases[start].First - 1) return phrases[start - 1].First > verb;
        for (var i = 0; i < verb; i++) if (Tokens[i].Head == verb && Tokens[i].Relation is "nsubj:pass") return true;
        return Tokens[verb].Relation is "acl" && Tokens[verb].Xpos is "VBN";
    }

    // "Ola Brekke, who heads Norway's intelligence service"
    private void Lead(int k)
    {
        var verb = Tokens[phrases[k].First].Head;
        if (Lower(phrases[k].First) is not "who" || verb < 0 || !words.Leading.Contains(Tokens[verb].Lemma) || phrases[k].Actors is not [{ Kind: ActorKind.Person, Code: null } person]) return;
        for (var i = k + 1; i < phrases.Count; i++)
        {
            if (Tokens[Top(phrases[i])] is not { Relation: "obj" } top || top.Head != verb || phrases[i].Actors is not [{ Code: { } code }]) continue;
            foreach (var phrase in phrases) if (phrase.Actors is [var same] && same.Id == person.Id) Belong(phrase, code, Fillers.Political | Fillers.Person);
            return;
        }
    }

    // "Ann Holm, R-Texas,", "Ann Holm (D-Penn.)": a legislator's party and the part of the country that elected her, whether we know that or not
    private void Affiliate(int k)
    {
        var mark = phrases[k].First;
        if (k == 0 || mark + 2 >= Tokens.Count || Tokens[mark + 1].Form is not "-" || !words.PartyMarks.TryGetValue(Tokens[mark].Form, out var code) || !char.IsUpper(Tokens[mark + 2].Form[0])) return;
        if (phrases[k].Actors is [{ Code: { } told }] && told != code) return;
        if (phrases[k - 1] is not { Kind: PhraseKind.Name, Actors: [{ Kind: ActorKind.Person }] } name || name.Last + 2 != mark) return;
        Belong(name, code, Fillers.Political | Fillers.Person);
        phrases[k].Actors = [];
    }

    // A name and a description side by side explain each other: "Emma Bonino, Italy's foreign minister,".
    private void Appose(int k)
    {
        var right = phrases[k];
        // the possessor of the right phrase stands between: ", Italy 's foreign minister"
        var start = k;
        while (start > 0 && phrases[start - 1].IsPossessive && phrases[start].Possessor == phrases[start - 1]) start--;
        if (start == 0 || right.IsPossessive) return;
        var left = phrases[start - 1];
        if (left.IsPossessive || phrases[start].First - left.Last is < 2 or > 4) return;
        if (left.Actors.Count == 0 && right.Kind is PhraseKind.Name && MayBeCalled(left, right) && !IsOpening(left, right) && (IsOnlyCommas(left.Last + 1, phrases[start].First) || IsOfPeople(left)) && IsAppositive(left, right)) (left.Actors, left.Apposition) = (right.Actors, right);
        if (!IsOnlyCommas(left.Last + 1, phrases[start].First)) return;
        // "in Abyei, a town held by Sudan"
        if (right.Actors.Count == 0 && left.Place is not null && words.Lands.Contains(Noun(right)) && IsAppositive(left, right)) (right.Actors, right.Place) = ([left.Actors[0] with { Fills = Fillers.Place | Fillers.People }], left.Place);
        if (right.Kind is PhraseKind.Name && right.Title is null && right.Actors is [{ Kind: ActorKind.Person }])
        {
            if (left.IsPlural && left.Actors is [{ Kind: ActorKind.Group, Code: { } shared }]) ExplainAll(left, shared);
            else if (TitledAt(start - 1) is { } titled && EndsApposition(right)) Explain(right, titled, left);
            else if (left.Actors is [{ Kind: ActorKind.Group, Code: { } nation, Fills: Fillers.People }] && EndsApposition(right)) Belong(right, nation, Fillers.Person | Fillers.People);
            else ExplainByKinship(left, right);
        }
        else if (right.Title is not null && left.Title is null && left.Kind is PhraseKind.Name && left.Actors is [{ Kind: ActorKind.Person }])
        {
            if (EndsApposition(right)) Explain(left, right, left);
        }
        else if (right is { Title: { IsPlural: false }, Actors: [{ Code: not null }] } && IsFamilyAlone(left) && IsAppositive(left, right) && (EndsApposition(right) || IsFormerToo(k)))
        {
            // "Holm, Norway's climate envoy,": nobody the report has named in full
            var name = Tokens[left.Last].Form;
            left.Actors = [new("person:" + Slug.Of(name), name, ActorKind.Person, null, null, Fillers.Person)];
            left.Kind = PhraseKind.Name;
            Explain(left, right, left);
        }
        else if (right.Title is null && left.Title is null && left.Kind is PhraseKind.Name && left.Actors is [{ Kind: ActorKind.Person, Code: null }] && Lower(right.First) is "a" or "an" && EndsApposition(right) && Nations(right) is { Count: > 0 } nations)
        {
            // "Ida Holm, a Danish nurse,"; of a dual national both are told
            if (nations is [var one]) Belong(left, one, Fillers.People);
            else left.Apposition = right;
        }
        else if (right.Actors.Count == 0 && left.Kind is PhraseKind.Name && MayBeCalled(right, left) && !IsBehindPreposition(ListStart(left)) && SharesVerb(left, right))
        {
            // "Iran and Saudi Arabia, the two rivals, have agreed": the tree takes the description for the subject.
            right.Actors = Listed(start - 1);
        }
    }

    // Of which country people are that "a Danish nurse", "a Danish mother of two" tells of.
    private static List<string> Nations(Phrase description)
    {
        if (description.Kind is PhraseKind.Description or PhraseKind.Name) return [.. description.Actors.Where(a => a is { Kind: ActorKind.Group, Fills: Fillers.People, Code: not null }).Select(a => a.Code!)];
        return description.Actors.Count == 0 && description.Modifiers is [{ Kind: ActorKind.State, Code: { } code } state] && (state.Fills & Fillers.Political) != 0 ? [code] : [];
    }

    // The title that ends at this phrase, or whose complement does: "the envoy", "the ambassador in | Berlin".
    private Phrase? TitledAt(int k)
    {
        for (; k >= 0; k--)
        {
            if (phrases[k].Title is not null) return phrases[k];
            while (k > 0 && phrases[k - 1].IsPossessive && phrases[k].Possessor == phrases[k - 1]) k--;
            if (k == 0 || phrases[k].Kind is PhraseKind.Anaphor || phrases[k - 1].Last + 2 != phrases[k].First || Tokens[phrases[k].First - 1].Upos is not UniversalTag.Adp) return null;
        }

        return null;
    }

    // "two American officials, Stephen Hadley and James Steinberg": what they are they all are
    private void ExplainAll(Phrase group, string code)
    {
        var k = IndexOf(group) + 1;
        var all = new List<Actor>();
        for (; k < phrases.Count && phrases[k] is { Kind: PhraseKind.Name, Actors: [{ Kind: ActorKind.Person }] }; k++)
        {
            Belong(phrases[k], code, group.Actors[0].Fills | Fillers.Person);
            all.Add(phrases[k].Actors[0]);
            phrases[k].Apposition = group;
            if (k + 1 >= phrases.Count || !IsJoined(phrases[k], phrases[k + 1])) break;
            Read(k + 1);
        }

        if (all.Count > 1) group.Actors = all;
    }

    // "a German, Rico Krieger": the country of one of whom nothing else is known
    private void Belong(Phrase name, string code, Fillers fills)
    {
        if (name.Actors is not [{ Code: null } person]) return;
        var told = person with { Code = code, Fills = fills };
        register.Keep(told, Alone(NameStart(name), name.Last));
        discourse.Replace(person, told);
        name.Actors = [told];
    }

    // The name of a person and the description of the same.
    private void Explain(Phrase name, Phrase description, Phrase first)
    {
        if (description.IsPlural || name.Actors is not [{ } person]) return;
        // "the foreign minister" alone would have meant another
        var described = description.Kind is PhraseKind.Anaphor ? null : description.Actors is [{ Code: not null } one] ? one : null;
        if (described is not null && described.Id != person.Id)
        {
            var isKnown = person.Code is not null && person.Code != described.Code && !name.IsDoubtful;
            // "its foreign minister": what is known of the name tells whose
            if (isKnown && (description.Possessor is not { Kind: PhraseKind.Anaphor })) return;
            if (!isKnown) person = person with { Code = described.Code, Office = described.Office ?? person.Office, Fills = Fillers.Political | Fillers.Person };
            if (!isKnown) register.Keep(person, Alone(NameStart(name), name.Last), description.IsDoubtful);
            name.IsDoubtful = !isKnown && description.IsDoubtful;
        }
        else if (person.Code is null && description is { Title: { IsPlural: false } title, Possessor: null or { Kind: PhraseKind.Anaphor } } && Guess() is { } near)
        {
            person = person with { Code = near, Office = title.IsFormer ? null : title.In(near)?.Key, Fills = Fillers.Political | Fillers.Person };
            register.Keep(person, Alone(NameStart(name), name.Last), true);
            name.IsDoubtful = true;
        }

        if (description.Title is { } styled) register.Style(person, items.Words(styled.First, styled.Last));
        foreach (var other in name.Actors.Concat(description.Actors)) if (other != person) discourse.Replace(other, person);
        name.Actors = description.Actors = [person];
        if (description.Kind is PhraseKind.Anaphor or PhraseKind.Other) (description.Kind, description.IsDoubtful) = (PhraseKind.Description, name.IsDoubtful);
        first.Apposition = first == name ? description : name;
    }

    // The person's name that explains the title before it: "the foreign minister, | Wang Yi".
    private Phrase? NameAfter(int k)
    {
        if (k + 1 >= phrases.Count || phrases[k].IsPossessive || phrases[k + 1].First - phrases[k].Last is < 2 or > 4 || !IsOnlyCommas(phrases[k].Last + 1, phrases[k + 1].First)) return null;
        if (Tokens[phrases[k + 1].Last].Upos is UniversalTag.Pron) return null;
        Read(k + 1);
        return phrases[k + 1] is { Kind: PhraseKind.Name, Title: null, IsPossessive: false, Actors: [{ Kind: ActorKind.Person }] } name && EndsApposition(name) ? name : null;
    }

    // "the US climate envoy and former senator"
    private bool IsFormerToo(int k) => k + 1 < phrases.Count && IsJoined(phrases[k], phrases[k + 1]) && IsPast(phrases[k + 1]) && EndsApposition(phrases[k + 1]);

    private bool IsFamilyAlone(Phrase left) =>
        left is { Actors.Count: 0, Title: null, Place: null, Possessor: null, IsPlural: false } && left.First == left.Last && Tokens[left.Last] is { Upos: UniversalTag.Propn, Relation: "nsubj" }
        && (items.NameAt[left.Last] is not { } match || IsPersonal(match));

    // "his “dear friend”, Vladimir Putin,"
    private void ExplainByKinship(Phrase left, Phrase right)
    {
        if (left.Actors.Count == 0 && left.Possessor is not null && EndsApposition(right) && Tokens[Top(right)].Relation is not ("nsubj" or "nsubj:pass" or "root"))
            (left.Actors, left.Apposition) = (right.Actors, right);
    }

    private bool IsOnlyCommas(int from, int to)
    {
        var comma = false;
        for (var i = from; i < to; i++)
        {
            comma |= Tokens[i].Form is "," or "—" or "–";
            if (Tokens[i].Form is not ("," or "\"" or "”" or "“" or "’" or "'" or "—" or "–")) return false;
        }

        return comma;
    }

    private bool EndsApposition(Phrase right) =>
        right.Last + 1 >= Tokens.Count || Tokens[right.Last + 1].Form is "," or "." or "—" or "–" or ";" or ")" or "who"
        || Tokens[right.Last + 1].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Adp;

    // People are called by what people are, states by what states are.
    private bool MayBeCalled(Phrase description, Phrase name)
    {
        var noun = Noun(description);
        return name.Actors.Any(a => a.Kind is ActorKind.Person)
            ? description.Title is not null || !words.Countries.Contains(noun)
            : words.Countries.Contains(noun) || words.Lands.Contains(noun) || words.Sides.Contains(noun) || words.Officials.Contains(noun) || words.Movements.Contains(noun) || words.Bodies.Contains(noun) || words.Blocs.Contains(noun);
    }

    private bool IsBehindPreposition(Phrase phrase) => phrase.First > 0 && Tokens[phrase.First - 1].Upos is UniversalTag.Adp;

    // "During the visit, Prime Minister Sy and his host agreed": what the sentence opens with is over before its subject
    private bool IsOpening(Phrase left, Phrase right) =>
        left.First == 1 && IsBehindPreposition(left) && right.Last + 1 < Tokens.Count && Tokens[right.Last + 1].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Cconj;

    private bool SharesVerb(Phrase left, Phrase right)
    {
        var (l, r) = (Top(left), Top(right));
        return Tokens[r].Relation is "appos" || (Tokens[r].Relation is "nsubj" or "nsubj:pass" && (Tokens[l].Head == Tokens[r].Head && Tokens[l].Relation is "nsubj" or "nsubj:pass" || Tokens[Top(ListStart(left))].Head == Tokens[r].Head));
    }

    // The first of the names joined to this one from the left.
    private Phrase ListStart(Phrase phrase)
    {
        var k = IndexOf(phrase);
        while (k > 0 && IsJoined(phrases[k - 1], phrases[k]) && phrases[k - 1].Actors.Count > 0) k--;
        return phrases[k];
    }

    private List<Actor> Listed(int k)
    {
        var found = new List<Actor>();
        for (var i = IndexOf(ListStart(phrases[k])); i <= k; i++) found.AddRange(phrases[i].Actors);
        return found;
    }

    // The token by which a phrase hangs in the tree.
    private int Top(Phrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
            if (Tokens[i].Head < phrase.First || Tokens[i].Head > phrase.Last) return i;
        return phrase.Last;
    }

    private bool IsAppositive(Phrase left, Phrase right)
    {
        for (var i = right.First; i <= right.Last; i++)
            if (Tokens[i].Relation is "appos" && Tokens[i].Head >= left.First && Tokens[i].Head <= left.Last) return true;
        return false;
    }
}
