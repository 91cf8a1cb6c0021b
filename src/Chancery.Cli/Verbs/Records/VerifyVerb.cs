using System.CommandLine;
using System.Runtime.CompilerServices;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery verify</c>: whether a record agrees with itself.</summary>
internal static class VerifyVerb
{
    private const string More =
        """
        Checks that every word behind every field still stands in the stored text, and that ids, groups and indexes agree.

        Example:
          chancery verify diplomacy.db

        Exit codes: 0 the record is sound, 1 it has faults, 2 wrong usage, 3 it cannot be opened, 130 interrupted.
        """;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new RecordOptions(takesFile: true, hasMoment: false);
        var command = new ExplainedCommand("verify", "Checks that a record agrees with itself and with its texts.", More);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var faults = new FaultCount();
            await talk.Printer.PrintAsync(faults.CountAsync(talk.Record.VerifyAsync(cancellation), cancellation), AnswerForms.Faults, cancellation);
            return faults.Count == 0 ? ExitCodes.Ok : ExitCodes.SomeUnread;
        }, cancellation));
        return command;
    }

    private sealed class FaultCount
    {
        public int Count { get; private set; }

        public async IAsyncEnumerable<RecordFault> CountAsync(IAsyncEnumerable<RecordFault> faults, [EnumeratorCancellation] CancellationToken cancellation)
        {
            await foreach (var fault in faults.WithCancellation(cancellation))
            {
                Count++;
                yield return fault;
            }
        }
    }
}
