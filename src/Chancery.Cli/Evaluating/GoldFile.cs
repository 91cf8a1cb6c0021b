using Chancery.Evaluation;
using Chancery.Formats.Intake;

namespace Chancery.Cli.Evaluating;

/// <summary>A file of gold, read.</summary>
/// <param name="Path">The file, as given.</param>
/// <param name="Gold">Its events; null where it holds none.</param>
/// <param name="Report">The report it annotates; null where it is not beside it.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record GoldFile(string Path, GoldReport? Gold, Report? Report, IReadOnlyList<InputFault> Faults);
