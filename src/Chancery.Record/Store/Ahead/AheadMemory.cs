using System.Diagnostics.CodeAnalysis;

namespace Chancery.Record.Store.Ahead;

/// <summary>
/// What the accounts of a group added up to when they were last looked at, and what was written of it: a group is told of
/// for some weeks, and each time only its last days are new. Of what was not asked for the older half is forgotten.
/// </summary>
internal sealed class AheadMemory
{
    private const int Half = 5_000;

    private Dictionary<long, Group> young = [];
    private Dictionary<long, Group> old = [];

    /// <summary>What is remembered of a group.</summary>
    /// <param name="Sums">The accounts that were in it at one time, by row, and what they tell; null for what does not lie ahead.</param>
    /// <param name="Written">What stands in the file.</param>
    public sealed record Group(IReadOnlyList<(Account[] Accounts, AheadState? Told)> Sums, IReadOnlyList<AheadSpan> Written)
    {
        /// <summary>What these very accounts tell, where it is remembered.</summary>
        public bool TryGet(ReadOnlySpan<Account> accounts, out AheadState? told)
        {
            foreach (var (all, sum) in Sums)
            {
                if (!AreSame(all, accounts)) continue;
                told = sum;
                return true;
            }

            told = null;
            return false;
        }

        private static bool AreSame(Account[] one, ReadOnlySpan<Account> other)
        {
            if (one.Length != other.Length) return false;
            // The last is the likeliest to differ.
            for (var i = one.Length - 1; i >= 0; i--)
                if (!ReferenceEquals(one[i], other[i])) return false;
            return true;
        }
    }

    /// <summary>What is remembered of the group of a root.</summary>
    public bool TryGet(long root, [NotNullWhen(true)] out Group? group)
    {
        if (young.TryGetValue(root, out group)) return true;
        if (!old.Remove(root, out group)) return false;
        Put(root, group);
        return true;
    }

    /// <summary>Remembers the group of a root.</summary>
    public void Put(long root, Group group)
    {
        if (young.Count >= Half) (old, young) = (young, []);
        young[root] = group;
    }

    /// <summary>Forgets all.</summary>
    public void Forget()
    {
        young.Clear();
        old.Clear();
    }
}
