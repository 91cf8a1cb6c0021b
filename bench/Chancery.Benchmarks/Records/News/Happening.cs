using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Records.News;

/// <summary>Something that happens, or was to happen, in the made-up world.</summary>
internal sealed class Happening
{
    /// <summary>What is done.</summary>
    public required Act Act { get; init; }

    /// <summary>Who does it.</summary>
    public required Country Source { get; init; }

    /// <summary>Whom it is done to; null where nobody is named.</summary>
    public Country? Target { get; init; }

    /// <summary>Who stands for the source; null for the state.</summary>
    public Official? Actor { get; init; }

    /// <summary>Who stands for the target; null for the state.</summary>
    public Official? Other { get; init; }

    /// <summary>Where; null where no report says.</summary>
    public Place? Place { get; init; }

    /// <summary>What it is about, in words.</summary>
    public required string Matter { get; init; }

    /// <summary>The day it happens, as things stand; a visit that is put off gets another.</summary>
    public DateOnly Day { get; set; }

    /// <summary>How many days it lasts.</summary>
    public int Days { get; init; } = 1;

    /// <summary>Something new, by the shares of the news.</summary>
    /// <param name="globe">The world.</param>
    /// <param name="dice">Chance.</param>
    /// <param name="day">The day it happens or is first announced.</param>
    public static Happening Draw(Globe globe, Dice dice, DateOnly day)
    {
        var act = Act.Draw(dice);
        var source = globe.Country(dice);
        var target = !act.IsMutual && act.Mode != "visit" && dice.Thousandths(120) ? null : globe.Country(dice);
        while (target == source) target = globe.Country(dice);
        var place = dice.Below(10) switch
        {
            < 4 => (act.Mode == "visit" || dice.Thousandths(600) ? target ?? source : source).Capital,
            4 => (target ?? source).Place,
            _ => act.Mode == "visit" ? target!.Place : null,
        };
        return new()
        {
            Act = act,
            Source = source,
            Target = target,
            Actor = Speaker(source, dice, act.Type is EventType.Consult ? 850 : 350),
            Other = target is not null && act.Mode != "visit" ? Speaker(target, dice, act.IsMutual ? 700 : 200) : null,
            Place = place,
            Matter = string.Join(' ', Enumerable.Range(0, dice.Between(2, 5)).Select(_ => globe.Word(dice))),
            Day = day,
            Days = act.IsAppointed && dice.Thousandths(250) ? dice.Between(2, 4) : 1,
        };
    }

    private static Official? Speaker(Country country, Dice dice, int thousandths) =>
        !dice.Thousandths(thousandths) ? null : country.Officials[dice.Below(10) switch { < 5 => 0, < 9 => 1, _ => 2 }];
}

/// <summary>A report that will tell of it.</summary>
/// <param name="Happening">What it tells of.</param>
/// <param name="Status">How far it has come by then.</param>
/// <param name="Day">The day on which it is then said to happen.</param>
internal readonly record struct Telling(Happening Happening, EventStatus Status, DateOnly Day);
