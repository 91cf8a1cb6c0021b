using System.CommandLine;
using Chancery.Record;

namespace Chancery.Cli.Records;

/// <summary>Where the record is: what <c>--record</c> says, else what <c>CHANCERY_RECORD</c> says, else <c>diplomacy.db</c>.</summary>
internal static class RecordLocation
{
    /// <summary>The variable of the environment that names the record.</summary>
    public const string Variable = "CHANCERY_RECORD";

    private const string Usual = "diplomacy.db";

    /// <summary>The option that names it.</summary>
    public static Option<string?> Option() => new("--record")
    {
        Description = $"The record's file. Default: the environment's {Variable}, else {Usual}",
        HelpName = "FILE",
    };

    /// <summary>The record's file.</summary>
    /// <param name="given">What the option says; null where it was not given.</param>
    /// <param name="surroundings">Knows the environment.</param>
    public static string Of(string? given, Surroundings surroundings) =>
        given ?? (surroundings.Variable(Variable) is { Length: > 0 } named ? named : Usual);

    /// <summary>Opens it to be asked. What cannot be opened is told by the command itself.</summary>
    public static Task<DiplomaticRecord> ReadAsync(string? given, Surroundings surroundings, CancellationToken cancellation) =>
        OpenAsync(given, RecordAccess.Read, surroundings, cancellation);

    /// <summary>Opens it to be written to, and makes it where it is missing.</summary>
    public static Task<DiplomaticRecord> WriteAsync(string? given, Surroundings surroundings, CancellationToken cancellation) =>
        OpenAsync(given, RecordAccess.Write, surroundings, cancellation);

    private static Task<DiplomaticRecord> OpenAsync(string? given, RecordAccess access, Surroundings surroundings, CancellationToken cancellation) =>
        DiplomaticRecord.OpenAsync(Of(given, surroundings), access, surroundings.Clock, cancellation);
}
