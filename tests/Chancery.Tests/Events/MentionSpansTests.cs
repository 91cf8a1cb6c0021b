using Xunit;

namespace Chancery.Tests.Events;

public sealed class MentionSpansTests
{
    private static readonly MentionSpans Told = new([new(3, 10, "visited")], [new(18, 24, "Monday")], [new(11, 17, "Moscow")], [], [], [new(0, 2, "Xi")]);

    [Fact]
    public void Words_are_read_when_one_of_them_is_asked_for_and_then_no_more()
    {
        var times = 0;
        var later = MentionSpans.Later(() =>
        {
            times++;
            return Told;
        });
        Assert.Equal(0, times);
        Assert.Equal(Told.Place, later.Place);
        Assert.Equal(Told.Predicate, later.Predicate);
        Assert.Equal(1, times);
    }

    [Fact]
    public void Words_that_are_read_later_are_equal_to_the_same_words()
    {
        Assert.Equal(Told, MentionSpans.Later(() => Told));
        Assert.Equal(Told.GetHashCode(), MentionSpans.Later(() => Told).GetHashCode());
        Assert.NotEqual(Told, MentionSpans.Later(() => Told) with { Time = [] });
        Assert.Equal(Told with { Time = [] }, MentionSpans.Later(() => Told) with { Time = [] });
    }
}
