using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

internal sealed partial class PhraseReader
{
    private void ReadPronoun(Phrase phrase)
    {
        phrase.Kind = PhraseKind.Anaphor;
        switch (Lower(phrase.First))
        {
            case "he" or "him" or "his" or "himself":
                if (!PointsToObject(phrase)) PointBack(phrase, discourse.Person(false));
                break;
            case "she" or "her" or "hers" or "herself":
                if (!PointsToObject(phrase)) PointBack(phrase, discourse.Person(true));
                break;
            case "its":
                PointBack(phrase, discourse.Nearest());
                break;
            case "it" or "itself":
                PointBack(phrase, discourse.Body());
                break;
            case "they" or "them" or "their" or "themselves" or "both":
                phrase.IsDoubtful = true;
                phrase.Actors = discourse.Group() is { } group ? [group] : phrase.IsPossessive || Lower(phrase.First) is "they" or "both" ? discourse.Pair(true) is { Count: > 0 } people ? people : discourse.Pair(false) : [];
                break;
            case "who" or "which" or "that" or "whom" or "whose":
                PointToAntecedent(phrase);
                break;
        }
    }

    // "congratulated Putin on his re-election": his, who was just named.
    private bool PointsToObject(Phrase phrase)
    {
        var k = phrases.IndexOf(phrase);
        if (!phrase.IsPossessive || k < 1 || phrase.First - phrases[k - 1].Last != 2 || Lower(phrase.First - 1) is not ("on" or "for" or "over")) return false;
        if (phrases[k - 1].Actors is not [{ Kind: ActorKind.Person } person] || IsSubject(phrases[k - 1])) return false;
        phrase.Actors = [person];
        return true;
    }

    // A relative pronoun stands for the phrase that the tree hangs its clause on, else for the one just before.
    private void PointToAntecedent(Phrase phrase)
    {
        var (token, verb) = (phrase.First, Tokens[phrase.First].Head);
        for (var steps = 0; verb >= 0 && steps < 4; steps++, verb = Tokens[verb].Head)
        {
            if (Tokens[verb].Relation is not "acl:relcl") continue;
            var antecedent = phrases.Find(p => p.First <= Tokens[verb].Head && Tokens[verb].Head <= p.Last);
            if (antecedent is null || antecedent.Last >= token) break;
            Stand(phrase, antecedent);
            return;
        }

        var index = phrases.IndexOf(phrase);
        var near = Lower(token) is "that" ? 1 : 2;
        if (index > 0 && token - phrases[index - 1].Last <= near && (near is 1 || token - phrases[index - 1].Last is 1 || Tokens[token - 1].Form is ",")) Stand(phrase, phrases[index - 1]);
    }

    private static void Stand(Phrase phrase, Phrase antecedent)
    {
        phrase.Actors = antecedent.Actors.Count > 0 ? antecedent.Actors : antecedent.Apposition?.Actors ?? [];
        phrase.IsDoubtful = antecedent.IsDoubtful;
        phrase.IsPlural = antecedent.IsPlural;
    }

    // "Faye was sworn in as president of Senegal", "Wong became prime minister": the title tells whom the person acts for.
    private void Install(int k)
    {
        if (phrases[k] is not { Title: { IsPlural: false, IsFormer: false } title, Actors: [{ Code: { } code }] } || phrases[k].First == 0) return;
        var before = phrases[k].First - 1;
        if (Lower(before) is not "as" && Tokens[before].Lemma is not "become") return;
        for (var i = k - 1; i >= 0; i--)
        {
            if (phrases[i].Actors is not [{ Kind: ActorKind.Person } person]) continue;
            if (person.Code is not null) return;
            person = person with { Code = code, Office = title.In(code)?.Key, Fills = Fillers.Political | Fillers.Person };
            (phrases[i].Actors, phrases[k].Actors) = ([person], [person]);
            register.Keep(person, Tokens[phrases[i].Last].Form);
            return;
        }
    }

    // A name and a description side by side explain each other: "Emma Bonino, Italy's foreign minister,".
    private void Appose(int k)
    {
        if (k + 1 >= phrases.Count) return;
        var left = phrases[k];
        var r = k + 1;
        // the possessor of the right phrase stands between: ", Italy 's foreign minister"
        while (r + 1 < phrases.Count && phrases[r].IsPossessive && phrases[r + 1].Possessor == phrases[r]) r++;
        var right = phrases[r];
        var start = r > k + 1 ? phrases[k + 1].First : right.First;
        if (left.IsPossessive || start - left.Last is < 2 or > 4) return;
        if (left.Actors.Count == 0 && right.Kind is PhraseKind.Name && IsAppositive(left, right)) (left.Actors, left.Apposition) = (right.Actors, right);
        if (!IsOnlyCommas(left.Last + 1, start)) return;
        var (name, description) = (left.Title is null && left.Kind is PhraseKind.Name, right.Title is not null) is (true, true) ? (left, right)
            : (left.Title is not null && right.Kind is PhraseKind.Name && right.Title is null) ? (right, left) : (null, null);
        if (name is null)
        {
            // "Iran and Saudi Arabia, the two rivals, have agreed": the tree takes the description for the subject.
            if (right.Actors.Count == 0 && left.Kind is PhraseKind.Name && SharesVerb(left, right)) right.Actors = Listed(k);
            // "his “dear friend”, Vladimir Putin,"
            if (left.Actors.Count == 0 && left.Possessor is not null && right.Actors is [{ Kind: ActorKind.Person }] && EndsApposition(right) && Tokens[Top(right)].Relation is not ("nsubj" or "nsubj:pass" or "root"))
                (left.Actors, left.Apposition) = (right.Actors, right);
            return;
        }

        if (name.Actors is not [{ Kind: ActorKind.Person } person] || description!.IsPlural || !EndsApposition(right)) return;
        if (description.Actors is [{ Code: { } code } described] && described.Id != person.Id)
        {
            if (person.Code is not null && person.Code != code) return;
            person = person with { Code = code, Office = described.Office ?? person.Office, Fills = Fillers.Political | Fillers.Person };
            register.Keep(person, Tokens[name.Last].Form);
        }

        name.Actors = description.Actors = [person];
        (left.Apposition, name.IsDoubtful) = (right, false);
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
        right.Last + 1 >= Tokens.Count || Tokens[right.Last + 1].Form is "," or "." or "of" or "in" or "—" or "–" or ";" or ")" or "who" || Tokens[right.Last + 1].Upos is Language.UniversalTag.Verb or Language.UniversalTag.Aux;

    private bool SharesVerb(Phrase left, Phrase right)
    {
        var (l, r) = (Top(left), Top(right));
        return Tokens[r].Relation is "appos" || (Tokens[r].Relation is "nsubj" or "nsubj:pass" && (Tokens[l].Head == Tokens[r].Head && Tokens[l].Relation is "nsubj" or "nsubj:pass" || Tokens[Top(ListStart(left))].Head == Tokens[r].Head));
    }

    // The first of the names joined to this one from the left.
    private Phrase ListStart(Phrase phrase)
    {
        var k = phrases.IndexOf(phrase);
        while (k > 0 && IsJoined(phrases[k - 1], phrases[k]) && phrases[k - 1].Actors.Count > 0) k--;
        return phrases[k];
    }

    private List<Actor> Listed(int k)
    {
        var found = new List<Actor>();
        for (var i = phrases.IndexOf(ListStart(phrases[k])); i <= k; i++) found.AddRange(phrases[i].Actors);
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
