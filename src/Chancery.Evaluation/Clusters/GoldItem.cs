namespace Chancery.Evaluation;

/// <summary>A gold event by where it stands.</summary>
/// <param name="Report">The id of its report.</param>
/// <param name="Number">Its place among the report's events, from 0.</param>
public readonly record struct GoldItem(string Report, int Number);
