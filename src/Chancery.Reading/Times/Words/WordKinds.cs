namespace Chancery.Reading.Times.Words;

/// <summary>What part a word can play in a time expression.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,
    /// <summary>Name of a month; its value is 1 to 12.</summary>
    Month = 1 << 0,
    /// <summary>Name of a day of the week; 0 is Sunday.</summary>
    Weekday = 1 << 1,
    /// <summary>Measure of time; its value is 1, or 2 for a plural.</summary>
    Unit = 1 << 2,
    /// <summary>A cardinal number in words, up to 90, or 100.</summary>
    Cardinal = 1 << 3,
    /// <summary>Figures only.</summary>
    Digits = 1 << 4,
    /// <summary>An ordinal number, in words or figures.</summary>
    Ordinal = 1 << 5,
    /// <summary>A part of the day.</summary>
    DayPart = 1 << 6,
    /// <summary>A season; its value is EDTF's number.</summary>
    Season = 1 << 7,
    /// <summary>A day told from the day of speaking; its value is the distance.</summary>
    Deictic = 1 << 8,
    /// <summary>Which one of a row: last, this, next.</summary>
    Which = 1 << 9,
    /// <summary>The, a, an.</summary>
    Article = 1 << 10,
    /// <summary>A part of a longer time: early, mid, late, beginning, end.</summary>
    Phase = 1 << 11,
    /// <summary>A number that is not told: few, several.</summary>
    Few = 1 << 12,
    /// <summary>Now, recently, soon.</summary>
    Vague = 1 << 13,
    /// <summary>Daily, weekly.</summary>
    Adverb = 1 << 14,
    /// <summary>Every, each, per, once, twice.</summary>
    Each = 1 << 15,
    /// <summary>Begins the name of a feast.</summary>
    Feast = 1 << 16,
    /// <summary>Figures with a tail or sign of their own: 1990s, 10:57, 5pm, Q2.</summary>
    Figure = 1 << 17,
    /// <summary>A hyphen or dash.</summary>
    Dash = 1 << 18,
}
