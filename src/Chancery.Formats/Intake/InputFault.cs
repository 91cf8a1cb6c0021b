namespace Chancery.Formats.Intake;

/// <summary>How much a fault costs.</summary>
public enum FaultLevel
{
    /// <summary>The input is read all the same; something in it was left aside.</summary>
    Warning,
    /// <summary>The input is not read.</summary>
    Error,
}

/// <summary>What is wrong with an input, where, and how to mend it.</summary>
/// <param name="Level">Whether the input was read all the same.</param>
/// <param name="Code">Stable code, listed in <c>docs/errors.md</c>.</param>
/// <param name="Source">The path as given, or <c>-</c> for standard input.</param>
/// <param name="Line">Line in the source, from 1; null where it concerns the whole.</param>
/// <param name="Column">Column in that line in Unicode code points, from 1; null where it concerns the whole line.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
public sealed record InputFault(FaultLevel Level, string Code, string Source, int? Line, int? Column, string Message)
{
    /// <summary>One line as compilers write it: <c>reports.ndjson:7:12: error CHY0011: …</c>.</summary>
    public override string ToString()
    {
        var place = (Line, Column) switch
        {
            (null, _) => Source,
            (_, null) => $"{Source}:{Line}",
            _ => $"{Source}:{Line}:{Column}",
        };
        return $"{place}: {(Level is FaultLevel.Error ? "error" : "warning")} {Code}: {Message}";
    }

    internal static InputFault Error(string code, string source, string message, int? line = null, int? column = null) =>
        new(FaultLevel.Error, code, source, line, column, message);

    internal static InputFault Warning(string code, string source, string message, int? line = null, int? column = null) =>
        new(FaultLevel.Warning, code, source, line, column, message);
}
