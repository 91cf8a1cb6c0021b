using System.Globalization;

namespace Chancery.Cli.Output.Records;

/// <summary>Corrections, a few lines each: number, what, who, when, and why.</summary>
internal sealed class StatementTable : IAnswerTable<Statement>
{
    private int statements;

    public void Add(Statement answer, TerminalPage page)
    {
        statements++;
        page.Line($"{answer.Number}  {What(answer.Correction)}{(answer.Undone is null ? "" : " (undone)")}", answer.Undone is null ? RecordStyles.Strong : RecordStyles.Quiet);
        page.Line($"   {EventWords.OneLine(answer.Author)}, {Moment(answer.Time)}: {EventWords.OneLine(answer.Reason)}");
        if (answer.Undone is { } undone) page.Line($"   undone {Moment(undone)}", RecordStyles.Quiet);
    }

    public void End(TerminalPage page)
    {
        if (statements != 1) page.Line(Count.Of(statements, "correction"), RecordStyles.Quiet);
    }

    /// <summary>What a correction says.</summary>
    public static string What(Correction correction) => EventWords.OneLine(correction switch
    {
        Correction.Merge merge => $"merge {merge.One} and {merge.Other}",
        Correction.Split split => $"split {string.Join(", ", split.Mentions)} from {split.Event}",
        Correction.Dismiss dismiss => $"dismiss {dismiss.Event}",
        Correction.Amend amend => $"amend {amend.Event}: {amend.Field} is {amend.Value ?? "nothing"}",
        _ => throw new ArgumentOutOfRangeException(nameof(correction)),
    });

    private static string Moment(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
