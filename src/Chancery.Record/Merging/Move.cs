namespace Chancery.Record.Merging;

/// <summary>An account that has come into another event, or is found to have been in another as of some day.</summary>
/// <param name="Sketch">The account.</param>
/// <param name="From">The roots it had; null where the account is new.</param>
/// <param name="To">The roots it has; null where the account is gone.</param>
internal readonly record struct Move(Sketch Sketch, Course? From, Course? To);
