namespace Chancery.Reading.Times;

/// <summary>The tense of the clause a time expression belongs to.</summary>
public enum Tense
{
    /// <summary>Not known, or no clause: a heading, a noun phrase.</summary>
    None,
    /// <summary>Past: met.</summary>
    Past,
    /// <summary>Perfect: has met.</summary>
    Perfect,
    /// <summary>Present: meets, is meeting.</summary>
    Present,
    /// <summary>Future, and what is planned: will meet, is to meet.</summary>
    Future,
}
