using System.CommandLine;

namespace Chancery.Cli.Verbs.Records;

/// <summary>The verbs that ask a record, and those that correct it.</summary>
internal static class RecordVerbs
{
    /// <summary>The end of every such verb's help.</summary>
    public const string ExitCodes =
        """

        Exit codes: 0 done, 2 wrong usage or nothing of that name, 3 the record cannot be opened or written to,
        130 interrupted.
        """;

    /// <summary>All of them, in the order in which one comes to need them.</summary>
    public static IEnumerable<Command> Create(Surroundings surroundings) =>
    [
        EventsVerb.Create(surroundings),
        ShowVerb.Create(surroundings),
        TimelineVerb.Create(surroundings),
        UpcomingVerb.Create(surroundings),
        DiffVerb.Create(surroundings),
        SeriesVerb.Create(surroundings),
        ActorsVerb.Create(surroundings),
        NamesVerb.Create(surroundings),
        StatsVerb.Create(surroundings),
        WhyVerb.Create(surroundings),
        UnreadVerb.Create(surroundings),
        VerifyVerb.Create(surroundings),
        ExportVerb.Create(surroundings),
        ImportVerb.Create(surroundings),
        .. CorrectingVerbs.Create(surroundings),
        UndoVerb.Create(surroundings),
        StatementsVerb.Create(surroundings),
        RereadVerb.Create(surroundings),
    ];
}
