namespace Chancery;

/// <summary>An actor of the record. All but the number of events is told by whatever the record has of it, whichever events were asked for.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">The name by which most mentions know it.</param>
/// <param name="Kind">What sort of actor it is.</param>
/// <param name="Country">Whom it acts for, by most mentions; null if none.</param>
/// <param name="Events">In how many of the events asked for it takes part.</param>
/// <param name="First">The first day it was told of.</param>
/// <param name="Last">The last day it was told of.</param>
public sealed record ActorSummary(string Id, string Name, ActorKind Kind, string? Country, int Events, DateOnly First, DateOnly Last);

/// <summary>How an outlet names an actor.</summary>
/// <param name="Outlet">The outlet; null where it is unknown.</param>
/// <param name="As">The words it uses.</param>
/// <param name="First">The first day it used them.</param>
/// <param name="Last">The last day.</param>
/// <param name="Reports">In how many reports.</param>
public sealed record NameUse(string? Outlet, string As, DateOnly First, DateOnly Last, int Reports);

/// <summary>What the record holds.</summary>
/// <param name="Reports">Reports.</param>
/// <param name="Outlets">Outlets that published them.</param>
/// <param name="Mentions">Mentions in the readings in force.</param>
/// <param name="Events">Events, the dismissed left out.</param>
/// <param name="Actors">Actors that take part.</param>
/// <param name="Statements">Corrections that hold.</param>
/// <param name="First">The first day of publication; null for an empty record.</param>
/// <param name="Last">The last day of publication; null for an empty record.</param>
/// <param name="Types">How many events of each type, the most frequent first.</param>
/// <param name="Schema">The version of the file's schema.</param>
public sealed record RecordStats(
    int Reports, int Outlets, int Mentions, int Events, int Actors, int Statements, DateOnly? First, DateOnly? Last,
    EquatableList<TypeCount> Types, int Schema);

/// <summary>How many events there are of a type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Events">How many.</param>
public sealed record TypeCount(EventType Type, int Events);

/// <summary>A report that gave no event.</summary>
/// <param name="Report">The report.</param>
/// <param name="Language">ISO 639 code of its language; null when it is no prose.</param>
/// <param name="Characters">Its length in code points.</param>
/// <param name="NoiseCharacters">How many of them are no prose.</param>
/// <param name="Warnings">What the reader said of it.</param>
public sealed record UnreadReport(KnownReport Report, string? Language, int Characters, int NoiseCharacters, EquatableList<Warning> Warnings);

/// <summary>Something in the file that does not agree with the rest.</summary>
/// <param name="Code">Such as <c>CHY0101</c>; listed in docs/errors.md.</param>
/// <param name="Message">What is wrong, where, and how to mend it.</param>
public sealed record RecordFault(string Code, string Message);

/// <summary>What a new reading of a kept report changed.</summary>
/// <param name="Report">The report.</param>
/// <param name="Gone">Its events as the reading before had them that the new one lacks.</param>
/// <param name="New">Its events that only the new reading has.</param>
/// <param name="Changed">Events of both, told in the same place, whose values differ: as they are now.</param>
public sealed record Rereading(KnownReport Report, EquatableList<Event> Gone, EquatableList<Event> New, EquatableList<Event> Changed);
