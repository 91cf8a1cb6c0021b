namespace Chancery.Record.Merging;

/// <summary>An account that has come into another event.</summary>
/// <param name="Sketch">The account.</param>
/// <param name="From">The root of the event it was in; null where the account is new.</param>
/// <param name="To">The root of the event it is in now; null where the account is gone.</param>
internal readonly record struct Move(Sketch Sketch, string? From, string? To);
