namespace Chancery.Reading.Names;

internal sealed partial class PhraseReader
{
    private void ReadPronoun(Phrase phrase)
    {
        phrase.Kind = PhraseKind.Anaphor;
        switch (Lower(phrase.First))
        {
            case "he" or "him" or "his":
                if (!PointsToObject(phrase)) PointBack(phrase, DoneToAlso(phrase, false) ?? discourse.Person(false, BarredFor(phrase)));
                if (phrase.Actors.Count == 0) PointBack(phrase, One());
                break;
            case "she" or "her" or "hers":
                if (!PointsToObject(phrase)) PointBack(phrase, DoneToAlso(phrase, true) ?? discourse.Person(true, BarredFor(phrase)));
                if (phrase.Actors.Count == 0) PointBack(phrase, One());
                break;
            case "its":
                if (!PointsToObject(phrase)) PointBack(phrase, Above(phrase) is ({ } owner, var sure) ? (owner, !sure) : discourse.Nearest());
                break;
            case "it":
                // what is condemned or denied is seldom a state
                if ((Tokens[phrase.First].Relation is not "obj" && !IsSaidOf(phrase)) || IsAddressed(phrase)) PointToBody(phrase);
                break;
            case "himself" or "herself" or "itself" or "themselves":
                if (Governor(phrase.First) is >= 0 and var verb && SubjectOf(verb) is { } self) Stand(phrase, self);
                break;
            case "they" or "them" or "their" or "both":
                if (PointsToObject(phrase)) break;
                if (Provoker(phrase) is { } others)
                {
                    Stand(phrase, others);
                    break;
                }

                (phrase.Actors, phrase.IsDoubtful) = discourse.Plural(BarredFor(phrase));
                if (phrase.Actors.Count == 0 && SpeakingBody(phrase) is { } body) Stand(phrase, body);
                else if (phrase.Actors.Count == 0 && Lower(phrase.First) is not "them") (phrase.Actors, phrase.IsDoubtful) = (PairNow(phrase), true);
                break;
            case "who" or "which" or "that" or "whom" or "whose":
                PointToAntecedent(phrase);
                break;
        }
    }

    // "accused it of spying", "urged it to stop", "warned it against a strike": only a state or a body can be
    private bool IsAddressed(Phrase phrase)
    {
        var next = phrase.First + 1;
        return next + 1 < Tokens.Count && (Lower(next) is "of" or "against" || (Lower(next) is "with" && Tokens[phrase.First].Head is >= 0 and var giving && words.Supplying.Contains(Tokens[giving].Lemma)) || (Lower(next) is "to" && Tokens[next + 1].Xpos is "VB" && Tokens[next + 1].Head == Tokens[phrase.First].Head));
    }

    // "detained a Norwegian journalist, accusing her of spying": of people without a name the one told of in this sentence, if there is one
    private (Actor? Actor, bool IsDoubtful) One()
    {
        Actor? found = null;
        foreach (var before in phrases)
        {
            if (before.First > 0 && !done[IndexOf(before)]) break;
            if (before is not { Kind: PhraseKind.Description, IsPlural: false, IsPossessive: false, Actors: [{ Kind: ActorKind.Group, Code: not null } actor] } || !IsHuman(before)) continue;
            if (found is not null && found.Id != actor.Id) return (null, false);
            found = actor;
        }

        return (found, false);
    }

    private bool IsHuman(Phrase phrase) => Lower(phrase.First) is "a" or "an" && IsOfPeople(phrase) && !words.Lands.Contains(Noun(phrase)) && !words.Movements.Contains(Noun(phrase));

    // "Zelensky congratulated Sunak. Biden also congratulated him": to whom it was done before
    private (Actor? Actor, bool IsDoubtful)? DoneToAlso(Phrase phrase, bool isFemale)
    {
        if (Tokens[phrase.First] is not { Relation: "obj" or "iobj", Head: >= 0 and var verb }) return null;
        for (var i = Math.Max(0, verb - 2); i < verb; i++)
            if (Lower(i) is "also" or "likewise" or "similarly") return discourse.DoneToBefore(isFemale, BarredFor(phrase)) is { } actor ? (actor, false) : null;
        return null;
    }

