using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>Who held several offices, in a report whose day is not known.</summary>
public sealed class UndatedTests
{
    [Fact]
    public void The_office_told_is_the_one_held() => Assert.Equal("thank NATO > DEU, occurred", Acts.Of("Nato chief Jens Stoltenberg thanked Germany.", ""));
}
