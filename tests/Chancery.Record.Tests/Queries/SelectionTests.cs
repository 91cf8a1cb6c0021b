using Chancery.Record.Queries.AtHand;
using Xunit;

namespace Chancery.Record.Tests.Queries;

public sealed class SelectionTests
{
    /// <summary>None, one, and around the sixty-four of a word of bits.</summary>
    public static TheoryData<int> Counts => [0, 1, 63, 64, 65, 1500];

    [Theory]
    [MemberData(nameof(Counts))]
    public void What_is_left_is_what_fits_all_conditions(int count)
    {
        var (days, kinds, lists) = (new Column<int>(), new Column<byte>(), new Column<int>());
        for (var i = 0; i < count; i++) (days[i], kinds[i], lists[i]) = (i * 7 % 100, (byte)(i % 5), (i % 4) - 1);
        using var left = Selection.All(count);
        Assert.Equal(count, left.Count);

        left.Within(days, 10, 80);
        left.Among(kinds, 0b10110);
        left.Where(lists, [true, false, true]);
        left.Where(at => at % 11 != 3);

        List<int> expected = [];
        for (var i = 0; i < count; i++)
            if (days[i] is >= 10 and <= 80 && kinds[i] is 1 or 2 or 4 && lists[i] is 0 or 2 && i % 11 != 3) expected.Add(i);
        Assert.Equal(expected.Count, left.Count);
        Assert.Equal(expected, All(left, isBackwards: false));
        Assert.Equal(expected.AsEnumerable().Reverse(), All(left, isBackwards: true));
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void Those_of_countries_are_met_without_the_others(int count)
    {
        var (days, kinds, places) = (new Column<int>(), new Column<byte>(), new PlacesOfCountries());
        for (var i = 0; i < count; i++)
        {
            (days[i], kinds[i]) = (i * 7 % 100, (byte)(i % 5));
            places.Add(i % 3 == 0 ? ["AAA"] : ["AAA", "BBB"], i);
            if (i % 7 < 5) places.Add(["CCC"], i);
            if (i % 4 == 1) places.Remove(["AAA"], i);
        }

        using var left = Selection.Of(places.Of("AAA"), count);
        left.Among(places.Of("CCC"));
        left.Within(days, 10, 80);
        left.Among(kinds, 0b10110);
        List<int> expected = [];
        for (var i = 0; i < count; i++)
            if (i % 4 != 1 && i % 7 < 5 && days[i] is >= 10 and <= 80 && kinds[i] is 1 or 2 or 4) expected.Add(i);
        Assert.Equal(expected, All(left, isBackwards: false));
        left.Among(places.Of("DDD"));
        Assert.Equal(0, left.Count);
    }

    private static List<int> All(Selection selection, bool isBackwards)
    {
        var places = new List<int>();
        foreach (var at in selection.InOrder(isBackwards)) places.Add(at);
        return places;
    }
}
