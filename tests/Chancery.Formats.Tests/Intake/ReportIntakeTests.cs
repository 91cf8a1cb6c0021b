using Xunit;

namespace Chancery.Formats.Tests.Intake;

public sealed class ReportIntakeTests : IDisposable
{
    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_gives_its_reports_in_ordinal_order()
    {
        foreach (var name in new[] { "b.txt", "B.txt", "a/z.ndjson", "a.TXT", "notes.md", "a/deep/x.jsonl" }) folder.Add(name, "{\"text\": \"x\"}");
        Assert.Equal(
            ["B.txt", "a.TXT", "a/deep/x.jsonl:1", "a/z.ndjson:1", "b.txt"],
            IntakeFolder.Take(folder.Path + "/").Select(i => i.Report!.Source[(folder.Path.Length + 1)..]));
    }

    [Fact]
    public void A_folder_without_reports_is_told()
    {
        folder.Add("notes.md", "x");
        Assert.Equal("CHY0007", Assert.Single(IntakeFolder.Take(folder.Path)).Faults[0].Code);
    }

    [Fact]
    public void A_missing_file_is_told_and_the_rest_is_read()
    {
        var items = IntakeFolder.Take(folder.Path + "/none.txt", folder.Add("a.txt", "x"), folder.Path + "/none/at/all");
        Assert.Equal(["CHY0001", "", "CHY0001"], items.Select(i => string.Concat(i.Faults.Select(f => f.Code))));
    }

    [Fact]
    public void Standard_input_is_text_or_ndjson_by_its_first_character()
    {
        Assert.Equal("-", Assert.Single(IntakeFolder.TakeInput("Xi {came}."u8)).Report!.Source);
        Assert.Equal("-:2", Assert.Single(IntakeFolder.TakeInput("\n {\"text\": \"x\"}\n"u8)).Report!.Source);
    }

    [Fact]
    public void What_was_read_is_counted_over_all_inputs()
    {
        var items = IntakeFolder.Take(folder.Add("a.txt", "12345"), folder.Add("b.txt", "1234567"));
        Assert.Equal([5, 12], items.Select(i => i.BytesRead));
    }

    [Fact]
    public void Reports_are_taken_one_at_a_time()
    {
        var path = folder.Add("a.ndjson", string.Concat(Enumerable.Repeat("{\"text\": \"" + new string('x', 999) + "\"}\n", 10_000)));
        Assert.True(new Chancery.Formats.Intake.ReportIntake(new(), () => Stream.Null).Take([path]).First().BytesRead < 200_000);
    }
}
