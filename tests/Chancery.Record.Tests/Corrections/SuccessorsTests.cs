using Chancery.Record.Corrections;
using Chancery.Record.Tests.Lifecycle;
using Xunit;

namespace Chancery.Record.Tests.Corrections;

public sealed class SuccessorsTests
{
    // Mentions stand at 0 to 50, 100 to 150, 200 to 250.
    private static readonly Event Earlier = Tell.Visit("old", "2024-05-01", "planned", "planned", "occurred").Event;

    private static Event Now(string id, params (int Start, int End)[] spans) => Earlier with
    {
        Id = id,
        Mentions = [.. spans.Select(s => Earlier.Mentions[0] with { Evidence = new(s.Start, s.End, "x") })],
    };

    [Fact]
    public void An_event_lives_on_where_most_of_its_words_are_told() =>
        Assert.Equal("most", Successors.Of("old", Earlier, [Now("some", (0, 50)), Now("most", (90, 160), (200, 220))]));

    [Fact]
    public void A_mention_lives_on_where_its_words_are() =>
        Assert.Equal("whole.2", Successors.Of("old.3", Earlier, [Now("whole", (0, 50), (190, 260))]));

    [Fact]
    public void An_event_of_another_type_is_another() =>
        Assert.Null(Successors.Of("old", Earlier, [Now("other", (0, 50)) with { Type = EventType.Accuse }]));

    [Fact]
    public void Among_equals_the_same_mode_is_meant() =>
        Assert.Equal("visit", Successors.Of("old", Earlier, [Now("meet", (0, 50)) with { Mode = "meet" }, Now("visit", (0, 50))]));

    [Fact]
    public void Where_nothing_tells_the_same_words_nothing_answers()
    {
        Assert.Null(Successors.Of("old", Earlier, [Now("elsewhere", (300, 350))]));
        Assert.Null(Successors.Of("old.9", Earlier, [Now("whole", (0, 50))]));
    }
}
