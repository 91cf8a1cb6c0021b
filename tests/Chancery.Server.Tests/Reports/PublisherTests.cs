using Chancery.Server.Reports;
using Xunit;

namespace Chancery.Server.Tests.Reports;

public sealed class PublisherTests
{
    [Fact]
    public void Long_words_are_named_by_their_ends() => Assert.Equal(
        "https://example.org/a?b=1#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten",
        Publisher.Address("https://example.org/a?b=1#part", "one two three four five six seven eight nine ten"));

    [Fact]
    public void What_has_a_meaning_in_a_text_directive_is_escaped() => Assert.Equal(
        "https://example.org/#:~:text=well%2Dknown%2C%20%26%20%22so%22",
        Publisher.Address("https://example.org", "well-known,\n & \"so\""));

    [Fact]
    public void A_host_of_look_alike_letters_is_shown_in_ascii() =>
        Assert.Equal("xn--pple-43d.com", Publisher.Host(Publisher.Address("https://аpple.com/")!));
}
