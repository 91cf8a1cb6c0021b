using System.Diagnostics.CodeAnalysis;

namespace Chancery.Record.Store.Accounts;

/// <summary>
/// Accounts that whoever writes has lately written or read, by row: an event is told again for some days, and each time all
/// its accounts are added up. Of those not asked for the older half is forgotten.
/// </summary>
internal sealed class AccountMemory
{
    private const int Half = 15_000;

    private Dictionary<long, Account> young = [];
    private Dictionary<long, Account> old = [];

    /// <summary>The account of a row, where it is remembered.</summary>
    public bool TryGet(long number, [NotNullWhen(true)] out Account? account)
    {
        if (young.TryGetValue(number, out account)) return true;
        if (!old.Remove(number, out account)) return false;
        Put(number, account);
        return true;
    }

    /// <summary>Remembers the account of a row.</summary>
    public void Put(long number, Account account)
    {
        if (young.Count >= Half) (old, young) = (young, []);
        young[number] = account;
    }

    /// <summary>Forgets one: it is gone, or something of its report changed.</summary>
    public void Forget(long number)
    {
        young.Remove(number);
        old.Remove(number);
    }

    /// <summary>Forgets all.</summary>
    public void Forget()
    {
        young.Clear();
        old.Clear();
    }
}
