using Chancery.Reading.Lexicon;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

/// <summary>What a frame's word wants beside it, as files tell it.</summary>
public sealed class FramePartTests : IDisposable
{
    private readonly SmallLexicon small = SmallLexicon.Whole();

    public void Dispose() => small.Dispose();

    [Theory]
    [InlineData("object: [call]", "object=call")]
    [InlineData("requires: with", "with")]
    [InlineData("requires: [with, no for]", "no for, with")]
    [InlineData("requires: { of: [torture, war crime] }", "of=torture|war crime")]
    [InlineData("requires: { of: torture, no by: [court] }", "no by=court, of=torture")]
    [InlineData("requires: [no for, of: [torture, abuse]]", "no for, of=torture|abuse")]
    [InlineData("object: [call], requires: [clause: meet]", "clause=meet, object=call")]
    [InlineData("requires: [on: blacklist, no on: whitelist]", "on=blacklist, no on=whitelist")]
    public void Its_parts_are_told_by_slot_with_their_words(string told, string parts) => Assert.Equal(parts, Parts(told));

    [Fact]
    public void The_order_in_which_parts_are_told_makes_no_difference() =>
        Assert.Equal(Parts("requires: { with: [aim], of: [talk] }"), Parts("requires: [of: talk, with: aim]"));

    [Fact]
    public void Words_that_differ_in_a_part_are_two_words() =>
        Assert.Equal(2, small.Changed("frames/consult/visit.yaml", "words:", "words:\n  - { verb: visit, requires: { with: [aim] }, target: object }").Load().Lexicon!.Frames.Single().Words.Count(w => w is { Class: WordClass.Verb, Lemma: "visit" }));

    private string Parts(string told)
    {
        using var lexicon = SmallLexicon.Whole().Changed("frames/consult/visit.yaml", "on], target", $"on], {told}, target");
        var word = lexicon.Source().ToIndex().Frames.Single().Words[0];
        return string.Join(", ", word.Parts.Select(p => (p.IsBarred ? "no " : "") + p.Slot + (p.Words.Count == 0 ? "" : "=" + string.Join('|', p.Words))));
    }
}
