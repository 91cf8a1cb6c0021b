using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Whom an act of force is done to, where the words tell only what was hit or on whose land.</summary>
public sealed class SitedTests
{
    [Theory]
    [InlineData("Chad killed two commanders in Sudan.", "kill TCD > SDN, occurred")]
    [InlineData("The Houthis have attacked ships in the Red Sea.", "attack YEM > -, occurred")]
    [InlineData("Oslo condemned Houthi attacks on merchant vessels.", "attack YEM > -, occurred")]
    [InlineData("The Houthis have attacked Norwegian ships in the Red Sea.", "attack YEM > NOR, occurred")]
    public void It_is_the_land_or_the_ships(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);
}
