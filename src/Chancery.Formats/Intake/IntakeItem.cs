namespace Chancery.Formats.Intake;

/// <summary>One thing met on the way in: a report, what is wrong with it, or both.</summary>
/// <param name="Report">The report; null when it could not be taken in.</param>
/// <param name="Faults">What is wrong; empty when all is well.</param>
/// <param name="BytesRead">How many bytes of all inputs have been read so far.</param>
public sealed record IntakeItem(Report? Report, EquatableList<InputFault> Faults, long BytesRead);
