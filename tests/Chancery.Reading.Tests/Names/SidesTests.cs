using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>Which two or which one a later word means where others were named beside them.</summary>
public sealed class SidesTests
{
    [Fact]
    public void Both_countries_are_states_and_no_organisations() =>
        Assert.Contains("urge KEN > SDN,SSD", Acts.Of("Sudan bombed a village in South Sudan on Monday, brushing aside calls from the United Nations and the African Union. Kenya urged both countries to talk."), StringComparison.Ordinal);

    [Fact]
    public void Two_sides_of_one_state_are_not_those_who_mediate_between_them() =>
        Assert.DoesNotContain("NOR + CHE", Acts.Of("The Sudanese army and the Rapid Support Forces accepted a truce proposed by Norway and Switzerland on Monday. Both sides accused each other of breaking it."), StringComparison.Ordinal);

    [Fact]
    public void Some_states_of_a_bloc_are_not_the_bloc() =>
        Assert.DoesNotContain("ARL", Acts.Of("Four Arab states cut their ties with Peru on Monday."), StringComparison.Ordinal);

    [Fact]
    public void Who_is_accused_in_passing_is_not_one_of_those_who_accuse() =>
        Assert.Equal("accuse MLI,NER > PER, occurred; cut-ties MLI,NER > PER, occurred", Acts.Of("Mali and Niger cut their ties with Peru on Monday, accusing it of arming rebels."));
}
