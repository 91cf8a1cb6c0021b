namespace Chancery.Cli.Output.Records;

/// <summary>What in a record does not agree with the rest, a line each.</summary>
internal sealed class FaultTable : IAnswerTable<RecordFault>
{
    private int faults;

    public void Add(RecordFault answer, TerminalPage page)
    {
        faults++;
        page.Line($"error {answer.Code}: {EventWords.OneLine(answer.Message)}");
    }

    public void End(TerminalPage page) =>
        page.Line(faults == 0 ? "The record is sound: every word behind every field stands in its report, and ids, groups and indexes agree." : Count.Of(faults, "fault"), RecordStyles.Strong);
}
