using Chancery.Reading.Lexicon;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

public sealed class WithoutTests : IDisposable
{
    private readonly SmallLexicon basis = SmallLexicon.Whole()
        .With("words/verbs.yaml", "verbs: [say, tell]").With("outlets.yaml", "- { name: The Mirror, names: [Mirror], kind: outlet }");

    private readonly SmallLexicon overlay = SmallLexicon.Empty();

    public void Dispose()
    {
        basis.Dispose();
        overlay.Dispose();
    }

    private LexiconIndex Over(string without)
    {
        var load = LexiconFolder.LoadOver(basis.Source(), overlay.With("without.yaml", without).Folder);
        Assert.Empty(load.Problems);
        return load.Lexicon!;
    }

    private LexiconProblem Problem(string without) =>
        Assert.Single(LexiconFolder.LoadOver(basis.Source(), overlay.With("without.yaml", without).Folder).Problems);

    [Fact]
    public void A_frame_is_switched_off() => Assert.Empty(Over("- frame: consult/visit").Frames);

    [Fact]
    public void A_word_of_a_frame_is_switched_off() =>
        Assert.Equal(["visit", "visit"], Over("- { frame: consult/visit, words: [call on] }").Frames.Single().Words.Select(w => w.Lemma));

    [Fact]
    public void A_frame_without_words_is_none() => Assert.Empty(Over("- { frame: consult/visit, words: [visit, call on, state visit] }").Frames);

    [Fact]
    public void Names_of_an_actor_are_switched_off_whatever_they_stand_for()
    {
        var index = Over("- { actor: NOR, names: [Norwegian, Kingdom of Norway, Norwegian Foreign Ministry, Tromsø] }");
        Assert.DoesNotContain(index.Names, n => n.Text is "Norwegian" or "Kingdom of Norway" or "Norwegian Foreign Ministry" or "Tromsø" or "Tromso");
        Assert.Contains(index.Names, n => n.Text is "Norwegians");
    }

    [Fact]
    public void An_outlet_or_a_name_of_it_is_switched_off()
    {
        Assert.Equal(["The Mirror"], Over("- { outlet: The Mirror, names: [Mirror] }").Names.Where(n => n.Entity is Outlet).Select(n => n.Entity.Name).Distinct());
        Assert.DoesNotContain(Over("- outlet: The Mirror").Names, n => n.Entity is Outlet);
    }

    [Fact]
    public void A_word_of_a_list_is_switched_off() => Assert.Equal(["tell"], Over("- { list: verbs, words: [say] }").Words["verbs"]);

    [Fact]
    public void What_the_folder_itself_says_stays()
    {
        overlay.With(
            "frames/consult/call.yaml",
            "type: CONSULT\ncameo: \"042\"\nmeans: To go there.\ntarget: [political, place]\nwords:\n  - { verb: visit, target: object }\nexamples: [\"Oslo visited Sweden. => NOR > SWE, occurred\"]");
        Assert.Equal("consult/call", Over("- frame: consult/visit").Frames.Single().Key);
    }

    [Theory]
    [InlineData("- frame: consult/trip", 1, 10)]
    [InlineData("- frame: consult/visit\n  words: [visit, trip]", 2, 18)]
    [InlineData("- actor: NOR\n  names: [Norge]", 2, 11)]
    [InlineData("- actor: NOR\n  names: [Norway]", 2, 11)]
    [InlineData("- { list: verbs, words: [shout] }", 1, 26)]
    public void What_is_not_there_cannot_be_switched_off(string without, int line, int column)
    {
        var problem = Problem(without);
        Assert.Equal((LexiconProblems.NothingToSwitchOff, line, column), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void An_entry_says_of_what_it_speaks() => Assert.Equal(LexiconProblems.MissingKey, Problem("- { words: [visit] }").Code);

    [Fact]
    public void An_actor_is_not_switched_off_as_a_whole() => Assert.Equal(LexiconProblems.MissingKey, Problem("- actor: NOR").Code);
}
