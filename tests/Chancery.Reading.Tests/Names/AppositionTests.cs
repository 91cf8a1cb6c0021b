using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>What a description beside a name tells of it.</summary>
public sealed class AppositionTests
{
    [Theory]
    [InlineData("Norway's ambassador in Berlin, Ola Brekke, left on Monday.", "Ola Brekke NOR ambassador")]
    [InlineData("The Norwegian ambassador to the United Nations, Ola Brekke, left on Monday.", "Ola Brekke NOR ambassador")]
    [InlineData("Ola Brekke, a spokesman for the Norwegian foreign ministry, left on Monday.", "Ola Brekke NOR spokesperson")]
    [InlineData("Ola Brekke, an adviser to Emmanuel Macron, left on Monday.", "Ola Brekke FRA presidential-adviser")]
    [InlineData("Ola Brekke, the head of Norway's intelligence service, left on Monday.", "Ola Brekke NOR")]
    public void A_description_reaches_past_its_complement(string text, string who) =>
        Assert.Equal(who, Named.Full("Ola Brekke", text));

    [Theory]
    [InlineData("Brekke, the Norwegian climate envoy, left on Monday.", "Brekke NOR")]
    [InlineData("Brekke, Norway's climate envoy and a former minister, left on Monday.", "Brekke NOR")]
    [InlineData("Brekke, the Norwegian energy giant, left on Monday.", "")]
    public void A_family_name_alone_is_explained_by_a_title(string text, string who) => Assert.StartsWith(who, Named.Full("Brekke", text), StringComparison.Ordinal);

    [Fact]
    public void A_name_behind_a_bare_title_is_who_is_meant_not_the_last_in_that_office() =>
        Assert.Equal("Stephane Sejourne FRA foreign-minister", Named.Full("the foreign minister", "Annalena Baerbock flew to Paris on Monday. There she met the foreign minister, Stephane Sejourne, for lunch."));

    [Theory]
    [InlineData("Philippe Etienne", "France's ambassador, Philippe Etienne, left on Monday.", "Philippe Etienne FRA ambassador")]
    [InlineData("Cameron Mackay", "The Canadian high commissioner, Cameron Mackay, left on Monday.", "Cameron Mackay CAN ambassador")]
    [InlineData("Daniel Garcia-Pena", "Colombia's ambassador, Daniel Garcia-Pena, left on Monday.", "Daniel Garcia-Pena COL ambassador")]
    [InlineData("Lim Sung-ho", "South Korea's trade minister, Lim Sung-ho, left on Monday.", "Lim Sung-ho KOR trade-minister")]
    public void A_new_name_may_hold_names_that_the_lexicon_knows(string words, string text, string who) => Assert.Equal(who, Named.Full(words, text));

    [Fact]
    public void Families_that_go_first_are_named_alone_by_the_first_part() =>
        Assert.Equal("Lim Sung-ho KOR trade-minister", Named.Full("Lim", "South Korea's trade minister, Lim Sung-ho, left on Monday. Then Lim came back."));

    [Theory]
    [InlineData("Dmitri S. Peskov said so on Monday.", "Dmitri S. Peskov", "Dmitry Peskov")]
    [InlineData("Emmanuel Macron met Xavier Macron on Monday. Macron then left.", "Macron", "Emmanuel Macron")]
    public void Who_holds_office_is_meant_before_others_of_the_name(string text, string words, string name) => Assert.Equal(name, Named.Names(words, text));

    [Theory]
    [InlineData("Ola Brekke, who heads Norway's intelligence service, left on Monday.")]
    [InlineData("Ola Brekke, who leads the Norwegian delegation, left on Monday.")]
    public void Whom_somebody_leads_tells_the_country(string text) => Assert.Equal("Ola Brekke NOR", Named.Full("Ola Brekke", text));

    [Fact]
    public void A_city_is_not_led_by_the_head_of_its_state() => Assert.NotEqual("Joe Biden", Named.Names("the Chicago chief", "On Monday the Chicago chief spoke."));

    [Fact]
    public void What_several_are_each_of_them_is() =>
        Assert.Equal("Nils Aas NOR", Named.Full("Nils Aas", "Two Norwegian officials, Ola Brekke and Nils Aas, left on Monday."));

    [Fact]
    public void A_nationality_is_that_of_the_name_beside_it() =>
        Assert.Equal("Ola Brekke NOR", Named.Full("Ola Brekke", "Belarus pardoned a Norwegian, Ola Brekke, on Monday."));

    [Theory]
    [InlineData("President Fradique de Menezes spoke. De Menezes then left.", "De Menezes", "Fradique de Menezes", "2003-07-24")]
    [InlineData("Recep Tayyip Erdoğan spoke on Monday.", "Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "2024-04-26")]
    [InlineData("Andres Manuel Lopez Obrador spoke. López Obrador then left.", "López Obrador", "Andres Manuel Lopez Obrador", "2024-04-26")]
    public void Names_are_known_with_and_without_accents_and_particles(string text, string words, string name, string day) => Assert.Equal(name, Named.Names(words, text, day));

    [Fact]
    public void Two_ministers_and_their_names_are_the_same() =>
        Assert.Equal("JPN+KOR", Named.Codes("the two foreign ministers", "The talks were led by the two foreign ministers, Yoko Kamikawa of Japan and Cho Tae-yul of South Korea."));

    [Fact]
    public void His_adviser_is_another_than_he() =>
        Assert.Equal("Emmanuel Macron", Named.Names("his", "Emmanuel Macron was silent. Ola Brekke, his adviser, spoke to reporters."));
}
