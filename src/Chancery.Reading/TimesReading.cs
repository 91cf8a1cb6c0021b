using Chancery.Reading.Times;

namespace Chancery.Reading;

/// <summary>The time expressions of one report.</summary>
/// <param name="Report">The report that was read, with its day of publication where the text told it.</param>
/// <param name="Language">ISO 639 code of the text's language; null when it is no prose at all.</param>
/// <param name="Characters">Length of the full text in Unicode code points.</param>
/// <param name="Times">The expressions, in the order of the text.</param>
public sealed record TimesReading(Report Report, string? Language, int Characters, EquatableList<TimeMention> Times);
