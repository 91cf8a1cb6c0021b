namespace Chancery.Evaluation;

/// <summary>What is counted.</summary>
/// <param name="MainOnly">Gold events told as background cost nothing, found or missed.</param>
/// <param name="ForeignOnly">Predictions that answer nothing are not counted where they are OFFICE, or acts within one country.</param>
public sealed record EvaluationOptions(bool MainOnly = false, bool ForeignOnly = false);
