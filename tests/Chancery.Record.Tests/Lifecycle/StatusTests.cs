using Chancery.Record.Lifecycle;
using Xunit;

namespace Chancery.Record.Tests.Lifecycle;

/// <summary>Each row of the table by which an event's status moves.</summary>
public sealed class StatusTests
{
    // Each account is written as: day, then its mentions behind semicolons.
    [Theory]
    [InlineData("possible", "05-01; possible")]
    [InlineData("possible > planned", "05-01; possible", "05-02; planned")]
    [InlineData("possible > cancelled", "05-01; possible", "05-02; cancelled")]
    [InlineData("possible > occurred", "05-01; possible", "05-02; occurred")]
    [InlineData("planned", "05-01; planned", "05-02; possible")]
    [InlineData("planned > postponed", "05-01; planned", "05-02; postponed")]
    [InlineData("planned > denied", "05-01; planned", "05-02; denied")]
    [InlineData("planned > ongoing > occurred", "05-01; planned", "05-02; ongoing", "05-03; occurred")]
    // A bare noun takes nothing back and brings nothing about.
    [InlineData("planned", "05-01; planned 2024-05-20", "05-02; *occurred")]
    [InlineData("planned > cancelled", "05-01; planned", "05-02; cancelled", "05-06; *planned")]
    [InlineData("planned > occurred", "05-01; planned 2024-05-20", "05-22; *occurred")]
    [InlineData("occurred > planned", "05-01; *occurred", "05-02; planned")]
    [InlineData("planned", "05-01; planned; *occurred")]
    // Off, and on again.
    [InlineData("planned > cancelled > occurred", "05-01; planned", "05-02; cancelled", "05-20; occurred")]
    [InlineData("planned > postponed > cancelled", "05-01; planned", "05-02; postponed", "05-03; cancelled")]
    [InlineData("planned > postponed > planned", "05-01; planned 2024-05-10", "05-02; postponed", "05-03; planned 2024-06")]
    [InlineData("planned > postponed", "05-01; planned 2024-05-10", "05-02; postponed", "05-03; planned 2024-05-10")]
    [InlineData("planned > cancelled > planned", "05-01; planned 2024-05-10", "05-02; cancelled", "05-06; planned 2024-05-10")]
    [InlineData("planned > cancelled", "05-01; planned 2024-05-10", "05-02; cancelled", "05-16; planned 2024-05-10")]
    [InlineData("planned > postponed", "05-01; planned", "05-02; postponed", "05-20; planned")]
    [InlineData("planned > postponed", "05-01; planned 2024-05", "05-02; postponed", "05-03; planned 2024")]
    [InlineData("planned > postponed > planned", "05-01; planned 2024-05", "05-02; postponed", "05-03; planned 2024-05-28")]
    [InlineData("denied > planned", "05-01; denied", "05-05; planned")]
    [InlineData("denied", "05-01; denied", "05-02; planned")]
    [InlineData("denied > possible", "05-01; denied", "05-02; possible 2024-06")]
    // What is put off comes before the new date that leads the report.
    [InlineData("postponed > possible > planned", "05-01; possible 2024-06; postponed", "05-05; planned 2024-06-18")]
    [InlineData("planned", "05-01; planned 2024-06", "05-05; planned 2024-06; postponed")]
    [InlineData("planned > postponed > planned", "05-01; planned 2024-05", "05-05; planned 2024-06; postponed 2024-05")]
    [InlineData("planned > postponed", "05-01; postponed; planned 2024-06")]
    // What has begun, and what has been.
    [InlineData("ongoing", "05-01; ongoing", "05-02; planned", "05-02; possible", "05-02; postponed")]
    [InlineData("ongoing > cancelled", "05-01; ongoing", "05-02; cancelled")]
    [InlineData("occurred", "05-01; occurred", "05-02; planned", "05-03; possible", "05-04; ongoing", "05-05; postponed")]
    [InlineData("occurred", "05-01; occurred", "05-02; cancelled")]
    [InlineData("occurred", "05-01; occurred", "05-02; denied")]
    [InlineData("planned > occurred", "05-01; occurred; planned")]
    // Hearsay gives way to a denial, and is borne out by whoever else says so.
    [InlineData("occurred > denied", "05-01; occurred | Wapo outlet", "05-02; denied | Kremlin government")]
    [InlineData("denied", "05-02; occurred | Wapo outlet; denied | Kremlin government")]
    [InlineData("occurred > denied > occurred", "05-01; occurred | Wapo outlet", "05-02; denied | Kremlin government", "05-03; occurred | Axios outlet")]
    [InlineData("occurred > denied", "05-01; occurred | Wapo outlet", "05-02; denied | Kremlin government", "05-09; occurred | Wapo outlet")]
    [InlineData("occurred", "05-01; occurred | Wapo outlet", "05-01; occurred | Axios outlet", "05-02; denied | Kremlin government")]
    [InlineData("denied > occurred", "05-01; denied | Kremlin government", "05-09; occurred | Pentagon government")]
    // Whoever told it takes it back.
    [InlineData("occurred > cancelled", "05-01; occurred | Wapo outlet", "05-02; cancelled | Wapo outlet")]
    public void A_status_moves_by_what_is_told(string life, params string[] accounts)
    {
        var told = accounts.Select((a, i) => a.Split(';', StringSplitOptions.TrimEntries)).Select((a, i) => Tell.Visit($"{(char)('a' + i)}", "2024-" + a[0], a[1..])).ToList();
        var folded = EventFold.Fold(told, Tell.On("2024-07-01"));
        Assert.Equal(life, string.Join(" > ", folded.Life.Select(s => s.Status.ToString().ToLowerInvariant())));
        Assert.Equal(folded.Life[^1].Status, folded.Event.Status);
    }

    [Fact]
    public void Whatever_is_told_or_taken_for_granted_adds_up()
    {
        string[] all = [.. Enum.GetNames<EventStatus>().SelectMany(s => new[] { s, "*" + s })];
        foreach (var one in all)
            foreach (var other in all)
                foreach (var day in new[] { "05-01", "05-09" })
                {
                    var folded = EventFold.Fold([Tell.Visit("a", "2024-05-05", one), Tell.Visit("b", "2024-" + day, other)], Tell.On("2024-07-01"));
                    Assert.Equal(2, folded.Mentions.Count);
                }
    }
}
