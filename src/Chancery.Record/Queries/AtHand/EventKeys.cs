namespace Chancery.Record.Queries.AtHand;

/// <summary>What questions ask of an event, as its row tells it today. Texts and lists are numbers of <see cref="EventLists"/>; -1 for none.</summary>
internal readonly struct EventKeys
{
    /// <summary>Beside the status of an event that was dismissed.</summary>
    public const byte Dismissed = 8;

    public required long Number { get; init; }

    public required string Id { get; init; }

    public required byte Type { get; init; }

    /// <summary>The status, and <see cref="Dismissed"/>.</summary>
    public required byte Status { get; init; }

    public required int Mode { get; init; }

    /// <summary>The first day it may be on; <see cref="Store.Events.EventTables.NoDay"/> for none, and then the last means nothing.</summary>
    public required int FirstDay { get; init; }

    public required int LastDay { get; init; }

    public required int FirstKnown { get; init; }

    public required int LastKnown { get; init; }

    /// <summary>From when on it is what it is today, but for what was not known yet; the least of all numbers where it always was.</summary>
    public required int Settled { get; init; }

    /// <summary>The first day any account or mention tells; <see cref="Store.Events.EventTables.NoDay"/> for none.</summary>
    public required int ToldFirst { get; init; }

    /// <summary>The last day on which any of the times that are told begins; -1 for none.</summary>
    public required int ToldStart { get; init; }

    /// <summary>The last day on which it is upcoming; -1 for none.</summary>
    public required int AheadUntil { get; init; }

    /// <summary>The day from which it is overdue; <see cref="Store.Events.EventTables.NoDay"/> for none.</summary>
    public required int OverdueFrom { get; init; }

    public required int Place { get; init; }

    public required int PlaceCountry { get; init; }

    public required double Confidence { get; init; }

    public required int Countries { get; init; }

    public required int Actors { get; init; }

    public required int Dyads { get; init; }

    public required int Pairs { get; init; }

    /// <summary>Whose reports tell it; numbers of texts.</summary>
    public required int[] Outlets { get; init; }

    /// <summary>What lists show of it besides.</summary>
    public required EventShown Shown { get; init; }
}
