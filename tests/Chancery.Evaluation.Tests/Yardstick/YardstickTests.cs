using System.Globalization;
using System.Reflection;
using Xunit;

namespace Chancery.Evaluation.Tests.Yardstick;

/// <summary>
/// The figures are those that another program, written apart from this one, gives of the same files; <c>expected.txt</c>
/// holds what it printed. The files exercise every rule there is.
/// </summary>
public sealed class YardstickTests
{
    public static TheoryData<string, string> Runs => [.. Expected.Select(e => (e.Name, e.Printed))];

    private static IEnumerable<(string Name, string Printed)> Expected =>
        Text("expected.txt").TrimEnd('\n').Split('\n').Chunk(5).Select(run => (run[0], string.Join('\n', run[1..])));

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_figure_agrees(string run, string printed)
    {
        var words = run.Split(' ');
        var gold = Gold.Where(g => words[0] == "all" || g.Key == words[0]).ToList();
        var result = Evaluator.Evaluate(gold, Readings, new(words.Contains("--main"), words.Contains("--foreign")));
        Assert.Equal(printed, Printed(result));
    }

    [Fact]
    public void The_types_add_up_to_the_whole_and_the_confusion_to_all_that_counts()
    {
        var result = Evaluator.Evaluate(Gold, Readings);
        Assert.Equal(result.Strict.Right + result.Strict.Missed, result.Confusion.Where(c => c.Gold is not null).Sum(c => c.Count));
        Assert.Equal(result.Relaxed.Right + result.Relaxed.Extra, result.Confusion.Where(c => c.Predicted is not null).Sum(c => c.Count));
        Assert.Equal(result.Strict.Right + result.Strict.Extra, result.Calibration.Bins.Sum(b => b.Count) + result.Calibration.Unsaid);
    }

    private static List<GoldReport> Gold =>
    [
        Read("four.json"),
        Read("one.json") with { FullText = Text("gold/one.txt") },
        Read("three.json"),
        Read("two/gold.json", "two") with { FullText = Text("gold/two/report.txt") },
    ];

    private static IReadOnlyList<PredictedReport> Readings => PredictionJson.ParseAll(Bytes("predicted.ndjson")).Readings;

    private static GoldReport Read(string file, string? name = null) => GoldJson.Parse(Bytes("gold/" + file), name ?? file[..^5]).Gold!;

    private static string Printed(EvaluationResult r)
    {
        var fields = new (string Name, Share Share)[]
            { ("mode", r.Mode), ("place", r.Place), ("status", r.Status), ("time", r.Time), ("time-overlap", r.TimeOverlap) };
        return $"""
            {Line("strict  ", r.Strict)}
            {Line("relaxed ", r.Relaxed)}
            attributes {string.Join("  ", fields.Where(f => f.Share.Asked > 0).Select(f => $"{f.Name} {Rounded(f.Share.Value!.Value)}"))}
            attribution precision {Rounded(r.Attribution.Precision)}  recall {Rounded(r.Attribution.Recall)}  F1 {Rounded(r.Attribution.F1)}
            """.ReplaceLineEndings("\n");
    }

    private static string Line(string name, Score s) =>
        $"{name} precision {Rounded(s.Precision)}  recall {Rounded(s.Recall)}  F1 {Rounded(s.F1)}   (tp {s.Right}, fp {s.Extra}, fn {s.Missed})";

    private static string Rounded(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Text(string name) => System.Text.Encoding.UTF8.GetString(Bytes(name));

    private static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Yardstick/" + name)
            ?? throw new InvalidOperationException($"No resource {name}.");
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
