using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Pairs and lists: the two leaders, both countries, the three allies.</summary>
internal sealed partial class Discourse
{
    /// <summary>The last two different people, or states and organisations, and whether others might be meant as well. Empty when there were not two.</summary>
    /// <param name="people">True for people, false for states and organisations.</param>
    /// <param name="barred">Who cannot be meant.</param>
    public (IReadOnlyList<Actor> Actors, bool IsDoubtful) Pair(bool people, IReadOnlyList<Actor> barred)
    {
        bool Fits(Actor a) => a.Code is not null && (people ? a.Kind is ActorKind.Person : a.Kind is not ActorKind.Person && (a.Fills & Fillers.Political) != 0) && !barred.Any(b => b.Id == a.Id);
        for (var i = lists.Count - 1; i >= 0 && sentence - lists[i].Sentence <= Far; i--)
            if (lists[i].Actors is [var one, var other] && Fits(one) && Fits(other)) return ([one, other], false);
        if (!people && Heaviest() is var (first, next) && LastOf(first, barred) is { } heaviest && LastOf(next, barred) is { } heavy) return ([heaviest, heavy], false);
        return LastTwo(a => people ? Fits(a) : a.Code is not null && (a.Fills & Fillers.Political) != 0 && !barred.Any(b => b.Id == a.Id));
    }

    /// <summary>The last two people in such an office: "both presidents". Empty when there were not two.</summary>
    public (IReadOnlyList<Actor> Actors, bool IsDoubtful) PairInOffice(Func<string, bool> office, IReadOnlyList<Actor> barred) =>
        LastTwo(a => a is { Kind: ActorKind.Person, Office: { } held, Code: not null } && office(held) && !barred.Any(b => b.Id == a.Id));

    // The last list of this sentence or the one before, a subject before others.
    private (IReadOnlyList<Actor>? Actors, int Sentence) LastList(IReadOnlyList<Actor> barred)
    {
        (IReadOnlyList<Actor>? Actors, int Sentence, bool IsSubject) best = (null, -1, false);
        for (var i = lists.Count - 1; i >= 0 && sentence - lists[i].Sentence <= 1 && lists[i].Sentence >= best.Sentence; i--)
            if ((best.Actors is null || (lists[i].IsSubject && !best.IsSubject)) && !lists[i].Actors.Any(n => barred.Any(b => b.Id == n.Id))) best = lists[i];
        return (best.Actors, best.Sentence);
    }

    private (IReadOnlyList<Actor> Actors, bool IsDoubtful) LastTwo(Func<Actor, bool> fits)
    {
        Actor? second = null;
        for (var i = entries.Count - 1; i >= 0 && sentence - entries[i].Sentence <= Far; i--)
        {
            var actor = entries[i].Actor;
            if (!fits(actor)) continue;
            if (second is null) second = actor;
            else if (actor.Code != second.Code) return ([actor, second], false);
        }

        return ([], true);
    }

    private Actor? LastOf(string code, IReadOnlyList<Actor> barred) =>
        Latest(a => a.Code == code && a.Kind is ActorKind.State && (a.Fills & Fillers.Political) != 0 && !barred.Any(b => b.Id == a.Id), int.MaxValue);

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
