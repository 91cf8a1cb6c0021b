using Spectre.Console;

namespace Chancery.Cli.Output.Records;

/// <summary>Answers in columns with headings, as wide as what stands in them; columns of words give way on a narrow terminal.</summary>
/// <param name="what">What an answer is, for the count at the end.</param>
/// <param name="columns">The columns; of a heading that begins with <c>#</c> the cells are numbers.</param>
internal sealed class ColumnTable<T>(string what, params (string Heading, Func<T, string?> Cell)[] columns) : IAnswerTable<T>
{
    private readonly List<string[]> rows = [];

    public void Add(T answer, TerminalPage page) => rows.Add([.. columns.Select(c => EventWords.OneLine(c.Cell(answer) ?? "-"))]);

    public void End(TerminalPage page)
    {
        if (rows.Count > 0)
        {
            var table = new Table().NoBorder();
            for (var i = 0; i < columns.Length; i++)
            {
                var isNumber = columns[i].Heading.StartsWith('#');
                var column = new TableColumn(new Text(columns[i].Heading.TrimStart('#'), RecordStyles.Quiet)).Padding(0, 0, i == columns.Length - 1 ? 0 : 2, 0);
                if (isNumber) column.RightAligned();
                if (isNumber || IsShort(i) || columns[i].Heading is "id") column.NoWrap();
                table.AddColumn(column);
            }

            foreach (var row in rows) table.AddRow(row.Select(cell => new Text(cell)));
            page.Write(table);
        }

        page.Line(Count.Of(rows.Count, what), RecordStyles.Quiet);
    }

    // Days and codes are not broken, and an id is there to be copied.
    private bool IsShort(int column) => rows.All(r => r[column].Length <= 10);
}
