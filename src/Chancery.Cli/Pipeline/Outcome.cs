using Chancery.Formats.Intake;

namespace Chancery.Cli.Pipeline;

/// <summary>What became of one thing met on the way in.</summary>
/// <param name="Item">What came in.</param>
/// <param name="Events">How many events its reading has; 0 without one.</param>
/// <param name="Text">Its reading as it is to be printed; null when there is none.</param>
/// <param name="Fault">Why the reader set it aside; null when it did not.</param>
internal sealed record Outcome(IntakeItem Item, int Events, ReadOnlyMemory<byte>? Text, InputFault? Fault)
{
    /// <summary>True when this input was not read.</summary>
    public bool IsUnread => Fault is not null || Item.Faults.Any(f => f.Level is FaultLevel.Error);
}
