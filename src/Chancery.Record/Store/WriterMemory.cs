using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Ahead;
using Chancery.Record.Store.Groups;
using Chancery.Record.Store.Identities;

namespace Chancery.Record.Store;

/// <summary>
/// What whoever writes remembers of the file between transactions, so as not to read again what it has just written. It is
/// forgotten when a transaction fails, and when another writes to the file.
/// </summary>
internal sealed class WriterMemory
{
    private long version;

    /// <summary>The index of merging.</summary>
    public MergeMemory Merging { get; } = new();

    /// <summary>Accounts.</summary>
    public AccountMemory Accounts { get; } = new();

    /// <summary>What groups that lie ahead were told as.</summary>
    public AheadMemory Ahead { get; } = new();

    /// <summary>Which ids there are not.</summary>
    public IdentityMemory Identities { get; } = new();

    /// <summary>Begins a transaction.</summary>
    /// <param name="current">A number that changes when another writes to the file.</param>
    public void Begin(long current)
    {
        if (current != version) Forget();
        version = current;
        Merging.Trim();
    }

    /// <summary>Forgets all.</summary>
    public void Forget()
    {
        Merging.Forget();
        Accounts.Forget();
        Ahead.Forget();
        Identities.Forget();
    }
}
