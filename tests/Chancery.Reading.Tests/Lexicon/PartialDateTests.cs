using System.Globalization;
using Chancery.Reading.Lexicon.Yaml;
using CsCheck;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

public sealed class PartialDateTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 60_000].Select(d => new DateOnly(1900, 1, 1).AddDays(d));

    [Fact]
    public void A_day_lies_in_its_month_and_year() => Gen.Select(Days, Gen.OneOf(Gen.Const("yyyy"), Gen.Const("yyyy-MM"), Gen.Const("yyyy-MM-dd"))).Sample((day, format) =>
        PartialDate.TryParse(day.ToString(format, CultureInfo.InvariantCulture), out var days) && days.First <= day && day <= days.Last
        && (format is not "yyyy-MM-dd" || days.First == days.Last));

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-2")]
    [InlineData("24")]
    [InlineData("2024~")]
    [InlineData("20240101")]
    [InlineData("2024-01-1")]
    public void Anything_else_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
