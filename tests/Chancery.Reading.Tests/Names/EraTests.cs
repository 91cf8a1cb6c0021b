using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Names;

public sealed class EraTests
{
    private static string? Source(string text) =>
        English.Reader.Read(new Report("-", text)).Events.First(e => e.Mode is "visit").Participants[0].Name;

    [Fact]
    public void In_an_undated_report_a_family_name_is_that_of_whoever_led_a_state() =>
        Assert.Equal("Emmanuel Macron", Source("Macron visited Berlin on Tuesday."));

    [Theory]
    [InlineData("Blair visited Berlin. Chirac did not come.", "Tony Blair")]
    [InlineData("Bush visited Berlin. Gorbachev stayed in Moscow.", "George H.W. Bush")]
    [InlineData("Bush visited Berlin. Blair stayed in London.", "George W. Bush")]
    public void Of_several_who_bore_the_name_it_is_the_one_of_the_time_of_the_others_named(string text, string who) =>
        Assert.Equal(who, Source(text));

    [Fact]
    public void Years_later_a_title_still_tells_whom_a_family_name_means()
    {
        var report = new Report("-", "The treaty was drafted after President Bush met Prime Minister Blair in London.") { Published = new(2023, 5, 4) };
        Assert.Equal(["GBR", "USA"], English.Reader.Read(report).Events.First(e => e.Mode is "meet").Participants.Select(p => p.Country).Order());
    }

    [Fact]
    public void A_hyphen_and_a_number_make_no_person() =>
        Assert.DoesNotContain(English.Reader.Read(new("-", "Ukrainian forces shot down a Russian Su-34 jet near Kherson.")).Events.SelectMany(e => e.Participants), p => p.Kind is ActorKind.Person);
}
