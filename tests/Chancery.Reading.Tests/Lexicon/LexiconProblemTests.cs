using Chancery.Reading.Lexicon;
using CsCheck;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

public sealed class LexiconProblemTests : IDisposable
{
    private const string Norway = "actors/NOR.yaml";
    private const string Visit = "frames/consult/visit.yaml";
    private readonly SmallLexicon small = SmallLexicon.Whole();

    public void Dispose() => small.Dispose();

    [Fact]
    public void A_folder_without_mistakes_has_no_problem() => Assert.Empty(small.Load().Problems);

    [Theory]
    [InlineData(Norway, "name: Norway\nnames", "name: [Norway\nnames", "CHY0201", 3)]
    [InlineData(Norway, "name: Norway\nnames", "name: [Norway]\nnames", "CHY0202", 3)]
    [InlineData(Norway, "bodies:\n", "bodies: none\nplacez:\n", "CHY0202", 11)]
    [InlineData(Norway, "speaks-as", "speaks-for", "CHY0203", 10)]
    [InlineData(Norway, "gender: f", "sex: f", "CHY0203", 18)]
    [InlineData(Norway, "name: Norway\nnames", "names", "CHY0204", 1)]
    [InlineData(Norway, "name: Norway\nnames", "name:\nnames", "CHY0204", 3)]
    [InlineData(Norway, ", from: 2019-03, to: 2021", "", "CHY0204", 18)]
    [InlineData(Norway, "2019-03", "2019-13", "CHY0205", 18)]
    [InlineData(Norway, "checked: 2025-11", "checked: lately", "CHY0205", 19)]
    [InlineData(Norway, "to: 2021", "to: 2018", "CHY0206", 18)]
    [InlineData(Norway, "kind: state", "kind: realm", "CHY0207", 2)]
    [InlineData(Norway, "gender: f", "gender: x", "CHY0207", 18)]
    [InlineData(Norway, "capital: true", "capital: yes", "CHY0207", 14)]
    [InlineData(Norway, "latitude: 62.0", "latitude: 62,0", "CHY0208", 8)]
    [InlineData(Norway, "latitude: 62.0", "latitude: 92.0", "CHY0208", 8)]
    [InlineData(Norway, "foreign-minister:", "foreign-secretary:", "CHY0209", 17)]
    [InlineData("offices.yaml", "@NOR", "@NRO", "CHY0210", 2)]
    [InlineData(Visit, "NOR > SWE", "NOR > SVE", "CHY0210", 10)]
    [InlineData(Norway, "code: NOR", "code: nor", "CHY0211", 1)]
    [InlineData(Visit, "type: CONSULT", "type: CONSORT", "CHY0212", 1)]
    [InlineData(Visit, "mode: visit", "mode: visits", "CHY0213", 2)]
    [InlineData(Visit, "\"042\"", "\"4\"", "CHY0214", 3)]
    [InlineData(Visit, "\"042\"", "\"21\"", "CHY0214", 3)]
    [InlineData(Visit, "cameo: \"042\"\n", "", "CHY0214", 1)]
    [InlineData(Visit, "target: object", "target: objekt", "CHY0215", 7)]
    [InlineData(Visit, "call on", "visit", "CHY0216", 7)]
    [InlineData(Norway, "name: Tromsø", "name: Oslo", "CHY0216", 15)]
    [InlineData("offices.yaml", "[foreign minister]", "[president]", "CHY0216", 5)]
    [InlineData("offices.yaml", "key: foreign-minister", "key: president", "CHY0216", 4)]
    [InlineData(Visit, "SWE, occurred", "SWE, happened", "CHY0217", 10)]
    [InlineData(Visit, "=>", "=", "CHY0217", 10)]
    [InlineData(Visit, "examples:\n  - \"The Norwegian president visited Sweden. => NOR > SWE, occurred\"", "", "CHY0218", 1)]
    [InlineData(Visit, "noun: state visit", "word: state visit", "CHY0219", 8)]
    [InlineData(Visit, "call on", "pay a call", "CHY0219", 7)]
    [InlineData(Norway, "capital: Oslo", "capital: Bergen", "CHY0220", 1)]
    [InlineData(Visit, ", target: object", "", "CHY0204", 7)]
    [InlineData(Visit, "political, place", "political, planet", "CHY0207", 5)]
    [InlineData(Visit, "target: object", "target: object, requires: { wiht: [aim] }", "CHY0215", 7)]
    [InlineData(Visit, "target: object", "target: object, requires: [with: aim, no objekt]", "CHY0215", 7)]
    [InlineData(Visit, "target: object", "target: object, requires: [reason]", "CHY0215", 7)]
    [InlineData(Visit, "target: object", "target: object, requires: { with: [] }", "CHY0204", 7)]
    [InlineData(Visit, "target: object", "target: object, requires: { with: { a: b } }", "CHY0202", 7)]
    [InlineData(Visit, "target: object", "target: to, object: [call], requires: [object]", "CHY0216", 7)]
    [InlineData(Visit, "target: object", "target: object, requires: [with: aim, with: goal]", "CHY0216", 7)]
    public void A_mistake_is_told_with_its_code_file_and_line(string file, string old, string mistake, string code, int line)
    {
        var load = small.Changed(file, old, mistake).Load();
        Assert.Null(load.Lexicon);
        Assert.Contains(load.Problems, p => p.Code == code && p.Line == line && p.File == Path.Combine(small.Folder, file) && p.Column > 0);
    }

