using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Clauses;

/// <summary>Sentences whose tree is mended by what grammar allows.</summary>
public sealed class MendedTests
{
    [Theory]
    [InlineData("After openly accusing Chad of the raid, Sudan now wants to settle the quarrel quietly.", "accuse SDN > TCD, occurred")]
    [InlineData("Norway promised Ukraine more weapons on Friday.", "promise NOR > UKR, occurred")]
    [InlineData("Britain became the first country to condemn Chad.", "condemn GBR > TCD, occurred")]
    [InlineData("Emmanuel Macron has arrived in Oslo for the Nordic summit after meeting with Olaf Scholz.", "meet FRA + DEU, occurred")]
    [InlineData("Kenya closed its embassy in Chad after accusing Sudan of a raid.", "accuse KEN > SDN, occurred")]
    [InlineData("A barrage of Russian missiles hit Ukraine on Friday.", "attack RUS > UKR, occurred")]
    public void Who_does_it_is_found(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);
}
