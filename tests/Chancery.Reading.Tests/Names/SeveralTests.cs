using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>Pairs and lists that are pointed back to.</summary>
public sealed class SeveralTests
{
    private const string Talks = "Emmanuel Macron received Olaf Scholz in Paris on Monday. ";

    [Theory]
    [InlineData(Talks + "The two signed a treaty.", "the two", "FRA+DEU")]
    [InlineData(Talks + "The pair signed a treaty.", "the pair", "FRA+DEU")]
    [InlineData(Talks + "Luxembourg welcomed the treaty that the two leaders signed.", "the two leaders", "FRA+DEU")]
    [InlineData("India and Pakistan fought on Monday. Each side blamed the other.", "each side", "IND+PAK")]
    [InlineData("India and Pakistan fought on Monday. The two armies have since stood back.", "the two armies", "IND+PAK")]
    [InlineData("India and Pakistan fought on Monday. The neighbours have since stood back.", "the neighbours", "IND+PAK")]
    [InlineData("France, Germany and Italy struck Libya. The three allies met in Rome.", "the three allies", "FRA+DEU+ITA")]
    public void Two_or_more_are_pointed_back_to(string text, string words, string codes) => Assert.Equal(Sorted(codes), Sorted(Named.Codes(words, text)));

    [Fact]
    public void Who_telephones_both_leaders_is_neither() =>
        Assert.Equal("KHM+THA", Sorted(Named.Codes("both leaders", "The prime ministers of Thailand and Cambodia met on Monday. Donald Trump had telephoned both leaders.", "2025-07-29")));

    [Theory]
    [InlineData("Vladimir Putin met Kim Jong Un on Monday. Putin showed his guest a factory.", "guest", "PRK")]
    [InlineData("Emmanuel Macron met Olaf Scholz in Berlin. Macron thanked his host, Olaf Scholz.", "host", "DEU")]
    public void A_guest_is_the_other_of_two(string text, string words, string code) => Assert.Equal(code, Named.Codes(words, text));

    [Fact]
    public void The_countries_are_those_of_the_last_list() =>
        Assert.Equal("ESP+IRL+NOR", Sorted(Named.Codes("the countries", "Ireland, Norway and Spain will recognise Palestine. Israel recalled its envoys from the countries.")));

    [Fact]
    public void Two_more_envoys_point_back_to_nobody() => Assert.Equal("", Named.Codes("two more envoys", "France and Germany met on Monday. They sent two more envoys."));

    [Theory]
    [InlineData("Qin Gang was in Paris. Antony Blinken spoke with him by telephone.", "him", "Qin Gang")]
    [InlineData("Antony Blinken was in Rome. Qin Gang spoke with him by telephone.", "him", "Antony Blinken")]
    public void He_who_speaks_is_not_he_who_is_spoken_with(string text, string words, string name) => Assert.Equal(name, Named.Names(words, text, "2023-04-26"));

    [Theory]
    [InlineData("Hezbollah fired at Israel on Monday, and its leader spoke.", "LBN")]
    [InlineData("Hungary depends on Russia for most of its oil.", "HUN")]
    [InlineData("France urged Israel to keep its word.", "ISR")]
    [InlineData("France imposed sanctions on Russia over its invasion of Ukraine.", "RUS")]
    [InlineData("France told of losses by Russia in its invasion of Ukraine.", "RUS")]
    public void Its_is_of_whom_the_clause_tells(string text, string code) => Assert.Equal(code, Named.Codes("its", text));

    [Fact]
    public void Their_deed_is_of_those_just_named() =>
        Assert.Equal("BLR+RUS", Sorted(Named.Codes("their", "France and Germany imposed sanctions on Russia and Belarus over their attack on Ukraine.")));

    [Fact]
    public void What_is_condemned_as_it_is_seldom_a_state() => Assert.Equal("", Named.Codes("it", "Russia attacked Ukraine on Monday. France condemned it."));

    [Fact]
    public void His_country_is_the_state_he_acts_for() => Assert.Equal("FRA", Named.Codes("country", "Emmanuel Macron spoke on Monday. He said that his country was ready."));

    private static string Sorted(string codes) => string.Join('+', codes.Split('+').Order(StringComparer.Ordinal));
}
