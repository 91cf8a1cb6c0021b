using System.Globalization;

namespace Chancery.Cli.Output.Records;

/// <summary>A series as calendars of counts: for each pair and kind a line a year, a column a month, and the mean of the scale.</summary>
internal sealed class SeriesTable : IAnswerTable<SeriesCell>
{
    private static readonly string Months = string.Concat(Enumerable.Range(1, 12).Select(m => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(m).PadLeft(4)));

    private readonly List<SeriesCell> block = [];
    private int cells;

    public void Add(SeriesCell answer, TerminalPage page)
    {
        if (block.Count > 0 && Key(block[0]) != Key(answer)) Draw(page);
        block.Add(answer);
        cells++;
    }

    public void End(TerminalPage page)
    {
        if (block.Count > 0) Draw(page);
        page.Line(cells == 0 ? "no event with a time" : $"{Count.Of(cells, "cell")}; · is a month without events", RecordStyles.Quiet);
    }

    private static (string Source, string Target, string Kind) Key(SeriesCell cell) => (cell.Source, cell.Target, cell.Kind);

    private void Draw(TerminalPage page)
    {
        var first = block[0];
        page.Line($"{first.Source} → {first.Target}  {(char.IsAsciiDigit(first.Kind[0]) ? $"quad {first.Kind}" : first.Kind)}", RecordStyles.Strong);
        page.Line($"    {Months}   all  scale", RecordStyles.Quiet);
        foreach (var year in block.GroupBy(c => c.Month.Year)) page.Line(Line(year.Key, [.. year]));
        page.Line();
        block.Clear();
    }

    private static string Line(int year, List<SeriesCell> months)
    {
        var counts = string.Concat(Enumerable.Range(1, 12).Select(m => Cell(months.Find(c => c.Month.Month == m))));
        var all = months.Sum(c => c.Count);
        var scale = all == 0 ? "-" : (months.Sum(c => (c.Scale ?? 0) * c.Count) / all).ToString("0.0", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{year:0000}{counts}{all,6}{scale,7}");
    }

    // Months before the first event and after the last have no cell.
    private static string Cell(SeriesCell? cell) =>
        (cell is null ? "" : cell.Count == 0 ? "·" : cell.Count.ToString(CultureInfo.InvariantCulture)).PadLeft(4);
}
