using Chancery.Language;

namespace Chancery.Reading.Names;

internal sealed partial class PhraseReader
{
    private static readonly string[] Numerals = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    // the two leaders, both sides, each side, the pair, the three allies
    private bool ReadSeveral(Phrase phrase, Token head)
    {
        if (phrase.Modifiers.Count > 0 || phrase.Possessor is not null) return false;
        var count = Count(phrase, head);
        if (count == 0) return false;
        if (phrase.Title is not null && ListAfter(phrase) is { Count: > 1 } named)
        {
            (phrase.Actors, phrase.Kind) = (named, PhraseKind.Description);
            return true;
        }

        var title = phrase.Title;
        var people = title is { IsPlural: true } || words.PairedPeople.Contains(Noun(phrase));
        // only who is told of by the same verb: "telephoned both leaders", but "spoke after a summit between the two men"
        IReadOnlyList<Actor> barred = Tokens[phrase.Last].Relation is "obj" or "iobj" or "obl" && OwnSubject(Governor(phrase.Last)) is { } subject ? subject.Actors : [];
        (phrase.Actors, phrase.IsDoubtful) = count > 2 ? (discourse.List(count), false)
            : title is not null ? PairOf(title, phrase, barred)
            : people || IsNumber(head) ? discourse.Pair(true, barred, _ => true)
            : !words.Countries.Contains(Noun(phrase)) && discourse.Sides() is { Count: 2 } sides ? (sides, false)
            : discourse.Pair(false, barred, a => !words.Countries.Contains(Noun(phrase)) || IsOfState(a));
        if (words.Countries.Contains(Noun(phrase)) || words.Governments.Contains(Noun(phrase))) phrase.Actors = [.. phrase.Actors.Select(a => a.Kind is ActorKind.Person or ActorKind.Group ? Governed(a) ?? a : a)];
        if (phrase.Actors.Count == 0 && count == 2 && (people || IsNumber(head))) (phrase.Actors, phrase.IsDoubtful) = discourse.Pair(false, barred, _ => true);
        (phrase.Kind, phrase.IsPlural) = (PhraseKind.Anaphor, true);
        return phrase.Actors.Count > 0;
    }

    // "both presidents", "the two foreign ministers": two in the office, else the holders of it in the two countries spoken of
    private (IReadOnlyList<Actor> Actors, bool IsDoubtful) PairOf(TitleMatch title, Phrase phrase, IReadOnlyList<Actor> barred)
    {
        if (discourse.Pair(true, barred, a => a.Office is { } o && IsTitleOf(title, o)) is { Actors.Count: 2 } held) return held;
        var pair = discourse.Pair(false, barred, IsOfState);
        if (pair is { IsDoubtful: true }) return ([], true);
        return ([.. pair.Actors.Select(a => InOffice(title, a.Code!, phrase, true)).OfType<Actor>()], pair.IsDoubtful);
    }

    private bool IsOfState(Actor actor) => actor.Code is { } code && words.States.Contains(code);

    // "the two ministers, Khawaja Asif of Pakistan and Mohammad Yaqoob of the Taliban"
    private List<Actor> ListAfter(Phrase phrase)
    {
        var found = new List<Actor>();
        var k = IndexOf(phrase) + 1;
        if (k >= phrases.Count || !IsOnlyCommas(phrase.Last + 1, phrases[k].First)) return found;
        while (k < phrases.Count && NameStart(phrases[k]) <= phrases[k].Last)
        {
            Read(k);
            found.AddRange(phrases[k].Actors.Where(a => a.Kind is ActorKind.Person));
            if (OfPhrases(k).Count > 0) k++;
            if (k + 1 >= phrases.Count || !IsJoined(phrases[k], phrases[k + 1])) break;
            k++;
        }

        return found;
    }

    // How many a phrase that points back to several means; 0 when it does not.
    private int Count(Phrase phrase, Token head)
    {
        var first = Lower(phrase.First);
        if (IsNumber(head)) return !(IsDefinite(phrase) && phrase.Last - phrase.First == 1) && first is not "both" ? 0 : words.PairWords.Contains(Lower(phrase.Last)) ? 2 : Number(phrase.Last);
        var isSide = words.Sides.Contains(Noun(phrase)) || words.Countries.Contains(Noun(phrase));
        if (!phrase.IsPlural) return isSide && first is "each" or "either" or "neither" && phrase.First < phrase.Last ? 2 : 0;
        if (!isSide && phrase.Title is null && !words.PairedPeople.Contains(Noun(phrase))) return 0;
        var isBoth = first is "both" || (phrase.First > 0 && Lower(phrase.First - 1) is "both");
        if (isBoth) return 2;
        for (var i = phrase.First; i < phrase.Last; i++)
            if (Number(i) is > 1 and var number) return IsDefinite(phrase) || first is "all" ? number : 0;
        if (IsDefinite(phrase) && phrase.First == phrase.Last - 1 && words.Countries.Contains(Noun(phrase)) && !words.Opposites.Contains(Noun(phrase))) return discourse.StatesInList();
        return IsDefinite(phrase) && Noun(phrase) is "side" ? 2 : IsDefinite(phrase) && phrase.First == phrase.Last - 1 && words.Opposites.Contains(Noun(phrase)) ? 2 : 0;
    }

    // "four Arab states": some of them, and not the bloc
    private bool IsSomeOf(Phrase phrase)
    {
        if (phrase is not { IsPlural: true, Actors: [{ Kind: ActorKind.Organisation }] } || !words.Countries.Contains(Noun(phrase))) return false;
        for (var i = Math.Max(0, phrase.First - 1); i < (items.NameAt[phrase.Last]?.First ?? phrase.Last); i++) if (Number(i) > 0) return true;
        return false;
    }

    private bool IsNumber(Token head) => words.PairWords.Contains(head.Form.ToLowerInvariant()) || head.Upos is UniversalTag.Num;

    private int Number(int i)
    {
        var at = Array.IndexOf(Numerals, Lower(i));
        return at >= 0 ? at + 2 : Tokens[i].Form is [>= '2' and <= '9' and var digit] ? digit - '0' : 0;
    }
}
