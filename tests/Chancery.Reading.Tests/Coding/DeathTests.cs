using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>A death is a change of office only of who holds one.</summary>
public sealed class DeathTests
{
    [Fact]
    public void Who_holds_an_office_leaves_it_by_dying() =>
        Assert.Contains("death NAM >, occurred", Acts.Of("Hage Geingob, the president of Namibia, died in February."), StringComparison.Ordinal);

    [Fact]
    public void To_lead_an_opposition_is_no_office_of_the_state() => Assert.Equal("", Acts.Of("Kofi Mensah, Ghana's opposition leader, died on Monday."));
}