    // "Baek, his adviser": he is another
    private IReadOnlyList<Actor> BarredFor(Phrase phrase)
    {
        if (!phrase.IsPossessive) return Barred(phrase);
        var k = IndexOf(phrase);
        if (k == 0 || k + 1 >= phrases.Count || phrases[k - 1].Kind is not PhraseKind.Name || !IsOnlyCommas(phrases[k - 1].Last + 1, phrase.First)) return [];
        // but "Putin, his spokesman, Dmitry Peskov": he is not
        return IsNext(phrase, phrases[k + 1]) && items.TitleAt[phrases[k + 1].Last] is not null && !(k + 2 < phrases.Count && IsOnlyCommas(phrases[k + 1].Last + 1, phrases[k + 2].First) && NameStart(phrases[k + 2]) <= phrases[k + 2].Last) ? phrases[k - 1].Actors : [];
    }

    // "Chadian police said they had arrested two Norwegians": who speaks, though one by name
    private Phrase? SpeakingBody(Phrase phrase) => Lower(phrase.First) is "they" && Tokens[phrase.First] is { Relation: "nsubj", Head: >= 0 and var verb } && Tokens[verb].Relation is "ccomp"
        && OwnSubject(Tokens[verb].Head) is { Actors: [{ Kind: ActorKind.Organisation or ActorKind.Group }] } speaker && speaker.Last < phrase.First ? speaker : null;

    private IReadOnlyList<Actor> PairNow(Phrase phrase) =>
        discourse.Pair(true, BarredFor(phrase), _ => true) is { Actors.Count: > 0 } people ? people.Actors : discourse.Pair(false, BarredFor(phrase), _ => true).Actors;

    // "accused Norway of its largest attack", "congratulated Putin on his re-election", "sanctions on Russia over its invasion": who was just named.
    private bool PointsToObject(Phrase phrase)
    {
        if (PointsToJoined(phrase)) return true;
        var k = IndexOf(phrase);
        if (!phrase.IsPossessive || k < 1 || phrase.First - phrases[k - 1].Last != 2 || phrases[k - 1].IsPossessive || IsSubject(phrases[k - 1])) return false;
        var named = phrases[k - 1];
        if (Lower(phrase.First - 1) is not ("on" or "for" or "over" or "after" or "following" or "amid" or "despite" or "about") && !(Lower(phrase.First - 1) is "of" && Tokens[named.Last].Relation is "obj" or "iobj") && !(Lower(phrase.First - 1) is "in" or "during" && named.First > 0 && Lower(named.First - 1) is "by" or "of" or "from")) return false;
        if (IsOfTraveller(phrase)) return false;
        if (Lower(phrase.First) is "their")
        {
            var list = Listed(k - 1);
            if (list.Count < 2 && !named.IsPlural) return false;
            phrase.Actors = list;
        }
        else if (named.Actors is [{ } one] && (Lower(phrase.First) is "its" ? Discourse.IsBody(one) : one.Kind is ActorKind.Person))
        {
            phrase.Actors = [one];
        }

        return phrase.Actors.Count > 0;
    }

    // "met Biden on his first trip": whoever meets somebody is on the way; but whom a host receives is
    private bool IsOfTraveller(Phrase phrase) =>
        Tokens[phrase.First].Head is >= 0 and var noun && words.Travels.Contains(Tokens[noun].Lemma) && Governor(noun) is >= 0 and var verb && !words.Hosting.Contains(Tokens[verb].Lemma);

