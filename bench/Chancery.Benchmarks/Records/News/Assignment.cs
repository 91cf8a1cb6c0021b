using System.Globalization;
using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Records.News;

/// <summary>A report that is to be written.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Published">Its day.</param>
/// <param name="Outlet">Who publishes it.</param>
/// <param name="Tellings">What it tells, each of another happening; none where it has nothing for the record.</param>
internal sealed record Assignment(int Number, DateOnly Published, string Outlet, IReadOnlyList<Telling> Tellings)
{
    /// <summary>Writes and reads it in one: the reading is what was meant.</summary>
    /// <param name="globe">The world.</param>
    /// <param name="dice">From dice that fall the same comes the same text.</param>
    /// <param name="correction">A sentence the outlet put at the end later; null for none.</param>
    public ReportReading Write(Globe globe, Dice dice, string? correction = null)
    {
        var text = new Manuscript();
        var events = Tellings.Select(t => new ToldEvent(t, Published, globe, dice)).ToList();
        var title = Headline(text, events, globe, dice);
        var noise = new List<Noise>();
        if (dice.Thousandths(300))
        {
            var day = Published.ToString("d MMMM", CultureInfo.InvariantCulture);
            noise.Add(new(text.Write($"{globe.Country(dice).Capital.Name}, {day} ({globe.Agency(dice)}) - "), NoiseKind.Dateline));
        }

        Tell(text, events, globe, dice);
        var names = Epithets(text, dice);
        for (var length = dice.Between(250, 1150); text.Length < length;) Filler(text, globe, dice);
        if (dice.Thousandths(100)) noise.Add(new(text.Write("Share"), NoiseKind.PageFurniture));
        if (correction is not null) text.Write("\n" + correction);
        var full = text.ToString();
        var report = new Report($"synthetic/{Number:D7}.txt", title is null ? full : full[(title.Length + 1)..])
        {
            Key = Number % 2 == 0 ? $"s{Number:D7}" : null,
            Url = $"https://example.org/{Outlet.Replace(' ', '-').ToLowerInvariant()}/{Number:D7}",
            Outlet = Outlet,
            Title = title,
            Published = Published,
        };
        var id = report.Id;
        return new()
        {
            Report = report,
            Language = "en",
            Characters = text.Length,
            Events = [.. events.Select(e => e.End(id))],
            Names = names,
            Noise = [.. noise],
            Warnings = Tellings.Count == 0 && dice.Thousandths(20) ? [new("CHY0103", "Made up: nothing in the text could be read.")] : [],
        };
    }

    private static string? Headline(Manuscript text, List<ToldEvent> events, Globe globe, Dice dice)
    {
        if (!dice.Thousandths(600)) return null;
        if (events.Count > 0) events[0].Headline(text);
        else Phrase(text, globe, dice);
        var title = text.ToString();
        text.Write("\n");
        return title;
    }

    private static void Tell(Manuscript text, List<ToldEvent> events, Globe globe, Dice dice)
    {
        foreach (var told in events)
        {
            for (var left = dice.Below(10) switch { < 7 => 1, < 9 => 2, _ => 3 }; left > 0; left--)
            {
                told.Sentence(text);
                if (dice.Thousandths(400)) Filler(text, globe, dice);
            }
        }
    }

    private EquatableList<Naming> Epithets(Manuscript text, Dice dice)
    {
        if (Tellings.Count == 0 || Tellings[0].Happening.Actor is not { } actor || !dice.Thousandths(250)) return [];
        var epithet = text.Write($"The {(dice.Thousandths(500) ? "strongman" : "statesman")} of {Tellings[0].Happening.Source.Name}");
        text.Write(" said no more. ");
        return [new(actor.Id, actor.Name, [epithet.Text])];
    }

    private static void Filler(Manuscript text, Globe globe, Dice dice)
    {
        Phrase(text, globe, dice);
        // Here and there a character that takes two units of UTF-16.
        text.Write(dice.Thousandths(10) ? " \U0001F54A. " : ". ");
    }

    private static void Phrase(Manuscript text, Globe globe, Dice dice)
    {
        text.Write(Coinage.Capital(globe.Word(dice)));
        for (var left = dice.Between(5, 14); left > 0; left--) text.Write(" " + globe.Word(dice));
    }
}
