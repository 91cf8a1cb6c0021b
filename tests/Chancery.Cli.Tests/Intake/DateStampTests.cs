using System.Text.Json;
using Chancery.Formats.Intake;
using Chancery.Reading.Cleaning;
using Xunit;

namespace Chancery.Cli.Tests.Intake;

public sealed class DateStampTests
{
    [Theory]
    [InlineData("date 2024-04-26\nXi visited Moscow.")]
    [InlineData("\n  Date: 2024-04-26 Xi visited Moscow.")]
    [InlineData("date 2024-02-30\nXi visited Moscow.")]
    [InlineData("date2024-04-26\nXi visited Moscow.")]
    [InlineData("date 2024-04-26th\nXi visited Moscow.")]
    [InlineData("The date 2024-04-26 was kept. Xi visited Moscow.")]
    [InlineData("Xi visited Moscow.\n\ndate 2024-04-26")]
    public void The_date_given_yields_exactly_to_the_stamps_that_the_reader_takes(string text)
    {
        var intake = new ReportIntake(new PublicationPolicy(new DateOnly(2000, 1, 1)), () => Stream.Null);
        using var line = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new { title = "Xi in Moscow", text }));
        using var file = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        foreach (var item in (IntakeItem[])[.. intake.Take(line, "a.ndjson"), .. intake.Take(file, "a.txt")])
            Assert.Equal(new Cleaner().Clean(item.Report!).DateStamp is null, item.Report!.Published is not null);
    }
}
