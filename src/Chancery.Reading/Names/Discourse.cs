using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Who was mentioned so far, so that pronouns and "the two leaders" find whom they point back to.</summary>
/// <param name="isState">Whether a code is that of a state or territory.</param>
internal sealed partial class Discourse(Func<string, bool> isState)
{
    private const int Reach = 3;
    private const int Far = 2 * Reach;
    private const int TownReach = 2;
    private readonly List<Entry> entries = [];
    private readonly List<(IReadOnlyList<Actor> Actors, int Sentence, bool IsSubject)> lists = [];
    private readonly List<(IReadOnlyList<Actor> Actors, int Sentence)> sides = [];
    private readonly List<(Place Town, Actor State, bool IsMetonym, int Sentence)> towns = [];
    private (Actor Actor, int Sentence)? passed;
    private int sentence;

    // Noun is the last word of the phrase; IsPlace is true of a town that stands for an organisation, IsTown of a state that only tells where a town is.
    private readonly record struct Entry(Actor Actor, int Sentence, bool IsSubject, string Noun, bool IsPlural, bool IsPlace, bool IsTown);

    public void Begin(int index)
    {
        sentence = index;
        Fade();
    }

    /// <summary>A phrase that names actors.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="noun">Its last word in its dictionary form.</param>
    /// <param name="isSubject">True when it is the subject of a clause.</param>
    /// <param name="isPlural">True when "they" may mean it.</param>
    /// <param name="isTown">True when it only tells where a town is: "in Bali, Indonesia".</param>
    public void Mention(Phrase phrase, string noun, bool isSubject, bool isPlural, bool isTown)
    {
        foreach (var actor in phrase.Actors)
        {
            entries.Add(new(actor, sentence, isSubject, noun, isPlural, actor.Kind is ActorKind.Organisation && phrase.IsMetonym, isTown));
            Weigh(actor, isSubject ? 2 : 1);
        }

        if (phrase.Actors.Count > 1 && !phrase.IsDoubtful) MentionList(phrase.Actors, isSubject);
    }

    /// <summary>A town is named.</summary>
    /// <param name="town">The town.</param>
    /// <param name="state">Its state.</param>
    /// <param name="isMetonym">True where it may stand for its state.</param>
    public void Stand(Place town, Actor state, bool isMetonym) => towns.Add((town, state, isMetonym, sentence));

    /// <summary>The town that "the city" means: the last one named, where the sentence that names it names no other; null where there is none near.</summary>
    public (Place Town, Actor State)? Town()
    {
        if (towns is not [.., { IsMetonym: false } last] || sentence - last.Sentence > TownReach) return null;
        return towns.Exists(t => t.Sentence == last.Sentence && t.Town.Name != last.Town.Name) ? null : (last.Town, last.State);
    }

    /// <summary>An actor of this sentence turns out to be another: the envoy whose name follows.</summary>
    public void Replace(Actor actor, Actor by)
    {
        for (var i = entries.Count - 1; i >= 0 && entries[i].Sentence == sentence; i--)
            if (entries[i].Actor.Id == actor.Id) entries[i] = entries[i] with { Actor = by };
    }

    /// <summary>States named only in passing, by an adjective or as a place.</summary>
    public void Pass(IReadOnlyList<Actor> actors)
    {
        foreach (var actor in actors)
        {
            Weigh(actor, 1);
            if (actor.Kind is ActorKind.Organisation) passed = (actor, sentence);
        }
    }

    /// <summary>The last organisation named only in passing, "Nato membership", if it fits; null where that lies far back.</summary>
    /// <param name="fits">What it must be.</param>
    public Actor? Passing(Func<Actor, bool> fits) => passed is ({ } actor, var at) && sentence - at <= Reach && fits(actor) ? actor : null;

    /// <summary>Several named side by side: Iran and Saudi Arabia.</summary>
    public void MentionList(IReadOnlyList<Actor> actors, bool isSubject)
    {
        if (actors.Select(a => a.Code).Distinct().Count() == actors.Count) lists.Add((actors, sentence, isSubject));
        // the army and the rebels of one state are two sides, though no two states
        else if (actors is [var one, var other] && one.Id != other.Id && actors.All(a => a.Kind is not ActorKind.Person)) sides.Add((actors, sentence));
    }

    /// <summary>The person "he" or "she" means, and whether another might be meant as well.</summary>
    /// <param name="isFemale">True for "she".</param>
    /// <param name="barred">Who cannot be meant.</param>
    public (Actor? Actor, bool IsDoubtful) Person(bool isFemale, IReadOnlyList<Actor> barred) =>
        Best(a => a.Kind is ActorKind.Person && (isFemale ? a.IsFemale is not false : a.IsFemale is not true) && !barred.Any(b => b.Id == a.Id), a => isFemale && a.IsFemale is true ? 2 : 0);

