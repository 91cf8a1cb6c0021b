using Chancery.Reading.Lexicon;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

public sealed class LexiconFolderTests : IDisposable
{
    private readonly SmallLexicon small = SmallLexicon.Whole();

    public void Dispose() => small.Dispose();

    private LexiconIndex Index()
    {
        var load = small.Load();
        Assert.Empty(load.Problems);
        return load.Lexicon!;
    }

    private static NameEntry[] Named(LexiconIndex index, string text) => [.. index.Names.Where(n => n.Text == text)];

    [Fact]
    public void A_state_has_its_code_kind_and_middle() =>
        Assert.Equal(new Polity("state:NOR", "Norway", PolityKind.State, "NOR", null, null, 62, 10), Index().Polities.Single(p => p.Code == "NOR"));

    [Fact]
    public void A_capital_is_a_place_and_speaks_for_its_state()
    {
        var entries = Named(Index(), "Oslo");
        Assert.Equal([NameSense.Metonym, NameSense.Name], entries.Select(e => e.Sense));
        Assert.True(Assert.IsType<NamedPlace>(entries[1].Entity).IsCapital);
    }

    [Fact]
    public void A_name_with_marks_is_found_without_them()
    {
        var index = Index();
        Assert.Equal(Named(index, "Tromsø").Single().Entity, Named(index, "Tromso").Single().Entity);
        Assert.Equal("person:kari-ostby", index.Persons.Single().Id);
    }

    [Fact]
    public void A_date_to_the_month_or_year_is_meant_as_wide_as_it_may_be()
    {
        var tenure = Index().Persons.Single().Tenures.Single();
        Assert.Equal((new DateOnly(2019, 3, 1), new DateOnly(2021, 12, 31)), (tenure.From, tenure.To));
    }

    [Fact]
    public void A_person_is_named_by_family_name_in_every_spelling_of_it()
    {
        var index = Index();
        Assert.Equal("Østby", index.Persons.Single().Family);
        Assert.All(["Østby", "Ostby", "Ostbye"], text => Assert.Equal(NameSense.FamilyName, Named(index, text).Single().Sense));
    }

    [Fact]
    public void One_name_in_two_offices_is_one_person_with_two_spans_by_date()
    {
        small.Changed("actors/NOR.yaml", "offices:", "offices:\n  president:\n    - { name: Kari Østby, from: 2001-01-01, to: 2005-01-01 }");
        var person = Index().Persons.Single();
        Assert.Equal(["president", "foreign-minister"], person.Tenures.Select(t => t.Office));
    }

    [Fact]
    public void A_family_name_that_the_file_gives_stands_in_place_of_the_last_word()
    {
        small.Changed("actors/NOR.yaml", "gender: f", "family: Kari");
        var index = Index();
        Assert.Equal("Kari", index.Persons.Single().Family);
        Assert.Empty(Named(index, "Ostbye"));
    }

    [Fact]
    public void A_word_with_several_lemmas_is_several_words()
    {
        var words = Index().Frames.Single().Words;
        Assert.Equal(["visit", "call", "visit"], words.Select(w => w.Lemma));
        Assert.Equal("on", words[1].Particle);
        Assert.Equal(["state"], words[2].Before);
    }

    [Fact]
    public void Slots_that_are_not_told_are_the_usual_ones()
    {
        var words = Index().Frames.Single().Words;
        Assert.Equal(["subject"], words[0].Source);
        Assert.Equal(["possessive", "by", "of", "modifier"], words[2].Source);
        Assert.Empty(words[0].About);
    }

    [Fact]
    public void An_example_keeps_its_line() =>
        Assert.Equal(
            new FrameExample("The Norwegian president visited Sweden.", "NOR > SWE, occurred", "frames/consult/visit.yaml", 10),
            Index().Frames.Single().Examples.Single());

    [Fact]
    public void A_group_acts_for_its_base_and_an_organisation_has_members()
    {
        small.With("organisations/fjord-front.yaml", "kind: group\nname: Fjord Front\nacts-for: NOR");
        var polities = Index().Polities;
        Assert.Equal(["group:fjord-front", "org:NORD", "state:NOR", "state:SWE"], polities.Select(p => p.Id));
        Assert.Equal("NOR", polities[0].Code);
        Assert.Equal(["NOR", "SWE"], polities[1].Members);
    }

    [Fact]
    public void Word_lists_of_several_files_are_one()
    {
        small.With("words/a.yaml", "verbs: [say, tell]").With("words/b.yaml", "verbs: [tell, add]\nnouns: [word]");
        var words = Index().Words;
        Assert.Equal(["add", "say", "tell"], words["verbs"].Order());
        Assert.Equal(["word"], words["nouns"]);
    }

    [Fact]
    public void Outlets_and_agencies_are_named()
    {
        small.With("outlets.yaml", "- { name: The Fjord Times, names: [Fjord Times], kind: outlet, country: NOR }\n- { name: Nordic Press, kind: agency }");
        var index = Index();
        Assert.False(Assert.IsType<Outlet>(Named(index, "Fjord Times").Single().Entity).IsAgency);
        Assert.True(Assert.IsType<Outlet>(Named(index, "Nordic Press").Single().Entity).IsAgency);
    }

    [Fact]
    public void A_title_may_be_limited_to_one_state() =>
        Assert.Equal([new OfficeTitle("president", null), new OfficeTitle("head of the council", "NOR")], Index().Offices[0].Titles);
}