    [Theory]
    [InlineData("actor/DNK.yaml")]
    [InlineData("notes.yaml")]
    [InlineData("actors/DNK.yml")]
    public void A_file_in_no_place_of_a_lexicon_is_told(string file) =>
        Assert.Equal("CHY0221", small.With(file, "code: DNK").Load().Problems.Single().Code);

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.Equal("CHY0221", LexiconFolder.Load(Path.Combine(small.Folder, "elsewhere")).Problems.Single().Code);

    [Fact]
    public void One_actor_in_two_files_is_told() =>
        Assert.Equal("CHY0216", small.With("actors/SWE2.yaml", "code: SWE\nkind: state\nname: Sweden").Load().Problems.Single().Code);

    [Fact]
    public void One_word_with_one_grammar_in_two_frames_of_a_type_is_told_in_both()
    {
        small.With(
            "frames/consult/call.yaml",
            "type: CONSULT\ncameo: \"041\"\nmeans: To call.\ntarget: [political, place]\nwords:\n  - { verb: call on, target: object }\nexamples: [Oslo rained. => none]");
        Assert.Equal([("call.yaml", 6), ("visit.yaml", 7)], small.Load().Problems.Select(p => (Path.GetFileName(p.File), p.Line)));
    }

    [Fact]
    public void A_word_twice_in_a_list_is_told()
    {
        var problem = small.With("words/verbs.yaml", "verbs:\n  - say\n  - tell\n  - say\n").Load().Problems.Single();
        Assert.Equal(("CHY0216", 4, 5), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void All_problems_are_told_in_the_order_of_files_and_lines()
    {
        small.Changed(Norway, "kind: state", "kind: realm").Changed(Norway, "2019-03", "soon").Changed(Visit, "mode: visit", "mode: stay");
        Assert.Equal(
            [("CHY0207", 2), ("CHY0205", 18), ("CHY0213", 2)],
            small.Load().Problems.Select(p => (p.Code, p.Line)));
    }

    [Fact]
    public void Lists_in_lists_without_end_are_refused() =>
        Assert.Equal("CHY0201", small.With("actors/DNK.yaml", new string('[', 100_000)).Load().Problems.Single().Code);

    [Theory]
    [InlineData("#'\n\t: ~#-||}[{,@|*&\né")] // what the YAML library answers with an ArgumentException
    [InlineData("[")]                         // and with an InvalidOperationException
    public void What_is_not_YAML_is_told_whatever_the_parser_throws(string text) =>
        Assert.Equal("CHY0201", small.With("actors/DNK.yaml", text).Load().Problems.Single().Code);

    [Fact]
    public void Any_text_at_all_gives_a_lexicon_or_its_problems() =>
        Gen.String[Gen.Char["ab: -[]{},\n\"'#&*!|>%@\t\u0000é?~0"], 0, 60].Sample(
            text => small.With("actors/XXX.yaml", text).Load() is var load && load.Lexicon is null == load.Problems.Count > 0, iter: 300, threads: 1);

    [Fact]
    public void A_problem_prints_as_a_compiler_would()
    {
        var problem = new LexiconProblem("CHY0205", "actors/NOR.yaml", 18, 40, "'from: soon' is no date.", "Write YYYY, YYYY-MM or YYYY-MM-DD.");
        Assert.Equal("actors/NOR.yaml(18,40): error CHY0205: 'from: soon' is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.", problem.ToString());
    }
}
