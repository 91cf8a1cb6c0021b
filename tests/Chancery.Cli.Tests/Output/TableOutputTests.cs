using System.Text;
using Chancery.Cli.Output;
using Chancery.Cli.Pipeline;
using Xunit;

namespace Chancery.Cli.Tests.Output;

public sealed class TableOutputTests
{
    private static readonly Report Moscow = new("a.txt", "Xi visited Moscow.") { Title = "Xi in Moscow", Outlet = "Post", Published = new(2023, 3, 21) };

    private static string Table(int width, Report report, bool all = false) =>
        Encoding.UTF8.GetString(new TableOutput(width, colour: false, all).Render(new StandInReader().Read(report)).Span);

    [Fact]
    public void An_event_shows_all_that_is_known_of_it() =>
        Assert.Equal(
            """
            Xi in Moscow
            Post · 2023-03-21 · a.txt
            2023-03-20    occurred  Xi Jinping (CHN) → Russia (RUS)                     0.90
            /2023-03-22             CONSULT visit · in Moscow (RUS) · said by Wang Yi
                                    via Reuters
                                    “visited”


            """.ReplaceLineEndings("\n"),
            Table(80, Moscow));

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width) =>
        Assert.All(Table(width, Moscow with { Title = new string('x', 300) }, all: true).Split('\n'), line => Assert.True(line.Length <= width, line));

    [Fact]
    public void A_report_without_events_is_shown_only_when_asked_for()
    {
        var silent = new Report("b.txt", "None.") { Published = new(2023, 3, 21) };
        Assert.Empty(Table(80, silent));
        Assert.Contains("named: Xi Jinping as “strongman”", Table(80, silent, all: true), StringComparison.Ordinal);
        Assert.Contains("left out: page-furniture “Share”", Table(80, silent, all: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_always_shown() =>
        Assert.Contains("warning CHY0101", Table(80, new Report("b.txt", "None.")), StringComparison.Ordinal);

    [Fact]
    public void The_end_counts_what_was_read() =>
        Assert.Equal(
            "2 events in 3 reports (1 without events)\n",
            Encoding.UTF8.GetString(new TableOutput(80, false, false).Closing(new Tally(3, 1, 2, 0)).Span));

    [Fact]
    public void Control_characters_of_a_text_never_reach_the_terminal() =>
        Assert.DoesNotContain('\u001b', Table(80, Moscow with { Title = "Xi \u001b[31m in Moscow" }));

    [Fact]
    public void The_bar_tells_how_far_the_work_has_come()
    {
        Assert.Equal("[###############...............]  50 % 1,234 reports", ProgressLine.Text(1234, 50, 100));
        Assert.Equal("7 reports", ProgressLine.Text(7, 50, null));
    }
}
