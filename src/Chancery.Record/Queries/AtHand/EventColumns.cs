namespace Chancery.Record.Queries.AtHand;

/// <summary>The keys of all events as the file has them at one time, in no order.</summary>
/// <param name="lists">What they share, with others perhaps.</param>
internal sealed class EventColumns(EventLists lists)
{
    private readonly Dictionary<long, int> places = [];

    /// <summary>The transaction up to which they are true.</summary>
    public long Written { get; set; }

    /// <summary>How many events there are.</summary>
    public int Count { get; private set; }

    /// <summary>What events share.</summary>
    public EventLists Lists { get; } = lists;

    /// <summary>Where the events of each country are.</summary>
    public PlacesOfCountries OfCountries { get; } = new();

    public Column<long> Numbers { get; } = new();

    public Column<string> Ids { get; } = new();

    public Column<byte> Types { get; } = new();

    /// <summary>The status, and <see cref="EventKeys.Dismissed"/> beside it.</summary>
    public Column<byte> Statuses { get; } = new();

    public Column<int> Modes { get; } = new();

    public Column<int> FirstDays { get; } = new();

    public Column<int> LastDays { get; } = new();

    public Column<int> FirstKnown { get; } = new();

    public Column<int> LastKnown { get; } = new();

    public Column<int> Settled { get; } = new();

    public Column<int> ToldFirst { get; } = new();

    public Column<int> ToldStart { get; } = new();

    public Column<int> AheadUntil { get; } = new();

    public Column<int> OverdueFrom { get; } = new();

    public Column<int> Places { get; } = new();

    public Column<int> PlaceCountries { get; } = new();

    public Column<double> Confidences { get; } = new();

    public Column<int> Countries { get; } = new();

    public Column<int> Actors { get; } = new();

    public Column<int> Dyads { get; } = new();

    public Column<int> Pairs { get; } = new();

    public Column<int[]> Outlets { get; } = new();

    public Column<EventShown> Shown { get; } = new();

    /// <summary>The event in a place, as lists show it: see <see cref="BriefEvents"/>.</summary>
    public RecordedEvent Brief(int at, RecordMoment moment)
    {
        var shown = Shown[at];
        return new()
        {
            Event = new()
            {
                Id = Ids[at],
                Type = (EventType)Types[at],
                Mode = Modes[at] < 0 ? null : Lists.Texts[Modes[at]],
                Cameo = Lists.Words[shown.Cameo],
                Status = (EventStatus)(Statuses[at] & ~EventKeys.Dismissed),
                Time = Lists.Times[shown.Time],
                Place = Lists.Spots[shown.Spot],
                About = shown.About,
                Count = Lists.Words[shown.Count],
                Confidence = Confidences[at],
                Participants = Lists.Casts[shown.Cast]!,
                Mentions = [],
            },
            Mentions = [],
            Life = [],
            Sources = shown.Sources,
            IsOverdue = OverdueFrom[at] <= moment.Day.DayNumber,
            IsDismissed = (Statuses[at] & EventKeys.Dismissed) != 0,
            FirstKnown = DateOnly.FromDayNumber(FirstKnown[at]),
            LastKnown = DateOnly.FromDayNumber(LastKnown[at]),
        };
    }

    /// <summary>Puts an event in the place of what stood under its number.</summary>
    /// <returns>Its place.</returns>
    public int Put(in EventKeys keys)
    {
        if (places.TryGetValue(keys.Number, out var at)) Leave(at);
        else places[keys.Number] = at = Count++;
        Write(at, keys);
        return at;
    }

    /// <summary>Takes an event out; nothing happens where there is none. The last takes its place.</summary>
    /// <returns>The place it had; null where there is none.</returns>
    public int? Remove(long number)
    {
        if (!places.Remove(number, out var at)) return null;
        Count--;
        Leave(at);
        if (at < Count)
        {
            Leave(Count);
            Write(at, Read(Count));
            places[Numbers[at]] = at;
        }

        // What it held can go.
        (Ids[Count], Outlets[Count], Shown[Count]) = ("", [], default);
        return at;
    }

    /// <summary>The place of what is under a number; null where nothing is.</summary>
    public int? PlaceOf(long number) => places.TryGetValue(number, out var at) ? at : null;

    private void Leave(int at) => OfCountries.Remove(Lists.Countries[Countries[at]], at);

    private void Write(int at, in EventKeys keys)
    {
        OfCountries.Add(Lists.Countries[keys.Countries], at);
        (Numbers[at], Ids[at], Types[at], Statuses[at], Modes[at]) = (keys.Number, keys.Id, keys.Type, keys.Status, keys.Mode);
        (FirstDays[at], LastDays[at], FirstKnown[at], LastKnown[at], Settled[at]) = (keys.FirstDay, keys.LastDay, keys.FirstKnown, keys.LastKnown, keys.Settled);
        (AheadUntil[at], OverdueFrom[at], Places[at], PlaceCountries[at], Confidences[at]) = (keys.AheadUntil, keys.OverdueFrom, keys.Place, keys.PlaceCountry, keys.Confidence);
        (Countries[at], Actors[at], Dyads[at], Pairs[at], Outlets[at]) = (keys.Countries, keys.Actors, keys.Dyads, keys.Pairs, keys.Outlets);
        (ToldFirst[at], ToldStart[at], Shown[at]) = (keys.ToldFirst, keys.ToldStart, keys.Shown);
    }

    private EventKeys Read(int at) => new()
    {
        Number = Numbers[at],
        Id = Ids[at],
        Type = Types[at],
        Status = Statuses[at],
        Mode = Modes[at],
        FirstDay = FirstDays[at],
        LastDay = LastDays[at],
        FirstKnown = FirstKnown[at],
        LastKnown = LastKnown[at],
        Settled = Settled[at],
        ToldFirst = ToldFirst[at],
        ToldStart = ToldStart[at],
        AheadUntil = AheadUntil[at],
        OverdueFrom = OverdueFrom[at],
        Place = Places[at],
        PlaceCountry = PlaceCountries[at],
        Confidence = Confidences[at],
        Countries = Countries[at],
        Actors = Actors[at],
        Dyads = Dyads[at],
        Pairs = Pairs[at],
        Outlets = Outlets[at],
        Shown = Shown[at],
    };
}
