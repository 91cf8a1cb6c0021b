using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Pairs and lists: the two leaders, both countries, the three allies.</summary>
internal sealed partial class Discourse
{
    /// <summary>Two different people, or states and organisations, and whether others might be meant as well. Empty when there were not two.</summary>
    /// <param name="people">True for people, false for states and organisations.</param>
    /// <param name="barred">Who cannot be meant.</param>
    /// <param name="fits">What else they must be.</param>
    public (IReadOnlyList<Actor> Actors, bool IsDoubtful) Pair(bool people, IReadOnlyList<Actor> barred, Func<Actor, bool> fits)
    {
        bool Fits(Actor a) => a.Code is not null && !barred.Any(b => b.Id == a.Id || (!people && b.Code == a.Code)) && fits(a)
            && (people ? a.Kind is ActorKind.Person : a.Kind is not ActorKind.Person && (a.Fills & Fillers.Political) != 0);
        IReadOnlyList<Actor>? best = null;
        for (var i = lists.Count - 1; i >= 0 && sentence - lists[i].Sentence <= Far; i--)
            // a later list gives way only to one that is spoken of far more
            if (lists[i].Actors is [var one, var other] && Fits(one) && Fits(other) && (best is null || 2 * WeightOf(lists[i].Actors) > 3 * WeightOf(best))) best = lists[i].Actors;
        // nor does the list stand where the report is of two others
        if (!people && Heaviest() is var (first, next) && (best is null || Math.Min(WeightOf(first), WeightOf(next)) > 2 * WeightOf(best)) && LastOf(first, Fits) is { } heaviest && LastOf(next, Fits) is { } heavy) return ([heaviest, heavy], false);
        if (best is not null) return (best, false);
        return LastTwo(a => people ? Fits(a) : a.Code is not null && fits(a) && (a.Fills & Fillers.Political) != 0 && !barred.Any(b => b.Id == a.Id || b.Code == a.Code));
    }

    /// <summary>The two sides within one state that were named last side by side, where no two states were since; empty where there were none.</summary>
    public IReadOnlyList<Actor> Sides()
    {
        if (sides.Count == 0 || sentence - sides[^1].Sentence > Far) return [];
        return lists.Exists(l => l.Actors.Count == 2 && l.IsSubject && l.Sentence >= sides[^1].Sentence) ? [] : sides[^1].Actors;
    }

    // How much the lesser of a list was spoken of.
    private int WeightOf(IReadOnlyList<Actor> list) => list.Min(a => WeightOf(a.Code));

    // The last list of this sentence or the one before, a subject before others.
    private (IReadOnlyList<Actor>? Actors, int Sentence) LastList(IReadOnlyList<Actor> barred)
    {
        (IReadOnlyList<Actor>? Actors, int Sentence, bool IsSubject) best = (null, -1, false);
        for (var i = lists.Count - 1; i >= 0 && sentence - lists[i].Sentence <= 1 && lists[i].Sentence >= best.Sentence; i--)
            if ((best.Actors is null || (lists[i].IsSubject && !best.IsSubject)) && !lists[i].Actors.Any(n => barred.Any(b => b.Id == n.Id))) best = lists[i];
        return (best.Actors, best.Sentence);
    }

    // The last two of different states; doubtful where a third is named as near as the first of them.
    private (IReadOnlyList<Actor> Actors, bool IsDoubtful) LastTwo(Func<Actor, bool> fits)
    {
        (Actor? first, Actor? second, var at) = (null, null, sentence);
        for (var i = entries.Count - 1; i >= 0 && sentence - entries[i].Sentence <= Far && (first is null || entries[i].Sentence >= at); i--)
        {
            var actor = entries[i].Actor;
            if (entries[i].IsTown || !fits(actor) || actor.Code == second?.Code || actor.Code == first?.Code) continue;
            if (second is null) second = actor;
            else if (first is null) (first, at) = (actor, entries[i].Sentence);
            else return ([first, second], true);
        }

        return first is null || second is null ? ([], true) : ([first, second], false);
    }

    private Actor? LastOf(string code, Func<Actor, bool> fits) => Latest(a => a.Code == code && a.Kind is ActorKind.State && fits(a), int.MaxValue);

    /// <summary>The other of the last pair this person is in, else the last peer from another state; "his host".</summary>
    public (Actor? Actor, bool IsDoubtful) Fellow(Actor person, Func<Actor, bool> isPeer)
    {
        for (var i = lists.Count - 1; i >= 0 && sentence - lists[i].Sentence <= Far; i--)
            if (lists[i].Actors is [{ Kind: ActorKind.Person } one, { Kind: ActorKind.Person } other] && (one.Id == person.Id || other.Id == person.Id)) return (one.Id == person.Id ? other : one, false);
        bool Fits(Actor a) => a is { Kind: ActorKind.Person, Code: not null } && a.Code != person.Code && isPeer(a);
        var found = Latest(Fits, Far);
        return (found, found is null || Latest(a => Fits(a) && a.Code != found.Code, Far) is not null);
    }

    /// <summary>How many states the last list of states has; 0 when there was none.</summary>
    public int StatesInList()
    {
        for (var i = lists.Count - 1; i >= 0 && sentence - lists[i].Sentence <= Far; i--) if (lists[i].Actors.All(a => a.Kind is ActorKind.State)) return lists[i].Actors.Count;
        return 0;
    }

    /// <summary>The last list of so many; empty when there was none.</summary>
    public IReadOnlyList<Actor> List(int count)
    {
        for (var i = lists.Count - 1; i >= 0; i--) if (lists[i].Actors.Count == count) return lists[i].Actors;
        return [];
    }

    /// <summary>The last list of people who all hold such an office: "the leaders". Empty when there was none.</summary>
    public IReadOnlyList<Actor> Holders(Func<string, bool> office)
    {
        for (var i = lists.Count - 1; i >= 0 && sentence - lists[i].Sentence <= Far; i--)
            if (lists[i].Actors.All(a => a is { Kind: ActorKind.Person, Office: { } held } && office(held))) return lists[i].Actors;
        return [];
    }

    /// <summary>Whom "they" means, and whether others might be meant as well: the last plural or list, a subject before others.</summary>
    /// <param name="barred">Who cannot be meant.</param>
    public (IReadOnlyList<Actor> Actors, bool IsDoubtful) Plural(IReadOnlyList<Actor> barred)
    {
        Entry? best = null;
        var several = false;
        for (var i = entries.Count - 1; i >= 0 && sentence - entries[i].Sentence <= 1; i--)
        {
            var entry = entries[i];
            if (!entry.IsPlural || barred.Any(b => b.Id == entry.Actor.Id)) continue;
            several |= best is { } other && other.Actor.Id != entry.Actor.Id;
            if (best is null || (entry.IsSubject && !best.Value.IsSubject && entry.Sentence == best.Value.Sentence)) best = entry;
        }

        if (LastList(barred) is ({ } named, var at) && (best is null || at > best.Value.Sentence)) return (named, true);
        return best is { } found ? ([found.Actor], several) : ([], true);
    }
}
