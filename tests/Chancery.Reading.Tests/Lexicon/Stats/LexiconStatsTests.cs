using Chancery.Reading.Lexicon;
using Chancery.Reading.Lexicon.Stats;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon.Stats;

public sealed class LexiconStatsTests : IDisposable
{
    private const string Codes =
        """
        "02": Appeal
        "020": Appeal, not specified further
        "04": Consult
        "040": Consult, not specified further
        "042": Visit
        "17": Coerce
        "171": Seize or damage property
        "1711": Confiscate property
        """;

    private const string Front = "kind: group\nname: Northern Front\narmed: true\nchecked: 2024";

    private readonly SmallLexicon lexicon = SmallLexicon.Whole().With("cameo.yaml", Codes).With("organisations/front.yaml", Front);

    public void Dispose() => lexicon.Dispose();

    private LexiconStats Stats() => LexiconStats.Of(lexicon.Source());

    [Fact]
    public void Words_are_counted_by_type_whatever_their_slots()
    {
        lexicon.Changed("frames/consult/visit.yaml", "examples:", "  - { verb: visit, target: in, requires: in }\n  - { verb: pay, object: [visit, call], target: to }\nexamples:");
        var consult = Stats().Types.Single(t => t.Type is EventType.Consult);
        Assert.Equal((1, 1), (consult.Frames, consult.Examples));
        Assert.Equal(new WordStats(Verbs: 1, Nouns: 0, Adjectives: 0, Phrases: 3), consult.Words);
    }

    [Fact]
    public void A_word_with_words_of_its_own_in_some_slot_is_a_phrase()
    {
        lexicon.Changed("frames/consult/visit.yaml", "examples:", "  - { verb: go, requires: { \"on\": [visit, trip] }, target: to }\n  - { verb: come, requires: [no for: [trial]], target: to }\nexamples:");
        Assert.Equal(new WordStats(Verbs: 2, Nouns: 0, Adjectives: 0, Phrases: 3), Stats().Types.Single(t => t.Type is EventType.Consult).Words);
    }

    [Fact]
    public void A_word_of_two_types_counts_once_over_all()
    {
        lexicon.With(
            "frames/aid/visit.yaml",
            "type: AID\ncameo: \"02\"\nmeans: Help.\nwords: [{ verb: visit, target: object }]\nexamples: [\"Oslo visited Sweden. => none\"]");
        var stats = Stats();
        Assert.Equal(1, stats.Types.Single(t => t.Type is EventType.Aid).Words.Verbs);
        Assert.Equal(1, stats.Words.Verbs);
    }

    [Fact]
    public void A_leaf_is_a_code_that_no_longer_code_extends()
    {
        var families = Stats().Families;
        Assert.Equal(["02", "04", "17"], families.Select(f => f.Code));
        Assert.Equal([(1, 0), (2, 1), (1, 0)], families.Select(f => (f.Leaves, f.Covered)));
        Assert.Equal(new CodeMeaning("040", "Consult, not specified further"), Assert.Single(families[1].Lacking));
        Assert.Equal("1711", Assert.Single(families[2].Lacking).Code);
    }

    [Fact]
    public void Actors_offices_and_holders_are_counted()
    {
        lexicon.Changed("actors/SWE.yaml", "kind: state", "kind: state\ndisputed: true");
        var stats = Stats();
        Assert.Equal((2, 1, 1, 1, 0), (stats.Actors.States, stats.Actors.Disputed, stats.Actors.Organisations, stats.Actors.ArmedGroups, stats.Actors.OtherGroups));
        Assert.Equal((5, 2, 1, 1), (stats.Actors.Names, stats.Actors.Demonyms, stats.Actors.Capitals, stats.Actors.Places));
        Assert.Equal(new OfficeStats(Offices: 2, Titles: 3, People: 1, Names: 2, Spans: 1, Serving: 0), stats.Offices);
    }

    [Fact]
    public void The_oldest_and_the_newest_date_of_checking_are_told_by_kind()
    {
        lexicon.Changed("actors/SWE.yaml", "name: Sweden", "name: Sweden\nchecked: 2025-06-30");
        Assert.Equal(
            [new("state", 2, 0, "2025-06-30", "2025-11"), new("organisation", 1, 1, null, null), new("group", 1, 0, "2024", "2024"), new("outlet", 0, 0, null, null)],
            Stats().Checked);
    }

    [Fact]
    public void An_overlay_may_say_that_a_statehood_is_not_disputed()
    {
        lexicon.Changed("actors/SWE.yaml", "kind: state", "kind: state\ndisputed: true");
        using var overlay = SmallLexicon.Empty().With("actors/SWE.yaml", "code: SWE\ndisputed: false");
        Assert.Equal(0, LexiconStats.Of(LexiconFolder.Parse(lexicon.Source(), overlay.Folder).Source!).Actors.Disputed);
    }

    [Fact]
    public void A_code_that_the_list_does_not_have_is_a_mistake()
    {
        lexicon.Changed("frames/consult/visit.yaml", "\"042\"", "\"0420\"");
        var problem = Assert.Single(lexicon.Load().Problems);
        Assert.Equal((LexiconProblems.Cameo, 3, 8), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void Only_a_group_is_armed()
    {
        lexicon.Changed("actors/SWE.yaml", "kind: state", "kind: state\narmed: true");
        var problem = Assert.Single(lexicon.Load().Problems);
        Assert.Equal((LexiconProblems.Choice, 3), (problem.Code, problem.Line));
    }
}