    // A relative pronoun stands for the phrase that the tree hangs its clause on, else for the one just before.
    private void PointToAntecedent(Phrase phrase)
    {
        var (token, verb) = (phrase.First, Tokens[phrase.First].Head);
        for (var steps = 0; verb >= 0 && steps < 4; steps++, verb = Tokens[verb].Head)
        {
            if (Tokens[verb].Relation is not "acl:relcl") continue;
            var antecedent = PhraseAt(Tokens[verb].Head);
            // "the frontline in Abyei, which": a place without a name beside one with it
            if (antecedent is { Actors.Count: 0, Apposition: null } && Lower(token) is "which" && IndexOf(phrase) is > 0 and var at && phrases[at - 1] is { Place: not null, Actors.Count: > 0 } beside && beside.Last + 2 == token && Tokens[token - 1].Form is ",") antecedent = beside;
            if (antecedent is null || antecedent.Last >= token || (antecedent.Actors.Count == 0 && antecedent.Apposition is null && Lower(token) is "who" or "whom")) break;
            Stand(phrase, Person(phrase, antecedent), verb);
            // "Holm's reshuffle, in which she was sacked": no person is a "which"
            if (Lower(token) is "which" && phrase.Actors is [{ Kind: ActorKind.Person }]) phrase.Actors = [];
            return;
        }

        var index = IndexOf(phrase);
        var near = Lower(token) is "that" ? 1 : 2;
        if (index > 0 && token - phrases[index - 1].Last <= near && (near is 1 || token - phrases[index - 1].Last is 1 || Tokens[token - 1].Form is ",")) Stand(phrase, Person(phrase, phrases[index - 1]));
    }

    // "the colonel in Russian intelligence who", "Anutin of Thailand, who": of two it is the person.
    private Phrase Person(Phrase pronoun, Phrase antecedent)
    {
        // "flooding in Pakistan that killed": a name of one needs no clause to tell which is meant, unless set off by a comma
        if (Lower(pronoun.First) is "which" or "that" && pronoun.First == antecedent.Last + 1 && antecedent is { Kind: PhraseKind.Name, Place: not null } && antecedent.First > 0 && Lower(antecedent.First - 1) is "in" or "at" or "near")
            return IndexOf(antecedent) is > 0 and var n && phrases[n - 1].Last == antecedent.First - 2 ? phrases[n - 1] : pronoun;
        if (Lower(pronoun.First) is not ("who" or "whom")) return antecedent;
        // "supporters of Bolsonaro who stormed the palace": of many and one it is mostly the many
        if (Lower(pronoun.First) is "who" && pronoun.First == antecedent.Last + 1 && IndexOf(antecedent) is > 0 and var k && antecedent.Actors is [{ Kind: ActorKind.Person }]
            && phrases[k - 1] is { IsPlural: true } many && many.Last + 2 == antecedent.First && Lower(many.Last + 1) is "of" && (IsOfPeople(many) || many.Actors.Any(a => a.Kind is ActorKind.Group))) return many;
        if (antecedent.Actors.Any(a => a.Kind is ActorKind.Person or ActorKind.Group)) return antecedent;
        for (var i = IndexOf(antecedent); i > 0 && (phrases[i].First - phrases[i - 1].Last is 2 && Tokens[phrases[i].First - 1].Upos is Language.UniversalTag.Adp || phrases[i - 1].IsPossessive); i--)
            if (phrases[i - 1] is { IsPossessive: false } before && (before.Actors.Any(a => a.Kind is ActorKind.Person or ActorKind.Group) || before.Title is not null)) return before;
        return antecedent;
    }

    private void Stand(Phrase phrase, Phrase antecedent, int verb = -1)
    {
        phrase.Actors = antecedent.Apposition is { IsPlural: true, Actors.Count: > 1 } all ? all.Actors : antecedent.Actors.Count > 0 ? antecedent.Actors : antecedent.Apposition?.Actors ?? [];
        phrase.IsDoubtful = antecedent.IsDoubtful;
        phrase.IsPlural = antecedent.IsPlural;
        // "Hadley and Steinberg, who have met": the verb tells that both are meant
        var k = IndexOf(antecedent);
        if (verb >= 0 && phrase.Actors.Count is 1 && k > 0 && IsJoined(phrases[k - 1], antecedent) && !antecedent.IsPlural && IsPluralVerb(verb)) phrase.Actors = Listed(k);
    }

    private bool IsPluralVerb(int verb)
    {
        if (Tokens[verb].Xpos is "VBP" || Lower(verb) is "are" or "were") return true;
        for (var c = 0; c < Tokens.Count; c++)
            if (Tokens[c].Head == verb && Tokens[c].Relation is "aux" or "aux:pass" or "cop" && (Tokens[c].Xpos is "VBP" || Lower(c) is "were")) return true;
        return false;
    }
}
