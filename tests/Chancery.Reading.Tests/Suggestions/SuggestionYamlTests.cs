using Chancery.Reading.Lexicon;
using Chancery.Reading.Suggestions;
using Chancery.Reading.Tests.Lexicon;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Chancery.Reading.Tests.Suggestions;

public sealed class SuggestionYamlTests
{
    private static SuggestionCount Count(Suggestion suggestion) => new(suggestion, 2, 1, suggestion.Published, suggestion.Published);

    private static SuggestionCount Person(string name, string? office, DateOnly? day) =>
        Count(new(SuggestionKind.Person, name, "NOR", office, null, null, day, ""));

    private static SuggestionCount Word(string text, WordClass part, string slot) =>
        Count(new(SuggestionKind.Word, text, null, null, part, slot, null, "Norway did\u2028it. # : {"));

    [Fact]
    public void A_person_is_an_entry_that_an_overlay_takes()
    {
        var yaml = SuggestionYaml.Write([Person("Ola Dal", "president", new(2024, 4, 26))]);
        using var basis = SmallLexicon.Whole();
        using var overlay = SmallLexicon.Empty().With("actors/NOR.yaml", yaml);
        var load = LexiconFolder.LoadOver(basis.Source(), overlay.Folder);
        Assert.Empty(load.Problems);
        Assert.Equal(new DateOnly(2024, 4, 26), load.Lexicon!.Persons.Single(p => p.Name == "Ola Dal").Tenures.Single().From);
    }

    [Fact]
    public void Without_an_office_or_a_day_a_person_is_only_told() =>
        Assert.Equal(
            "# Names of which too little is known to write an entry, and how often they were met.\n# 2 Ola Dal (NOR)\n# 2 Liv Foss (NOR, president)\n",
            SuggestionYaml.Write([Person("Ola Dal", null, new(2024, 4, 26)), Person("Liv Foss", "president", null)]));

    [Fact]
    public void Words_are_entries_for_a_frame()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(SuggestionYaml.Write([Word("snub", WordClass.Verb, "object"), Word("sign protocol", WordClass.Verb, "with"), Word("overture", WordClass.Noun, "to")])));
        var words = ((YamlSequenceNode)stream.Documents[0].RootNode).Children.Select(w => string.Join(' ', ((YamlMappingNode)w).Children.Select(p => $"{p.Key}:{p.Value}")));
        Assert.Equal(["verb:snub target:object", "verb:sign object:protocol target:with", "noun:overture target:to"], words);
    }

    [Fact]
    public void Nothing_lacking_is_nothing_written() => Assert.Equal("", SuggestionYaml.Write([]));
}
