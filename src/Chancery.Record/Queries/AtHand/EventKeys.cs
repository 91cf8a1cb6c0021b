namespace Chancery.Record.Queries.AtHand;

/// <summary>What questions ask of an event, as its row tells it today. Texts and lists are numbers of <see cref="EventColumns"/>; -1 for none.</summary>
internal struct EventKeys
{
    public long Number;
    public string Id;
    public EventType Type;
    public EventStatus Status;
    public int Mode;

    /// <summary>The first day it may be on; <see cref="Store.Events.EventTables.NoDay"/> for none, and then the last means nothing.</summary>
    public int FirstDay;
    public int LastDay;
    public int FirstKnown;
    public int LastKnown;

    /// <summary>From when on it is what it is today, but for what was not known yet; the least of all numbers where it always was.</summary>
    public int Settled;

    /// <summary>The last day on which it is upcoming; -1 for none.</summary>
    public int AheadUntil;

    /// <summary>The day from which it is overdue; <see cref="Store.Events.EventTables.NoDay"/> for none.</summary>
    public int OverdueFrom;
    public int Place;
    public int PlaceCountry;
    public double Confidence;
    public int Countries;
    public int Actors;
    public int Dyads;

    /// <summary>Whose reports tell it; numbers of texts.</summary>
    public int[] Outlets;
    public bool IsDismissed;

    public readonly int? OrderDay(EventOrder order) =>
        order is EventOrder.LastKnown ? LastKnown : FirstDay < Store.Events.EventTables.NoDay ? FirstDay : null;
}
