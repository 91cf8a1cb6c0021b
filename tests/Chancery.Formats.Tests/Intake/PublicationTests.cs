using Chancery.Formats.Intake;
using Xunit;

namespace Chancery.Formats.Tests.Intake;

public sealed class PublicationTests : IDisposable
{
    private static readonly DateOnly Given = new(2000, 1, 1);

    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2024-04-26")]
    [InlineData("2024-04-26T21:05:00Z")]
    [InlineData("2024-04-26T21:05:00.123+03:00")]
    [InlineData("2024-04-26 21:05")]
    public void The_day_is_taken_as_written(string text) =>
        Assert.True(PublicationDate.TryParse(text, out var day) && day == new DateOnly(2024, 4, 26));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2024-02-30")]
    [InlineData("26/04/2024")]
    [InlineData("2024-04-26 or so")]
    public void Other_words_are_no_date(string? text) => Assert.False(PublicationDate.TryParse(text, out _));

    [Fact]
    public void A_bad_date_is_a_warning_and_the_report_is_read()
    {
        var item = Assert.Single(IntakeFolder.Take(folder.Add("a.ndjson", """{"published": "yesterday", "text": "x"}""")));
        Assert.Null(item.Report!.Published);
        Assert.Equal((FaultLevel.Warning, "CHY0014", 15), (Assert.Single(item.Faults).Level, item.Faults[0].Code, item.Faults[0].Column));
    }

    [Fact]
    public void The_date_given_is_for_reports_that_tell_none()
    {
        var told = folder.Add("a.ndjson", """{"published": "2024-04-26", "text": "x"}""");
        var silent = folder.Add("b.txt", "Xi came.");
        var stamped = folder.Add("c.txt", "\n date 2024-04-26\nXi came.");
        var items = IntakeFolder.Take(new PublicationPolicy(Given), told, silent, stamped);
        // The stamp is left for the reader, who takes it.
        Assert.Equal([new DateOnly(2024, 4, 26), Given, null], items.Select(i => i.Report!.Published));
    }

    [Fact]
    public void The_date_forced_is_for_all()
    {
        var told = folder.Add("a.ndjson", """{"published": "2024-04-26", "text": "x"}""");
        var stamped = folder.Add("c.txt", "date 2024-04-26\nXi came.");
        var items = IntakeFolder.Take(new PublicationPolicy(null, Given), told, stamped);
        Assert.All(items, i => Assert.Equal(Given, i.Report!.Published));
    }
}
