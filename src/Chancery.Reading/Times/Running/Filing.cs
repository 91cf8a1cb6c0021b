using System.Globalization;
using Chancery.Reading.Cleaning;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Running;

/// <summary>When a report was filed, as its dateline tells: <c>ROME, January 24 -</c>.</summary>
internal static class Filing
{
    /// <summary>The day; without its year one that comes back every year; null where the dateline tells none.</summary>
    public static EventTime? Of(Dateline? dateline)
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
