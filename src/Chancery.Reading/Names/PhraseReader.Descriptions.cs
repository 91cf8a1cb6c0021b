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
        phrase.IsPlural |= title is { IsPlural: true };
        if (words.Private.Contains(head.Lemma)) return;
        if (OfPhrases(k).Count == 0 && ReadsPair(phrase, head)) return;
        if (words.Counts.Contains(head.Lemma) && OfPhrases(k) is { Count: > 0 } counted)
        {
            // thousands of Indonesians, dozens of Russian officials
            phrase.Actors = [.. counted.SelectMany(c => c.Actors)];
            phrase.Kind = counted[0].Kind;
            return;
        }

        var owners = Owners(phrase, k);
        if (title is not null && ReadTitle(phrase, title, owners)) return;
        if (words.Counterparts.Contains(head.Lemma)) ReadCounterpart(phrase, owners);
        else if (owners.Count > 0) phrase.Actors = Owned(phrase, head, owners);
        else if (words.Countries.Contains(head.Lemma) && !phrase.IsPlural && IsDefinite(phrase)) PointBack(phrase, discourse.State());
        else if (words.Governments.Contains(head.Lemma) && IsDefinite(phrase)) PointBack(phrase, discourse.State());
        if (phrase.Actors.Count > 0 && phrase.Kind is PhraseKind.Other) phrase.Kind = PhraseKind.Description;
    }

    // The polities a description belongs to, in the order of the words.
    private List<Actor> Owners(Phrase phrase, int k)
    {
        var owners = phrase.Modifiers.Where(m => m.Kind is not ActorKind.Person).ToList();
        if (phrase.Possessor is { } possessor) owners.AddRange(possessor.Actors.Where(a => a.Kind is not ActorKind.Person || Tokens[possessor.Last].Upos is UniversalTag.Pron || IsOfPeople(phrase)));
        if (phrase.IsPlural && owners.Count > 0) owners.InsertRange(0, JoinedAdjectives(k));
        if (owners.Count == 0)
            foreach (var of in OfPhrases(k)) owners.AddRange(of.Actors.Where(a => a.Kind is not ActorKind.Person && a.Code is not null));
        // rebels in Chad, opposition groups in Zimbabwe
        if (owners.Count == 0 && k + 1 < phrases.Count && (words.Officials.Contains(Tokens[phrase.Last].Lemma) || (phrase.IsPlural && words.Nationals.Contains(Tokens[phrase.Last].Lemma))) && phrases[k + 1].First == phrase.Last + 2 && Lower(phrase.Last + 1) is "in" or "from" or "across" or "throughout")
        {
            Read(k + 1);
            owners.AddRange(phrases[k + 1].Actors.Where(a => a.Kind is ActorKind.State && a.Code is not null));
        }

        return owners;
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

    // the, senior, two
    private bool IsOnlyBefore(int first, int end)
    {
        for (var i = first; i < end; i++) if (Tokens[i].Upos is not (UniversalTag.Det or UniversalTag.Adj or UniversalTag.Num)) return false;
        return true;
    }

    // Putin's daughters, Biden's envoy: whose they are tells their country.
    private bool IsOfPeople(Phrase phrase) => words.Officials.Contains(Tokens[phrase.Last].Lemma) || words.Nationals.Contains(Tokens[phrase.Last].Lemma);

    private List<Actor> Owned(Phrase phrase, Token head, List<Actor> owners)
    {
        var lemma = head.Lemma;
        if (words.Governments.Contains(lemma))
            return [.. owners.Select(o => o.Kind is ActorKind.State or ActorKind.Organisation ? o with { Fills = Fillers.Political } : null).OfType<Actor>()];
        if (words.Chiefs.Contains(lemma) && !phrase.IsPlural && owners is [{ Code: { } code, Kind: ActorKind.State or ActorKind.Organisation }])
            return LeaderOf(code) is { } leader ? [leader] : [];
        var fills = words.Officials.Contains(lemma) ? Fillers.Political : words.Nationals.Contains(lemma) ? Fillers.People : Fillers.None;
        if (words.Countries.Contains(lemma) && phrase.IsPlural && owners is [{ Kind: ActorKind.Organisation } bloc]) return [bloc];
        if (fills is Fillers.None || owners.Count == 0) return [];
        var name = items.Words(Tokens[phrase.First].Upos is UniversalTag.Det && phrase.First < phrase.Last ? phrase.First + 1 : phrase.First, phrase.Last);
        return [.. owners.Select(o => Actor.Group(owners.Count > 1 ? o.Name + " " + head.Form : name, o.Code, fills)).DistinctBy(a => a.Code)];
    }

    private bool ReadTitle(Phrase phrase, TitleMatch title, List<Actor> owners)
    {
        var codes = owners.Select(o => o.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (codes.Count == 0)
        {
            if (phrase.IsPlural || !IsDefinite(phrase) || title.IsFormer) return false;
            var keys = title.Readings.Select(r => r.Office).ToList();
            var back = discourse.InOffice(o => keys.Any(x => x.Key == o || (IsLeaderTitle(x) && offices.IsLeading(o))));
            if (back is null) return false;
            phrase.Actors = [back];
            phrase.Kind = PhraseKind.Anaphor;
            return true;
        }

        if (phrase.IsPlural && codes.Count == 1)
        {
            phrase.Actors = [Actor.Group(Described(phrase), codes[0], Fillers.Political)];
        }
        else
        {
            phrase.Actors = [.. codes.Select(code => InOffice(title, code, phrase, codes.Count > 1)).OfType<Actor>()];
        }

        phrase.Kind = PhraseKind.Description;
        return phrase.Actors.Count > 0;
    }

    private Actor? InOffice(TitleMatch title, string code, Phrase phrase, bool several)
    {
        var office = title.In(code);
        if (office is null) return null;
        var indefinite = Tokens[phrase.First].Lemma is "a" or "an" or "another";
        if (!title.IsFormer && !indefinite && !(IsLeaderTitle(office) && IsQualified(phrase, title)))
        {
            var known = IsLeaderTitle(office) ? LeaderOf(code) : register.Holding(office.Key, code) ?? (offices.Holder(office.Key, code, day) is { } p ? Actor.Of(p, day, offices.Rank) with { Code = code, Office = office.Key } : null);
            if (known is not null) return known;
        }

        var name = several ? $"{office.Titles[0].Text} of {code}" : Described(phrase);
        return new Actor("office:" + Slug.Of(code + " " + office.Key), name, ActorKind.Person, code, title.IsFormer ? null : office.Key, Fillers.Political);
    }

    // "number three leader", "rebel leader": one of several, not the leader.
    private bool IsQualified(Phrase phrase, TitleMatch title)
    {
        for (var i = phrase.First; i < title.First; i++)
            if (items.NameAt[i] is null && Tokens[i].Upos is UniversalTag.Noun or UniversalTag.Num) return true;
        return false;
    }

    private Actor? LeaderOf(string code) =>
        register.Leading(code, offices) ?? (offices.Leader(code, day) is { } person ? Actor.Of(person, day, offices.Rank) with { Code = code } : null);

    private static bool IsLeaderTitle(Office office) => office.Key is "leader" or "head-of-state" or "head-of-government";

    private void ReadCounterpart(Phrase phrase, List<Actor> owners)
    {
        if (phrase.IsPlural || owners.FirstOrDefault(o => o.Kind is ActorKind.State) is not { Code: { } code }) return;
        var own = phrase.Possessor?.Actors is [{ Office: { } o1 }] ? o1 : null;
        var held = own is null ? null : register.Holding(own, code) ?? (offices.Holder(own, code, day) is { } p ? Actor.Of(p, day, offices.Rank) : null);
        held ??= own is not null && offices.IsLeading(own) ? LeaderOf(code) : null;
        phrase.Actors = [held ?? new Actor("office:" + Slug.Of(code + " " + (own ?? "counterpart")), Described(phrase), ActorKind.Person, code, own, Fillers.Political)];
        phrase.Kind = PhraseKind.Description;
    }

    // the two leaders, both sides, the pair
    private bool ReadsPair(Phrase phrase, Token head)
    {
        var people = phrase.Title is { IsPlural: true } || words.PairedPeople.Contains(head.Lemma);
        if (!phrase.IsPlural || !(people || words.Sides.Contains(head.Lemma) || words.Countries.Contains(head.Lemma))) return false;
        if (phrase.Modifiers.Count > 0 || phrase.Possessor is not null) return false;
        var two = false;
        for (var i = phrase.First; i < phrase.Last; i++) two |= Lower(i) is "two" or "both" or "2";
        if (!two && !(head.Lemma is "side" && IsDefinite(phrase))) return false;
        phrase.Actors = discourse.Pair(people);
        if (phrase.Actors.Count == 0 && people) phrase.Actors = discourse.Pair(false);
        phrase.Kind = PhraseKind.Anaphor;
        return phrase.Actors.Count > 0;
    }

    private void PointBack(Phrase phrase, (Actor? Actor, bool IsDoubtful) found)
    {
        if (found.Actor is null) return;
        phrase.Actors = [found.Actor];
        phrase.IsDoubtful = found.IsDoubtful;
        phrase.Kind = PhraseKind.Anaphor;
    }

    private bool IsDefinite(Phrase phrase) => Lower(phrase.First) is "the" or "this" or "that" or "both" || phrase.Possessor is not null;

    private string Described(Phrase phrase) =>
        items.Words(Tokens[phrase.First].Upos is UniversalTag.Det && phrase.First < phrase.Last ? phrase.First + 1 : phrase.First, phrase.Last);
}
