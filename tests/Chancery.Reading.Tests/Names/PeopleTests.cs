using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Names;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("Norwegian Defence Minister Ola Brekke visited Helsinki on Tuesday.", "Ola Brekke NOR defence-minister")]
    [InlineData("Foreign Minister Ola Brekke of Norway visited Helsinki on Tuesday.", "Ola Brekke NOR foreign-minister")]
    public void A_title_teaches_the_country_and_office_of_a_name_never_seen(string text, string who) =>
        Assert.Equal(who, Acts.Source("visit", text));

    [Theory]
    [InlineData("Norway's finance minister, Ola Brekke, visited Helsinki on Tuesday.")]
    [InlineData("The Norwegian finance minister, Ola Brekke, visited Helsinki on Tuesday.")]
    [InlineData("Ola Brekke, Norway's finance minister, visited Helsinki on Tuesday.")]
    [InlineData("Ola Brekke, the Norwegian finance minister, visited Helsinki on Tuesday.")]
    public void Apposition_explains_a_name_from_either_side(string text) =>
        Assert.Equal("Ola Brekke NOR finance-minister", Acts.Source("visit", text));

    [Theory]
    [InlineData("House Minority Leader Ann Holm visited Helsinki on Tuesday.", "Ann Holm USA majority-leader")]
    [InlineData("Republican lawmaker Ann Holm visited Helsinki on Tuesday.", "Ann Holm USA legislator")]
    [InlineData("Kenyan Senate Majority Leader Ann Holm visited Helsinki on Tuesday.", "Ann Holm KEN")]
    public void A_title_that_only_one_state_has_tells_the_country_unless_another_is_named(string text, string who) =>
        Assert.Equal(who, Acts.Source("visit", text));

    [Theory]
    [InlineData("Ann Holm, R-Texas, visited Helsinki on Tuesday.", "Ann Holm USA")]
    [InlineData("Ann Holm (D-Penn.) visited Helsinki on Tuesday.", "Ann Holm USA")]
    [InlineData("Sen. Ann Holm of South Carolina visited Helsinki on Tuesday.", "Ann Holm USA legislator")]
    [InlineData("Ann Holm (D-New York) visited Helsinki on Tuesday.", "Ann Holm USA")]
    public void Party_and_constituency_behind_a_name_tell_its_country(string text, string who) =>
        Assert.Equal(who, Acts.Source("visit", text));

    [Theory]
    [InlineData("Iran jailed British-Iranian teacher Ola Holm on Monday.", "IRN > GBR, occurred")]
    [InlineData("The Norwegian-Kenyan singer Ola Holm was arrested in Kenya.", "KEN > NOR, occurred")]
    public void Who_is_of_two_states_is_to_the_one_a_citizen_of_the_other(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Hun_Sen_at_the_end_of_a_sentence_is_no_senator() => Assert.DoesNotContain("USA", Acts.Of("The Danish minister telephoned Hun Sen."), StringComparison.Ordinal);

    [Fact]
    public void A_name_once_explained_is_known_by_its_family_name() =>
        Assert.Equal("Ola Brekke NOR finance-minister", Acts.Source("condemn", "Norwegian Finance Minister Ola Brekke visited Helsinki on Tuesday. Brekke also condemned Iran."));

    [Fact]
    public void A_name_nobody_explains_acts_for_nobody() =>
        Assert.Empty(Acts.Of("Ola Brekke visited Helsinki on Tuesday."));

    [Theory]
    [InlineData("2005-04-26", "George W. Bush USA president")]
    [InlineData("2024-04-26", "Joe Biden USA president")]
    public void An_office_means_whoever_held_it_on_the_day(string day, string who) =>
        Assert.Equal(who, Acts.Source("visit", "The US president visited Ottawa on Tuesday.", day));

    [Theory]
    [InlineData("2010-05-05", "Norwegian Prime Minister Jens Stoltenberg visited Moscow on Monday.", "Jens Stoltenberg NOR prime-minister")]
    [InlineData("2024-04-26", "NATO Secretary General Jens Stoltenberg visited Moscow on Monday.", "Jens Stoltenberg NATO secretary-general")]
    public void The_same_person_acts_for_another_on_another_day(string day, string text, string who) =>
        Assert.Equal(who, Acts.Source("visit", text, day));

    [Fact]
    public void A_former_president_has_no_office() =>
        Assert.Equal("Nicolas Sarkozy FRA", Acts.Source("visit", "Former French President Nicolas Sarkozy visited Moscow on Monday."));

    [Fact]
    public void A_family_name_alone_means_the_one_in_high_office() =>
        Assert.Equal("Gordon Brown GBR prime-minister", Acts.Source("visit", "Brown visited Berlin on Tuesday.", "2007-09-01"));

    [Theory]
    [InlineData("Chris Brown visited Berlin on Tuesday.")]
    [InlineData("Singer Chris Brown visited Berlin on Tuesday.")]
    public void Another_first_name_makes_another_person(string text) => Assert.Empty(Acts.Of(text, "2007-09-01"));

    [Fact]
    public void The_words_used_are_kept_beside_the_full_name()
    {
        var macron = Acts.The("visit", "Macron visited Berlin on Tuesday.").Participants[0];
        Assert.Equal(("Macron", "Emmanuel Macron", "person:emmanuel-macron"), (macron.As, macron.Name, macron.Id));
    }

    [Fact]
    public void How_a_report_describes_someone_is_kept_under_the_name()
    {
        var names = English.Read("Emmanuel Macron visited Berlin on Tuesday. The French president met Olaf Scholz.").Names;
        Assert.Contains("French president", names.Single(n => n.Id == "person:emmanuel-macron").As);
    }

    [Theory]
    [InlineData("Julian Assange was arrested in London.", "Julian Assange", "AUS")]
    [InlineData("Brittney Griner came home. Griner had been jailed in Moscow.", "Griner", "USA")]
    public void Well_known_people_of_no_office_are_of_their_state(string text, string words, string codes) => Assert.Equal(codes, Named.Codes(words, text));
}
