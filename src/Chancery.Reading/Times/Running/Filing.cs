using System.Globalization;
using Chancery.Reading.Cleaning;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Running;

/// <summary>When a report was filed, as its dateline tells: <c>ROME, January 24 -</c>. It stands in for a day of publication that is not known.</summary>
/// <param name="Day">The day; without its year one that comes back every year.</param>
/// <param name="Weekday">Its day of the week, where the year is not told: the one that the lead names first, as agencies write it.</param>
internal sealed record Filing(EventTime Day, DayOfWeek? Weekday)
{
    // The lead.
    private const int Sentences = 2;

    /// <summary>The day as a known one; null where its year is not.</summary>
    public DateOnly? Known => Day.Earliest;

    /// <summary>What the dateline and the first sentences of the body tell; null where there is no dateline with a date.</summary>
    /// <param name="dateline">The dateline.</param>
    /// <param name="body">The times of the body's sentences.</param>
    public static Filing? Of(Dateline? dateline, IEnumerable<IReadOnlyList<TimeExpression>> body) => Date(dateline) is { } day
        ? new(day, day.Recurs ? body.Take(Sentences).SelectMany(t => t).Select(t => t.Weekday).FirstOrDefault(w => w is not null) : null)
        : null;

    /// <summary>The context with the dateline in it, where no day of publication is known.</summary>
    public TimeContext In(TimeContext context) => context.Published is null && Day.Recurs ? context with { Filed = Day, FiledOn = Weekday } : context;

    private static EventTime? Date(Dateline? dateline)
    {
        if (dateline?.Date is not { } date) return null;
        int month = 0, day = 0, year = 0;
        foreach (var word in date.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (TimeVocabulary.TryGet(word, out var entry) && (entry.Kinds & WordKinds.Month) != 0) month = entry.Value;
            else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) _ = number > 31 ? year = number : day = number;
        }

        // 29 February is a day of some years only.
        if (month == 0 || day == 0 || day > DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year : 2000, month)) return null;
        return year is >= 1 and <= 9999 ? EventTime.Day(year, month, day) : EventTime.Recurring(month, day);
    }
}
