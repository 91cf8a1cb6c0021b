using Chancery.Record.Store;
using Chancery.Record.Store.Groups;
using Chancery.Record.Store.Statements;

namespace Chancery.Record.Queries;

/// <summary>The corrections that hold, with the ids that stand today for those they name.</summary>
/// <param name="Statements">The corrections, in the order they were made.</param>
internal sealed record HeldCorrections(IReadOnlyList<Statement> Statements)
{
    public static HeldCorrections Of(RecordConnection connection)
    {
        var held = new StatementTables(connection).All().Where(s => s.Undone is null).ToList();
        if (held.Count == 0) return new([]);
        var ids = new RecordIds(connection);
        return new([.. held.Select(s => s with { Correction = ids.Now(s.Correction) })]);
    }

    /// <summary>True when mentions of one account may be in several events.</summary>
    public bool HasSplits => Statements.Any(s => s.Correction is Correction.Split);

    /// <summary>The rows of all accounts they name.</summary>
    public IEnumerable<long> Accounts(RecordConnection connection)
    {
        var ids = new RecordIds(connection);
        return Statements.SelectMany(s => ids.AccountsOf(s.Correction)).Distinct();
    }
}
