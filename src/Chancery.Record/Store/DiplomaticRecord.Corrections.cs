using System.Runtime.CompilerServices;
using Chancery.Record.Store;
using Chancery.Record.Store.Groups;
using Chancery.Record.Store.Statements;

namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    /// <inheritdoc/>
    public Task<Statement> CorrectAsync(Correction correction, string author, string reason, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return WriteAsync(
            connection =>
            {
                new CorrectionCheck(connection).Refuse(correction);
                return Keep(connection, new(0, correction, author, clock.GetUtcNow(), reason, null), cancellation);
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<Statement> UndoAsync(int statement, CancellationToken cancellation = default) => WriteAsync(
        connection =>
        {
            var found = new StatementTables(connection).All().FirstOrDefault(s => s.Number == statement)
                ?? throw new RecordException("CHY0524", $"{connection.Path}: There is no correction {statement}. 'chancery statements' lists them.");
            if (found.Undone is not null) throw new RecordException("CHY0525", $"{connection.Path}: The correction {statement} is undone already.");
            return Keep(connection, found with { Undone = clock.GetUtcNow() }, cancellation);
        },
        cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Statement> StatementsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var statement in await ReadAsync(connection => new StatementTables(connection).All(), cancellation).ConfigureAwait(false)) yield return statement;
    }

    // A statement without a number gets the next.
    private static Statement Keep(RecordConnection connection, Statement given, CancellationToken cancellation)
    {
        var tables = new StatementTables(connection);
        var kept = given.Number > 0 ? given : given with { Number = (int)(connection.Number("SELECT max(number) FROM statement") ?? 0) + 1 };
        tables.Put(kept);
        Regroup(connection, [kept], cancellation);
        return kept;
    }

    private static void Regroup(RecordConnection connection, IEnumerable<Statement> statements, CancellationToken cancellation)
    {
        var ids = new RecordIds(connection);
        var (roots, stale) = (new List<long>(), new List<long>());
        using var row = connection.Prepare("SELECT coalesce(grouped, event), event FROM account WHERE number = ?1");
        foreach (var account in statements.SelectMany(s => ids.AccountsOf(s.Correction)).Distinct().ToList())
        {
            if (!row.Set(1, account).Step()) continue;
            roots.Add(row.Long(0));
            stale.Add(row.Long(1));
            row.Reset();
        }

        new CorrectedRoots(connection, new(connection, new())).Write(roots, stale, new HashSet<long>(), cancellation);
    }
}
