using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Stats;

/// <summary>Counts actors and what they are called.</summary>
internal static class ActorCount
{
    public static ActorStats Of(IReadOnlyList<ActorSource> actors)
    {
        return new(
            Of(PolityKind.State), Of(PolityKind.FormerState), Of(PolityKind.Territory), actors.Count(a => a.IsDisputed is true), Of(PolityKind.Organisation),
            actors.Count(a => a.IsArmed), actors.Count(a => a.Kind is PolityKind.Group && !a.IsArmed),
            actors.Sum(a => 1 + a.Names.Count), actors.Sum(a => a.Demonyms.Union(a.People).Count()), actors.Sum(a => a.SpeaksAs.Count),
            actors.Sum(a => a.Places.Count(p => IsCapital(a, p))), actors.Sum(a => a.Places.Count(p => !IsCapital(a, p))), actors.Sum(a => a.Bodies.Count));

        int Of(PolityKind kind) => actors.Count(a => a.Kind == kind);
    }

    private static bool IsCapital(ActorSource actor, PlaceSource place) => place.IsCapital || place.Name == actor.Capital;
}
