namespace Chancery.Reading.Names;

/// <summary>Who was mentioned so far, so that pronouns and "the two leaders" find whom they point back to.</summary>
internal sealed class Discourse
{
    private const int Reach = 3;
    private readonly List<Entry> entries = [];
    private readonly List<(Actor, Actor)> pairs = [];
    private int sentence;

    private readonly record struct Entry(Actor Actor, int Sentence, int Token, bool IsSubject, bool IsPair);

    public void Begin(int index) => sentence = index;

    public void Mention(IReadOnlyList<Actor> actors, int token, bool isSubject)
    {
        foreach (var actor in actors) entries.Add(new(actor, sentence, token, isSubject, actors.Count > 1));
    }

    /// <summary>Two named side by side and no third: Iran and Saudi Arabia.</summary>
    public void MentionPair(Actor one, Actor other) => pairs.Add((one, other));

    /// <summary>The person "he" or "she" means, and whether another might be meant as well.</summary>
    public (Actor? Actor, bool IsDoubtful) Person(bool isFemale) =>
        Best(a => a.Kind is ActorKind.Person && (isFemale ? a.IsFemale is not false : a.IsFemale is not true));

    /// <summary>The state or organisation "it" means.</summary>
    public (Actor? Actor, bool IsDoubtful) Body() => Best(a => a.Kind is ActorKind.State or ActorKind.Organisation && (a.Fills & Lexicon.Fillers.Political) != 0);

    /// <summary>The state or organisation "its" means: the last one named in the sentence, else as "it".</summary>
    public (Actor? Actor, bool IsDoubtful) Nearest()
    {
        for (var i = entries.Count - 1; i >= 0 && entries[i].Sentence == sentence; i--)
            if (entries[i].Actor is { Kind: ActorKind.State or ActorKind.Organisation } actor && (actor.Fills & Lexicon.Fillers.Political) != 0) return (actor, false);
        return Body();
    }

    /// <summary>The state "the country" means.</summary>
    public (Actor? Actor, bool IsDoubtful) State() => Best(a => a.Kind is ActorKind.State);

    /// <summary>The last person in this office.</summary>
    public Actor? InOffice(Func<string, bool> office)
    {
        for (var i = entries.Count - 1; i >= 0; i--)
            if (entries[i].Actor is { Kind: ActorKind.Person, Office: { } held } actor && office(held)) return actor;
        return null;
    }

    /// <summary>The last group named by one plural word, which "they" means; null when a single actor was named since.</summary>
    public Actor? Group()
    {
        for (var i = entries.Count - 1; i >= 0 && sentence - entries[i].Sentence <= 1; i--)
            if (entries[i].Actor.IsPlural) return entries[i].Actor;
        return null;
    }

    /// <summary>The last two different people, or states and organisations: "the two leaders", "both countries". Empty when there were not two.</summary>
    public IReadOnlyList<Actor> Pair(bool people)
    {
        for (var i = pairs.Count - 1; i >= 0; i--)
            if (pairs[i] is var (one, other) && (people ? one.Kind is ActorKind.Person && other.Kind is ActorKind.Person : one.Kind is not ActorKind.Person && other.Kind is not ActorKind.Person)) return [one, other];
        Actor? second = null;
        for (var i = entries.Count - 1; i >= 0 && sentence - entries[i].Sentence <= 2 * Reach; i--)
        {
            var actor = entries[i].Actor;
            if (actor.Code is null || (people ? actor.Kind is not ActorKind.Person : (actor.Fills & Lexicon.Fillers.Political) == 0)) continue;
            if (second is null) second = actor;
            else if (actor.Code != second.Code) return [actor, second];
        }

        return [];
    }

    // The nearest sentence wins; in it a subject before others, then the later one.
    private (Actor?, bool) Best(Func<Actor, bool> fits)
    {
        Actor? best = null;
        var (bestScore, doubtful) = (int.MinValue, false);
        for (var i = entries.Count - 1; i >= 0 && sentence - entries[i].Sentence <= Reach; i--)
        {
            var entry = entries[i];
            if (!fits(entry.Actor)) continue;
            var score = (-2 * (sentence - entry.Sentence)) + (entry.IsSubject ? 3 : 0);
            if (best is null || (score > bestScore && entry.Actor.Id != best.Id))
            {
                doubtful = best is not null && bestScore >= score - 1;
                (best, bestScore) = (entry.Actor, score);
            }
            else if (entry.Actor.Id == best.Id)
            {
                bestScore = Math.Max(score, bestScore);
            }
            else if (score >= bestScore - 1)
            {
                doubtful = true;
            }
        }

        return (best, doubtful);
    }
}
