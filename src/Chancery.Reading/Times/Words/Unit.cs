namespace Chancery.Reading.Times.Words;

/// <summary>Measures of time, shortest first.</summary>
internal enum Unit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Year,
    Decade,
    Century,
}
