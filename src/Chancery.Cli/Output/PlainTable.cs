using System.Text;

namespace Chancery.Cli.Output;

/// <summary>Rows in columns as wide as what stands in them, for a terminal or a file; numbers to the right, words to the left.</summary>
internal sealed class PlainTable
{
    private readonly List<string[]> rows = [];

    /// <summary>A table with these headings.</summary>
    public PlainTable(params string[] headings) => rows.Add(headings);

    /// <summary>The table with a row more.</summary>
    public PlainTable Add(params object?[] cells)
    {
        rows.Add([.. cells.Select(c => c is null ? "-" : FormattableString.Invariant($"{c}"))]);
        return this;
    }

    /// <summary>The rows, a line each.</summary>
    public override string ToString()
    {
        var widths = rows[0].Select((_, column) => rows.Max(r => r[column].Length)).ToArray();
        var numeric = rows[0].Select((_, column) => rows.Skip(1).All(r => r[column] is "-" || r[column].All(char.IsAsciiDigit))).ToArray();
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => numeric[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            text.Append(string.Join("  ", cells).TrimEnd(' ')).Append('\n');
        }

        return text.ToString();
    }
}
