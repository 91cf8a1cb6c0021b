namespace Chancery.Record.Store.Accounts;

/// <summary>An account with its place in the file.</summary>
/// <param name="Number">Its row.</param>
/// <param name="Event">The row of the event it belongs to; null until it was grouped.</param>
/// <param name="Account">What it says.</param>
internal sealed record StoredAccount(long Number, long? Event, Account Account);
