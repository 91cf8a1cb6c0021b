using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Records.News;

/// <summary>What is still to be told, by the day it is due.</summary>
internal sealed class Schedule(Globe globe, Dice dice)
{
    private static readonly Ranks Coverage = new(30);

    private readonly SortedDictionary<DateOnly, List<Telling>> due = [];

    /// <summary>Takes something to tell on this day: what is due, or else something new.</summary>
    /// <param name="day">The day.</param>
    /// <param name="told">What the report tells already: nothing is told twice in one.</param>
    public Telling Take(DateOnly day, IEnumerable<Telling> told)
    {
        while (due.Count > 0 && due.First() is var (first, waiting) && first <= day)
        {
            if (waiting.Count == 0)
            {
                due.Remove(first);
                continue;
            }

            var index = dice.Below(waiting.Count);
            var telling = waiting[index];
            if (told.Any(t => t.Happening == telling.Happening)) break;
            waiting[index] = waiting[^1];
            waiting.RemoveAt(waiting.Count - 1);
            return telling;
        }

        return Begin(day);
    }

    // Something new: its first telling now, the others later.
    private Telling Begin(DateOnly day)
    {
        var happening = Happening.Draw(globe, dice, day);
        if (happening.Act.IsAppointed && dice.Thousandths(450)) return Announce(happening, day);
        if (dice.Thousandths(250)) happening.Day = day.AddDays(-1);
        if (!happening.Act.IsAppointed && Ontology.Quad(happening.Act.Type) is 2 or 4 && dice.Thousandths(150)) return Foretell(happening, day);
        Report(happening, day, Again());
        return new(happening, EventStatus.Occurred, happening.Day);
    }

    // The life of a visit: perhaps a rumour, the announcement, perhaps put off, then held, called off, denied, or never spoken of again.
    private Telling Announce(Happening visit, DateOnly day)
    {
        var isRumour = dice.Thousandths(250);
        var first = new Telling(visit, isRumour ? EventStatus.Possible : EventStatus.Planned, visit.Day = day.AddDays(dice.Between(3, isRumour ? 60 : 30)));
        Ahead(visit, EventStatus.Planned, day.AddDays(1), visit.Day, Again());
        var fate = dice.Below(100);
        if (fate < 8)
        {
            var putOff = Within(day, visit.Day);
            Plan(putOff, new(visit, EventStatus.Postponed, visit.Day));
            visit.Day = visit.Day.AddDays(dice.Between(20, 80));
            Ahead(visit, EventStatus.Planned, putOff.AddDays(2), visit.Day, dice.Between(1, 3));
        }

        switch (dice.Below(100))
        {
            case < 6:
                Plan(Within(day, visit.Day), new(visit, EventStatus.Cancelled, visit.Day));
                break;
            case < 10:
                Plan(Within(day, visit.Day), new(visit, EventStatus.Denied, visit.Day));
                break;
            case < 22:
                break;
            default:
                if (visit.Days > 1) Plan(visit.Day, new(visit, EventStatus.Ongoing, visit.Day));
                Report(visit, visit.Day, 1 + Again());
                break;
        }

        return first;
    }

    private Telling Foretell(Happening deed, DateOnly day)
    {
        deed.Day = day.AddDays(dice.Between(1, 40));
        Ahead(deed, EventStatus.Planned, day, deed.Day, dice.Below(3));
        if (dice.Thousandths(600)) Report(deed, deed.Day, 1 + Again());
        return new(deed, dice.Thousandths(400) ? EventStatus.Possible : EventStatus.Planned, deed.Day);
    }

    private void Ahead(Happening happening, EventStatus status, DateOnly from, DateOnly to, int times)
    {
        for (; times > 0; times--) Plan(Within(from, to), new(happening, status, happening.Day));
    }

    // Most of it is told at once, some of it in looking back.
    private void Report(Happening happening, DateOnly from, int times)
    {
        for (; times > 0; times--)
        {
            var later = dice.Below(100) switch { < 60 => dice.Below(2), < 90 => dice.Between(1, 5), _ => dice.Between(6, 120) };
            Plan(from.AddDays(later), new(happening, EventStatus.Occurred, happening.Day));
        }
    }

    // How often something is told once more: nearly half of it never, little of it twenty times.
    private int Again() => Math.Min(Coverage.Draw(dice), Coverage.Draw(dice));

    private DateOnly Within(DateOnly from, DateOnly to) => from.AddDays(dice.Below(Math.Max(to.DayNumber - from.DayNumber, 1)));

    private void Plan(DateOnly day, Telling telling)
    {
        if (!due.TryGetValue(day, out var list)) due[day] = list = [];
        list.Add(telling);
    }
}