    /// <summary>The state or organisation "it" means.</summary>
    public (Actor? Actor, bool IsDoubtful) Body(IReadOnlyList<Actor> barred) =>
        Best(a => IsBody(a) && !AreSeveral(a) && !barred.Any(b => b.Id == a.Id), _ => 0);

    // "western countries" are no "it"
    private bool AreSeveral(Actor actor) => actor.Kind is ActorKind.Organisation && entries.FindLast(e => e.Actor.Id == actor.Id).IsPlural;

    /// <summary>The state or organisation "its" means: the last one named in the sentence, else as "it".</summary>
    public (Actor? Actor, bool IsDoubtful) Nearest()
    {
        for (var i = entries.Count - 1; i >= 0 && entries[i].Sentence == sentence; i--)
            if (IsBody(entries[i].Actor)) return (entries[i].Actor, false);
        return Body([]);
    }

    /// <summary>True for states, organisations and their bodies, not for places.</summary>
    public static bool IsBody(Actor actor) => actor.Kind is ActorKind.State or ActorKind.Organisation && (actor.Fills & Fillers.Political) != 0;

    /// <summary>The state "the country" means.</summary>
    /// <param name="barred">Who cannot be meant.</param>
    public (Actor? Actor, bool IsDoubtful) State(IReadOnlyList<Actor> barred) =>
        Best(a => a.Kind is ActorKind.State && !barred.Any(b => b.Code == a.Code), _ => 0);

    /// <summary>The last of these states named, and whether another of them was as well; null when none was.</summary>
    public (Actor? Actor, bool IsDoubtful) StateOf(Func<string, bool> codes)
    {
        var (found, doubtful) = Best(a => a.Kind is ActorKind.State && a.Code is { } code && codes(code), _ => 0, int.MaxValue);
        return (found, doubtful || (found is not null && Latest(a => a.Kind is ActorKind.State && a.Code is { } code && code != found.Code && codes(code), 1) is not null));
    }

    /// <summary>The person to whom something was done in the sentence before this one; null where there were several, or none.</summary>
    /// <param name="isFemale">True for "her".</param>
    /// <param name="barred">Who cannot be meant.</param>
    public Actor? DoneToBefore(bool isFemale, IReadOnlyList<Actor> barred)
    {
        var found = entries.Where(e => e.Sentence == sentence - 1 && !e.IsSubject && e.Actor.Kind is ActorKind.Person && (isFemale ? e.Actor.IsFemale is not false : e.Actor.IsFemale is not true) && !barred.Any(b => b.Id == e.Actor.Id))
            .Select(e => e.Actor).DistinctBy(a => a.Id).ToList();
        return found is [var one] ? one : null;
    }

    /// <summary>Of these people the one mentioned last; null when none was yet.</summary>
    public Actor? Latest(IReadOnlyList<Actor> people) => Latest(a => people.Any(p => p.Id == a.Id), int.MaxValue);

    /// <summary>The last actor mentioned that fits; null when none was within reach.</summary>
    /// <param name="fits">Whether it fits.</param>
    /// <param name="reach">How many sentences back.</param>
    public Actor? Latest(Func<Actor, bool> fits, int reach)
    {
        for (var i = entries.Count - 1; i >= 0 && sentence - entries[i].Sentence <= reach; i--)
            if (!entries[i].IsPlace && fits(entries[i].Actor)) return entries[i].Actor;
        return null;
    }

    /// <summary>The last group named by this noun in the plural, "Houthi rebels" for "the rebels", and whether there were others.</summary>
    public (Actor? Actor, bool IsDoubtful) Group(string noun)
    {
        Actor? found = null;
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (entries[i] is not { IsPlural: true, Actor.Kind: ActorKind.Group } entry || entry.Noun != noun) continue;
            if (found is not null && found.Code != entry.Actor.Code) return (found, true);
            found ??= entry.Actor;
        }

        return (found, false);
    }

    /// <summary>The person in this office that the report speaks of, and whether another might be meant as well.</summary>
    public (Actor? Actor, bool IsDoubtful) InOffice(Func<string, bool> office) =>
        Best(a => a is { Kind: ActorKind.Person, Office: { } held } && office(held), a => a.Code is { } code && Home().Code == code ? 2 : 0, int.MaxValue);

    // The nearest sentence wins; in it a subject before others, then the later one.
    private (Actor?, bool) Best(Func<Actor, bool> fits, Func<Actor, int> bonus, int reach = Reach)
    {
        Actor? best = null;
        var (bestScore, doubtful) = (int.MinValue, false);
        for (var i = entries.Count - 1; i >= 0 && sentence - entries[i].Sentence <= reach; i--)
        {
            var entry = entries[i];
            if (!fits(entry.Actor)) continue;
            var score = (-2 * (sentence - entry.Sentence)) + (entry.IsSubject ? 3 : 0) + bonus(entry.Actor);
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
