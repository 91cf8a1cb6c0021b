using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who is asked or invited, where something is told to be done at somebody's request or invitation.</summary>
public sealed class BehestsTests
{
    [Theory]
    [InlineData("The UN Security Council met on Sunday at Norway's request.", "request NOR > UNO, occurred")]
    [InlineData("NATO convened in emergency session at Estonia's request.", "request EST > NATO, occurred")]
    [InlineData("The Danish king paid a visit to Chile at the Chilean president's invitation.", "invite CHL > DNK, occurred")]
    public void Whoever_does_it_is_asked(string text, string act) => Assert.Contains(act.Replace("request ", "", StringComparison.Ordinal), Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Not_whoever_asks_himself() => Assert.DoesNotContain("NOR > NOR", Acts.OfAll("Norway met the rebels at Norway's request."), StringComparison.Ordinal);
}
