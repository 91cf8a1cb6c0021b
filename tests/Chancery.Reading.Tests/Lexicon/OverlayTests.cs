using Chancery.Reading.Lexicon;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

public sealed class OverlayTests : IDisposable
{
    private readonly SmallLexicon basis = SmallLexicon.Whole();
    private readonly SmallLexicon overlay = SmallLexicon.Empty();

    public void Dispose()
    {
        basis.Dispose();
        overlay.Dispose();
    }

    private LexiconIndex Over()
    {
        var load = LexiconFolder.LoadOver(basis.Source(), overlay.Folder);
        Assert.Empty(load.Problems);
        return load.Lexicon!;
    }

    [Fact]
    public void An_empty_overlay_changes_nothing() =>
        Assert.Equal(basis.Source(), LexiconFolder.Parse(basis.Source(), overlay.Folder).Source);

    [Fact]
    public void An_actor_gets_names_and_holders_beside_its_own()
    {
        overlay.With("actors/NOR.yaml", "code: NOR\nnames: [Norge]\noffices:\n  president:\n    - { name: Ola Dal, from: 2024-01-01 }");
        var index = Over();
        Assert.Equal("state:NOR", index.Names.Single(n => n.Text == "Norge").Entity.Id);
        Assert.Equal("state:NOR", index.Names.Single(n => n.Text == "Kingdom of Norway").Entity.Id);
        Assert.Equal(["Kari Østby", "Ola Dal"], index.Persons.Select(p => p.Name));
    }

    [Fact]
    public void A_span_in_office_that_is_there_is_mended_not_doubled()
    {
        overlay.With("actors/NOR.yaml", "code: NOR\noffices:\n  foreign-minister:\n    - { name: Kari Østby, from: 2019-03-01, to: 2022-05-01 }");
        var person = Over().Persons.Single();
        Assert.Equal(new DateOnly(2022, 5, 1), person.Tenures.Single().To);
        Assert.True(person.IsFemale);
    }

    [Fact]
    public void A_new_actor_must_be_whole()
    {
        overlay.With("actors/DNK.yaml", "code: DNK\nname: Denmark");
        var problems = LexiconFolder.LoadOver(basis.Source(), overlay.Folder).Problems;
        Assert.Contains(problems, p => p is { Code: LexiconProblems.MissingKey, What: "'kind' is missing." });
    }

    [Fact]
    public void A_frame_of_the_same_key_is_replaced()
    {
        overlay.With(
            "frames/consult/visit.yaml",
            "type: CONSULT\ncameo: \"042\"\nmeans: To go there.\nwords:\n  - { verb: visit, target: object }\nexamples: [\"Oslo visited Sweden. => NOR > SWE, occurred\"]");
        Assert.Equal("To go there.", Over().Frames.Single().Means);
    }

    [Fact]
    public void Offices_and_word_lists_are_added_to()
    {
        basis.With("words/verbs.yaml", "verbs: [say]");
        overlay.With("words/more.yaml", "verbs: [tell]").With("offices.yaml", "- { key: president, titles: [head of state] }\n- { key: king, titles: [king], leads: state }");
        var index = Over();
        Assert.Equal(["say", "tell"], index.Words["verbs"].Order());
        Assert.Equal(["president", "head of the council", "head of state"], index.Offices[0].Titles.Select(t => t.Text));
        Assert.Equal(("king", 2, Leads.State), (index.Offices[2].Key, index.Offices[2].Rank, index.Offices[2].Leads));
        Assert.Equal(Leads.State, index.Offices[0].Leads);
    }

    [Fact]
    public void An_item_of_Wikidata_is_the_key_of_whom_it_names()
    {
        overlay.With("actors/NOR.yaml", "code: NOR\noffices:\n  president:\n    - { name: Kari Østby, from: 2023, wikidata: Q42 }");
        var person = Over().Persons.Single();
        Assert.Equal("person:Q42", person.Id);
        Assert.Equal(["foreign-minister", "president"], person.Tenures.Select(t => t.Office));
    }

    [Fact]
    public void Two_items_of_one_name_are_two_people()
    {
        overlay.With("actors/NOR.yaml", "code: NOR\noffices:\n  president:\n    - { name: Ola Dal, from: 2019, to: 2021, wikidata: Q42 }\n    - { name: Ola Dal, from: 2022, wikidata: Q43 }");
        Assert.Equal(["person:Q42", "person:Q43", "person:kari-ostby"], Over().Persons.Select(p => p.Id));
    }

    [Fact]
    public void What_is_no_item_of_Wikidata_is_a_mistake()
    {
        overlay.With("actors/NOR.yaml", "code: NOR\noffices:\n  president:\n    - { name: Ola Dal, from: 2022, wikidata: Kari }");
        Assert.Equal(LexiconProblems.MalformedCode, LexiconFolder.LoadOver(basis.Source(), overlay.Folder).Problems.Single().Code);
    }
}
