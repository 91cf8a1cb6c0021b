using Chancery.Record.Lifecycle;

namespace Chancery.Record.Queries;

/// <summary>Where an event stands in an order: those without the day last, ties by id.</summary>
/// <param name="Day">The day that counts, the later the greater; null where there is none.</param>
/// <param name="Id">The event's id.</param>
internal readonly record struct EventPlace(int? Day, string Id)
{
    public static EventPlace Of(RecordedEvent told, EventOrder order) =>
        new(order is EventOrder.LastKnown ? told.LastKnown.DayNumber : Listing.Days(told.Event.Time)?.First, told.Id);

    public static int Compare(EventPlace a, EventPlace b, EventOrder order)
    {
        if (a.Day is null || b.Day is null) return a.Day is null && b.Day is null ? string.CompareOrdinal(a.Id, b.Id) : a.Day is null ? 1 : -1;
        var days = order is EventOrder.Time ? a.Day.Value.CompareTo(b.Day.Value) : b.Day.Value.CompareTo(a.Day.Value);
        return days != 0 ? days : string.CompareOrdinal(a.Id, b.Id);
    }
}
