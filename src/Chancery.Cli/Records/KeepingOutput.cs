using System.Text;
using Chancery.Cli.Output;
using Chancery.Cli.Pipeline;

namespace Chancery.Cli.Records;

/// <summary>
/// What is printed of reports that were kept, once they are safe on the disk: a line <c>ID, tab, what became of it</c>; on a
/// terminal only how many; or, where a format was asked for, their readings.
/// </summary>
/// <param name="readings">How readings are printed; null where no format was asked for.</param>
/// <param name="isForPeople">True to print no lines, only how many.</param>
internal sealed class KeepingOutput(IReadingOutput? readings, bool isForPeople)
{
    private readonly int[] counts = new int[Enum.GetValues<Keeping>().Length];
    private int printed;

    /// <summary>What stands before the first.</summary>
    public ReadOnlyMemory<byte> Opening => readings?.Opening ?? default;

    /// <summary>One report that is kept.</summary>
    /// <param name="kept">What became of it.</param>
    /// <param name="reading">Its reading; null where it was kept before and so not read again.</param>
    public ReadOnlyMemory<byte> Print(KeptReading kept, ReportReading? reading)
    {
        counts[(int)kept.Keeping]++;
        if (readings is null) return isForPeople ? default : Encoding.UTF8.GetBytes($"{kept.Report}\t{KeepingNames.Of(kept.Keeping)}\n");
        if (reading is null) return default;
        var text = readings.Render(reading);
        return text.Length == 0 || printed++ == 0 || readings.Between.Length == 0 ? text : (byte[])[.. readings.Between.Span, .. text.Span];
    }

    /// <summary>What stands behind the last.</summary>
    public ReadOnlyMemory<byte> Closing(Tally tally)
    {
        if (readings is not null) return readings.Closing(tally);
        if (!isForPeople) return default;
        var told = Enum.GetValues<Keeping>().Where(k => counts[(int)k] > 0).Select(k => $"{counts[(int)k]} {KeepingNames.Of(k)}");
        return Encoding.UTF8.GetBytes($"{counts.Sum()} {(counts.Sum() == 1 ? "report" : "reports")} kept{(counts.Sum() == 0 ? "" : ": " + string.Join(", ", told))}; {tally.Found} {(tally.Found == 1 ? "event" : "events")} read\n");
    }
}
