using Chancery.Server.Times;
using Xunit;

namespace Chancery.Server.Tests.Times;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("2023-06-18", "18 June 2023")]
    [InlineData("2023-06-18/2023-06-19", "18–19 June 2023")]
    [InlineData("2023-06-30/2023-07-02", "30 June – 2 July 2023")]
    [InlineData("2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024")]
    [InlineData("2023-06", "June 2023")]
    [InlineData("2023-06~", "about June 2023")]
    [InlineData("2023?", "perhaps 2023")]
    [InlineData("2023-21", "spring 2023")]
    [InlineData("2023-34", "quarter 2 of 2023")]
    [InlineData("2023-41", "half 2 of 2023")]
    [InlineData("199X", "1990s")]
    [InlineData("2022-02/..", "from February 2022 on")]
    [InlineData("../2022-02", "until February 2022")]
    [InlineData("[..2024-06-30]", "by 30 June 2024")]
    [InlineData("[2024-06-30..]", "30 June 2024 or later")]
    [InlineData("[2024-05-16..2024-05-31]", "once from 16 May 2024 to 31 May 2024")]
    [InlineData("[2023-03,2024-03]", "March 2023 or March 2024")]
    [InlineData("XXXX-01-24", "XXXX-01-24")]
    public void A_time_is_told_in_words(string edtf, string words) => Assert.Equal(words, TimeText.Of(EventTime.Parse(edtf)));
}
