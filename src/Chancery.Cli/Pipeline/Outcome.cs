using Chancery.Formats.Intake;

namespace Chancery.Cli.Pipeline;

/// <summary>What became of one thing met on the way in.</summary>
/// <param name="Item">What came in.</param>
/// <param name="Found">How many events or times were found in it; 0 when it was not read.</param>
/// <param name="Text">What is printed of it; null when it was not read.</param>
/// <param name="Fault">Why the reader set it aside; null when it did not.</param>
internal sealed record Outcome(IntakeItem Item, int Found, ReadOnlyMemory<byte>? Text, InputFault? Fault)
{
    /// <summary>True when this input was not read.</summary>
    public bool IsUnread => Fault is not null || Item.Faults.Any(f => f.Level is FaultLevel.Error);
}
