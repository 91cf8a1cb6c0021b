using Chancery.Record.Corrections;
using Chancery.Record.Lifecycle;
using Chancery.Record.Tests.Lifecycle;
using CsCheck;
using Xunit;

namespace Chancery.Record.Tests.Corrections;

public sealed class CorrectedGroupsTests
{
    private static readonly Account A = Tell.Visit("a", "2024-05-01", "planned 2024-05-16", "planned 2024-06-16");
    private static readonly Account B = Tell.Visit("b", "2024-05-02", "planned 2024-05-16");
    private static readonly Account C = Tell.Visit("c", "2024-05-03", "occurred 2024-05-16");

    private static Statement Number(int number, Correction correction, bool undone = false) =>
        new(number, correction, "someone", DateTimeOffset.UnixEpoch, "because", undone ? DateTimeOffset.UnixEpoch : null);

    private static string Print(IReadOnlyList<IReadOnlyList<Account>> groups, params Correction[] corrections) =>
        Print(CorrectedGroups.Of(groups, [.. corrections.Select((c, i) => Number(i + 1, c))]));

    private static string Print(IReadOnlyList<CorrectedGroup> groups) =>
        string.Join(" | ", groups.Select(g => string.Join(' ', g.Parts.Select(p => p.IsWhole ? p.Id : $"{p.Id}({string.Join(',', p.Numbers)})"))));

    [Fact]
    public void Two_events_that_are_one_are_merged() =>
        Assert.Equal("a b | c", Print([[A], [B], [C]], new Correction.Merge("b", "a.2")));

    [Fact]
    public void Mentions_of_another_event_are_split_off_together() =>
        Assert.Equal("a | b c", Print([[A, B, C]], new Correction.Split("a", ["b.1", "c.1"])));

    [Fact]
    public void An_account_can_be_cut_in_two()
    {
        Assert.Equal("a(1) b | a.2(2) c", Print([[A, B, C]], new Correction.Split("a", ["a.2", "c.1"])));
        var cut = CorrectedGroups.Of([[A, B, C]], [Number(1, new Correction.Split("a", ["a.2", "c.1"]))])[1];
        var folded = EventFold.Fold(cut.Parts, cut.Corrections, Tell.On("2024-07-01"));
        Assert.Equal("a.2", folded.Id);
        Assert.Equal(["a.2", "c.1"], folded.Mentions.Select(m => m.Id));
    }

    [Fact]
    public void A_part_tells_the_time_its_own_mentions_tell() =>
        Assert.Equal("2024-06-16", new AccountPart(A, [2]).Time!.ToString());

    [Fact]
    public void Corrections_work_in_the_order_they_were_made()
    {
        Assert.Equal("a b", Print([[A, B]], new Correction.Split("a", ["b.1"]), new Correction.Merge("a", "b")));
        Assert.Equal("a | b", Print([[A], [B]], new Correction.Merge("a", "b"), new Correction.Split("a", ["b.1"])));
    }

    [Fact]
    public void What_is_undone_counts_for_nothing() =>
        Assert.Equal("a | b", Print(CorrectedGroups.Of([[A], [B]], [Number(1, new Correction.Merge("a", "b"), undone: true)])));

    [Fact]
    public void What_names_things_not_known_yet_is_passed_over() =>
        Assert.Equal("a b", Print([[A, B]], new Correction.Merge("a", "z"), new Correction.Split("a", ["z.1", "a.9"]), new Correction.Dismiss("z")));

    [Fact]
    public void A_split_leaves_alone_what_is_in_another_event_by_now() =>
        Assert.Equal("a | b c", Print([[A], [B, C]], new Correction.Split("a", ["c.1"])));

    [Fact]
    public void Amendments_and_a_dismissal_ride_on_the_event_that_holds_the_account()
    {
        var groups = CorrectedGroups.Of([[A, B], [C]], [
            Number(3, new Correction.Amend("b", "time", "2024-05-18")), Number(1, new Correction.Amend("a.1", "time", "2024-05-17")),
            Number(2, new Correction.Amend("b.1", "place", "Xi'an, CHN")), Number(4, new Correction.Dismiss("c")),
        ]);
        var (amended, dismissed) = (EventFold.Fold(groups[0].Parts, groups[0].Corrections, Tell.On("2024-05-17")), EventFold.Fold(groups[1].Parts, groups[1].Corrections, Tell.On("2024-05-17")));
        Assert.Equal("2024-05-18", amended.Event.Time!.ToString());
        Assert.Equal(("Xi'an", "CHN"), (amended.Event.Place!.Name, amended.Event.Place.Country));
        Assert.Equal(["time", "place"], amended.Amended);
        Assert.False(amended.IsOverdue);
        Assert.False(amended.IsDismissed);
        Assert.True(dismissed.IsDismissed);
    }

    [Theory]
    [InlineData("type", "CONSULT", true)]
    [InlineData("type", "VISIT", false)]
    [InlineData("mode", "meet", true)]
    [InlineData("mode", "expel", false)]
    [InlineData("time", "2024-05-16/2024-05-17", true)]
    [InlineData("time", "May 16", false)]
    [InlineData("time", null, true)]
    [InlineData("status", "occurred", true)]
    [InlineData("status", "done", false)]
    [InlineData("status", null, false)]
    [InlineData("place", " ", false)]
    [InlineData("participants", "x", false)]
    public void A_value_a_field_cannot_have_is_named(string field, string? value, bool isSound) =>
        Assert.Equal(isSound, Amendments.Fault(new("a", field, value), EventType.Consult) is null);

    [Fact]
    public void Every_mention_is_in_one_event_whatever_is_corrected()
    {
        string[] ids = ["a", "a.1", "a.2", "b", "b.1", "c", "z", "z.1"];
        var id = Gen.Int[0, ids.Length - 1].Select(i => ids[i]);
        var correction = Gen.OneOf<Correction>(
            Gen.Select(id, id, (x, y) => (Correction)new Correction.Merge(x, y)),
            Gen.Select(id, id.Array[1, 3], (x, y) => (Correction)new Correction.Split(x, [.. y])));
        correction.Array[0, 6].Sample(corrections =>
        {
            var groups = CorrectedGroups.Of([[A, B], [C]], [.. corrections.Select((c, i) => Number(i + 1, c))]);
            var mentions = groups.SelectMany(g => g.Parts).SelectMany(p => p.Numbers.Select(n => AccountPart.MentionId(p.Account.Id, n))).Order(StringComparer.Ordinal);
            Assert.Equal(["a.1", "a.2", "b.1", "c.1"], mentions);
            Assert.All(groups, g => Assert.NotEmpty(g.Parts));
            Assert.Equal(groups.SelectMany(g => g.Parts).Count(), groups.SelectMany(g => g.Parts).Select(p => p.Id).Distinct().Count());
        });
    }
}
