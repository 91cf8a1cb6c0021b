using Chancery.Reading.Lexicon.Imports;
using Chancery.Reading.Lexicon.Sources;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon.Imports;

public sealed class OfficeImportTests : IDisposable
{
    private readonly SmallLexicon lexicon = SmallLexicon.Whole();

    public void Dispose() => lexicon.Dispose();

    private static ImportRow Row(string name, string office, string from, string to = "", string country = "NOR", string item = "", int line = 2, params string[] aliases) =>
        new(line, name, [.. aliases], country, office, from, to) { Wikidata = item };

    private ImportResult Run(params ImportRow[] rows) => OfficeImport.Run(lexicon.Source(), LexiconSource.Empty, rows);

    private string Written(params ImportRow[] rows) => Assert.Single(Run(rows).Files).Text;

    private ImportFault Fault(ImportRow row)
    {
        var result = Run(row);
        Assert.Empty(result.Files);
        return Assert.Single(result.Faults);
    }

    [Fact]
    public void A_new_span_becomes_an_entry_of_its_actor()
    {
        var result = Run(Row("Ola Dal", "President of Norway", "2024-01-09T00:00:00Z", "2025-03", item: "http://www.wikidata.org/entity/Q42"));
        var file = Assert.Single(result.Files);
        Assert.Equal(("actors/NOR.yaml", 1, 1), (file.Path, file.Spans, result.Added));
        Assert.Equal("code: NOR\noffices:\n  president:\n    - { name: Ola Dal, from: 2024-01-09, to: 2025-03-31, wikidata: Q42 }\n", file.Text);
    }

    [Theory]
    [InlineData("president", "NOR")]
    [InlineData("Norwegian president", "Norway")]
    [InlineData("President of the Kingdom of Norway", "Norway")]
    [InlineData("Head of the Council", "NOR")]
    [InlineData("president of Norway", "")]
    public void An_office_is_found_by_its_title_with_or_without_the_country(string office, string country) =>
        Assert.Contains("  president:\n", Written(Row("Ola Dal", office, "2024", country: country)), StringComparison.Ordinal);

    [Fact]
    public void Rows_of_one_span_are_joined()
    {
        var text = Written(
            Row("Ola Dal", "president", "2024", aliases: "Ola K. Dal", item: "Q42"), Row("Ola Dal", "president", "2024", "2025", aliases: "Olav Dal", item: "Q42", line: 3));
        Assert.EndsWith("- { name: Ola Dal, names: [Ola K. Dal, Olav Dal], from: 2024-01-01, to: 2025-12-31, wikidata: Q42 }\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_lexicon_says_stands_and_is_added_to()
    {
        var result = Run(Row("Kari Ostbye", "foreign minister", "2019-05", "2021", item: "Q42", aliases: "Kari B. Ostbye"));
        Assert.Equal(1, result.Mended);
        Assert.EndsWith("- { name: Kari Østby, names: [Kari B. Ostbye], from: 2019-03-01, wikidata: Q42 }\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Equal("CHY0410", Assert.Single(result.Faults).Code);
    }

    [Fact]
    public void A_date_that_tells_less_is_no_other_date() =>
        Assert.Empty(Run(Row("Kari Østby", "foreign minister", "2019", "2021-12-31", item: "Q42")).Faults);

    [Fact]
    public void What_is_known_is_not_written() =>
        Assert.Equal((0, 1), Run(Row("Kari Østby", "foreign minister", "2019-03", "2021")) is var r ? (r.Files.Count, r.Known) : default);

    [Fact]
    public void A_span_without_an_end_is_ended_and_that_is_told()
    {
        lexicon.Changed("actors/NOR.yaml", ", to: 2021 }", " }");
        var result = Run(Row("Kari Østby", "foreign minister", "2019-03", "2025-02-01"));
        Assert.EndsWith("- { name: Kari Østby, from: 2019-03-01, to: 2025-02-01 }\n", Assert.Single(result.Files).Text, StringComparison.Ordinal);
        Assert.Equal("CHY0411", Assert.Single(result.Faults).Code);
    }

    [Fact]
    public void What_was_imported_before_is_kept()
    {
        var first = Run(Row("Ola Dal", "president", "2024"));
        using var folder = SmallLexicon.Empty().With("actors/NOR.yaml", first.Files[0].Text);
        var earlier = Chancery.Reading.Lexicon.LexiconFolder.Fragment(folder.Folder);
        var text = OfficeImport.Run(lexicon.Source(), earlier, [Row("Liv Foss", "president", "2026")], "2026-02-01").Files[0].Text;
        Assert.EndsWith("    - { name: Ola Dal, from: 2024-01-01 }\n    - { name: Liv Foss, from: 2026-01-01 }\nchecked: 2026-02-01\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_cannot_stand_for_a_person_are_left_aside()
    {
        var result = Run(Row("Ola Dal", "president", "2024", aliases: ["Dal", "Ола Дал", "Dal, Ola", "the Herder", "Ola Ø. Dal"]));
        Assert.Contains("names: [Ola Ø. Dal]", result.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains("Dal; Ола Дал; Dal, Ola; Herder.", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_used_is_told_by_its_line()
    {
        Assert.Equal("CHY0403", Fault(Row("Q42", "president", "2024")).Code);
        Assert.Equal("CHY0404", Fault(Row("Ola Dal", "president", "2024", country: "Fjordland")).Code);
        Assert.Equal("CHY0404", Fault(Row("Ola Dal", "president", "2024", country: "")).Code);
        Assert.Equal("CHY0405", Fault(Row("Ola Dal", "herder", "2024")).Code);
        Assert.Equal("CHY0406", Fault(Row("Ola Dal", "president", "")).Code);
        Assert.Equal("CHY0406", Fault(Row("Ola Dal", "president", "t1234567")).Code);
        Assert.Equal("CHY0406", Fault(Row("Ola Dal", "president", "2024", "2023")).Code);
        Assert.Equal((7, true), Fault(Row("Ola Dal", "herder", "2024", line: 7)) is var f ? (f.Line, f.IsError) : default);
    }

    [Fact]
    public void An_end_told_twice_is_that_of_the_first_row()
    {
        var result = Run(Row("Ola Dal", "president", "2024", "2025"), Row("Ola Dal", "president", "2024", "2026", line: 3));
        Assert.Contains("to: 2025-12-31", result.Files[0].Text, StringComparison.Ordinal);
        Assert.Equal(("CHY0409", 3), Assert.Single(result.Faults) is var f ? (f.Code, f.Line) : default);
    }

    [Fact]
    public void A_group_is_named_by_kind_and_name()
    {
        lexicon.With("organisations/front.yaml", "kind: group\nname: Northern Front");
        var file = Assert.Single(Run(Row("Ola Dal", "president", "2024", country: "Northern Front")).Files);
        Assert.Equal("organisations/northern-front.yaml", file.Path);
        Assert.StartsWith("kind: group\nname: Northern Front\noffices:\n", file.Text, StringComparison.Ordinal);
    }
}
