using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Records.News;

/// <summary>
/// Readings of reports that nobody wrote, of a world that does not exist, spread as news is: few pairs of countries make most
/// of it, an event is told by several reports, a visit is announced before it is held, times are vague, some reports come
/// late, some are reprints, three in ten have no event. The same from the same seed on any machine.
/// </summary>
/// <param name="seed">Where chance starts.</param>
/// <param name="daily">How many readings a day.</param>
internal sealed class Newsroom(ulong seed, int daily = 913)
{
    /// <summary>The first day.</summary>
    public static DateOnly FirstDay { get; } = new(2021, 1, 4);

    /// <summary>The world it reports on.</summary>
    public Globe Globe { get; } = new();

    /// <summary>Readings without end, by their day but for the late ones.</summary>
    /// <param name="from">The number of the first; its day is the one it would have had.</param>
    public IEnumerable<ReportReading> Readings(int from = 1)
    {
        var dice = new Dice(seed);
        var schedule = new Schedule(Globe, dice);
        var late = new PriorityQueue<ReportReading, (int Day, int Number)>();
        var recent = new Queue<ReportReading>();
        for (var number = from; ; number++)
        {
            var day = FirstDay.AddDays((number - 1) / daily);
            if (late.TryPeek(out var delayed, out var due) && due.Day <= day.DayNumber)
            {
                late.Dequeue();
                yield return delayed;
                continue;
            }

            if (recent.Count > 0 && dice.Thousandths(20))
            {
                yield return Reprint(recent.Dequeue(), number, day, dice);
                continue;
            }

            var assignment = Assign(number, day, schedule, dice);
            var again = dice.Copy();
            var reading = assignment.Write(Globe, dice);
            if (dice.Thousandths(30)) late.Enqueue(reading, (day.DayNumber + dice.Between(1, 60), number));
            else yield return reading;
            // An outlet that puts something right keeps the address.
            if (dice.Thousandths(5)) late.Enqueue(assignment.Write(Globe, again, "An earlier version was put right."), (day.DayNumber + 1, number));
            if (number % 40 == 0) recent.Enqueue(reading);
        }
    }

    private Assignment Assign(int number, DateOnly day, Schedule schedule, Dice dice)
    {
        var tellings = new List<Telling>();
        var count = dice.Below(100) switch { < 30 => 0, < 65 => 1, < 85 => 2, < 95 => 3, _ => 4 };
        while (tellings.Count < count) tellings.Add(schedule.Take(day, tellings));
        return new(number, day, Globe.Outlet(dice), tellings);
    }

    private ReportReading Reprint(ReportReading reading, int number, DateOnly day, Dice dice)
    {
        var outlet = Globe.Outlet(dice);
        return reading with
        {
            Report = reading.Report with
            {
                Source = $"synthetic/{number:D7}.txt",
                Key = null,
                Url = $"https://example.org/reprint/{number:D7}",
                Outlet = outlet,
                Published = day,
            },
        };
    }
}
