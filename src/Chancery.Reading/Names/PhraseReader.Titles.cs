using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Titles without a name: the foreign minister, his Chinese counterpart.</summary>
internal sealed partial class PhraseReader
{
    private const int FarthestFellow = 12;

    private bool ReadTitle(Phrase phrase, TitleMatch title, List<Actor> owners, int k)
    {
        // "called Hun Sen.": a title cut short stands before a name, never alone
        if (title.Last == phrase.Last && Tokens[title.Last].Form.EndsWith('.')) return false;
        var codes = owners.Select(o => o.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (codes.Count == 0 && (title.OnlyCode ?? offices.OnlyCode(title)) is { } only) codes.Add(only);
        if (codes.Count == 0)
        {
            if (!IsDefinite(phrase) || title.IsFormer || phrase.Possessor is not null || OfPhrases(k).Count > 0) return false;
            if (phrase.IsPlural) return ReadHolders(phrase, title);
            if (NameAfter(k) is { } name)
            {
                (phrase.Actors, phrase.Kind, phrase.IsDoubtful) = (name.Actors, PhraseKind.Description, name.IsDoubtful);
                return true;
            }

            // of many who hold such an office the one the report calls so
            if (title.Readings.All(r => words.Shared.Contains(r.Office.Key)))
            {
                if (register.Titled(items.Words(title.First, title.Last)) is { } styled) PointBack(phrase, (styled, false));
                return phrase.Actors.Count > 0;
            }

            if (discourse.InOffice(o => IsTitleOf(title, o)) is ({ } back, var doubtful))
            {
                (phrase.Actors, phrase.Kind, phrase.IsDoubtful) = ([back], PhraseKind.Anaphor, doubtful || register.IsGuess(back));
                return true;
            }

            // "the president" of the state the report is at home in
            if (discourse.Home() is not ({ } home, false) || title.In(home) is not { } office || words.Shared.Contains(office.Key)) return false;
            if (offices.IsLeading(office.Key) && (OfficeIndex.IsLeaderTitle(office) ? LeaderOf(home) is null : register.Holding(office.Key, home) is null && offices.Holder(office.Key, home, day) is null)) return false;
            if (InOffice(title, home, phrase, false) is not { } held) return false;
            (phrase.Actors, phrase.Kind) = ([held], PhraseKind.Anaphor);
            return true;
        }

        if (phrase.IsPlural && codes.Count == 1)
        {
            phrase.Actors = [Actor.Group(Described(phrase), codes[0], Fillers.Political)];
        }
        else
        {
            // "Chadian and Sudanese officials": some of each, whoever else is an official there
            phrase.Actors = [.. codes.Select(code => codes.Count > 1 && title.In(code) is { } office && words.Shared.Contains(office.Key) ? Actor.Group(OfEach(code, title, items.Words(title.First, title.Last)), code, Fillers.Political) : InOffice(title, code, phrase, codes.Count > 1)).OfType<Actor>()];
        }

        // "the chief executive of Boeing": what he does is the company's, and business
        if (owners.Count > 0 && owners.TrueForAll(o => o.Kind is ActorKind.Organisation && (o.Fills & Fillers.Political) == 0)) phrase.Actors = [.. phrase.Actors.Select(a => a with { Fills = owners[0].Fills })];
        phrase.Kind = PhraseKind.Description;
        return phrase.Actors.Count > 0;
    }

    private Actor? InOffice(TitleMatch title, string code, Phrase phrase, bool several)
    {
        var office = title.In(code);
        if (office is null) return null;
        var indefinite = Tokens[phrase.First].Lemma is "a" or "an" or "another";
        for (var i = phrase.First; i < title.First; i++) indefinite |= words.Coming.Contains(Lower(i));
        if (!title.IsFormer && !indefinite && (several || !(OfficeIndex.IsLeaderTitle(office) && IsQualified(phrase, title))))
        {
            var known = OfficeIndex.IsLeaderTitle(office) ? LeaderOf(code) : register.Holding(office.Key, code) ?? (!IsPostedElsewhere(office.Key) && offices.Holder(office.Key, code, day) is { } p ? Actor.Of(p, day, offices.Rank) with { Code = code, Office = office.Key } : null);
            if (known is not null) return known;
        }

        if (!indefinite && !several && register.Titled(items.Words(title.First, title.Last)) is { } called && called.Code == code) return called;
        var name = several ? OfEach(code, title, office.Titles[0].Text) : Described(phrase);
        var described = new Actor("office:" + Slug.Of(code + " " + office.Key), name, ActorKind.Person, code, title.IsFormer ? null : office.Key, Fillers.Political);
        if (!several && !title.IsFormer && words.Shared.Contains(office.Key)) register.Style(described, items.Words(title.First, title.Last));
        return described;
    }

    // "the Chadian ambassador to Norway": of a state's many ambassadors the lexicon knows the one at the UN
    private bool IsPostedElsewhere(string office) =>
        words.Resident.Contains(office) && !Tokens.Any(t => t.Form is "UN" or "U.N." or "Nations" or "Security" or "Council" or "Assembly");

    // "the Chadian and Sudanese ministers": Chadian minister, Sudanese minister
    private string OfEach(string code, TitleMatch title, string called)
    {
        for (var i = title.First - 1; i >= 0 && i > title.First - FarthestFellow; i--)
            if (items.NameAt[i] is { } match && match.Last == i && Existing(match, NameSense.Demonym) is { } polity && polity.Code == code) return items.Words(match.First, match.Last) + " " + called;
        return $"{called} of {(words.ByCode.TryGetValue(code, out var state) ? state.Name : code)}";
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

    private bool IsTitleOf(TitleMatch title, string office) =>
        title.Readings.Any(r => r.Office.Key == office || (OfficeIndex.IsLeaderTitle(r.Office) && offices.IsLeading(office)));

    // "the leaders", "the ministers": the last list of people in such an office
    private bool ReadHolders(Phrase phrase, TitleMatch title)
    {
        phrase.Actors = discourse.Holders(o => IsTitleOf(title, o));
        phrase.Kind = PhraseKind.Anaphor;
        return phrase.Actors.Count > 0;
    }

    // "his Chinese counterpart", "their Kenyan counterparts", "his French and German counterparts"
    private void ReadCounterpart(Phrase phrase, List<Actor> owners)
    {
        var codes = owners.Where(o => o is { Kind: ActorKind.State, Code: not null } && phrase.Possessor?.Actors.Any(a => a.Id == o.Id) is not true).Select(o => o.Code!).Distinct().ToList();
        if (codes.Count == 0) return;
        phrase.Actors = !phrase.IsPlural ? [Counterpart(phrase, codes[0])]
            : codes.Count == 1 ? [Actor.Group(Described(phrase), codes[0], Fillers.Political)]
            : [.. codes.Select(code => Counterpart(phrase, code))];
        phrase.Kind = PhraseKind.Description;
    }

    private Actor Counterpart(Phrase phrase, string code)
    {
        var own = phrase.Possessor?.Actors is [{ Office: { } o1 }] ? o1 : null;
        var held = own is null ? null : register.Holding(own, code) ?? (offices.Holder(own, code, day) is { } p ? Actor.Of(p, day, offices.Rank) : null);
        held ??= own is not null && offices.IsLeading(own) ? LeaderOf(code) : null;
        return held ?? new Actor("office:" + Slug.Of(code + " " + (own ?? "counterpart")), Described(phrase), ActorKind.Person, code, own, Fillers.Political);
    }
}
