namespace Chancery.Record.Store.Identities;

/// <summary>What is found by a hash; the numbers stand in the file.</summary>
internal enum IdentityKind
{
    /// <summary>A report, by its id.</summary>
    Report = 0,

    /// <summary>An account, by its id.</summary>
    Account = 1,

    /// <summary>A report, by where it appeared.</summary>
    Address = 2,
}
