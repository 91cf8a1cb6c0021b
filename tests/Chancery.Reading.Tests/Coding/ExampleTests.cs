using Chancery.Reading.Lexicon;
using Chancery.Reading.Tests.Lexicon;
using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Every example of every frame of the lexicon, read.</summary>
public sealed class ExampleTests
{
    private const string Accept = "CHANCERY_ACCEPT_EXAMPLES";

    private const string Head =
        """
        # Examples of the lexicon's frames that are not yet read as they must be, one a line.
        # The grammar is learnt from examples and makes mistakes; each line is one that is known. A test fails when an
        # example outside this list fails, and when one inside it passes: so it can only shrink unseen, never grow.
        # After the model, the lexicon or the reader changed, look at what `chancery lexicon check` says, then write it anew:
        #     CHANCERY_ACCEPT_EXAMPLES=1 dotnet test --project tests/Chancery.Reading.Tests
        """;

    private static string File => Path.Combine(Repository.Lexicon, "..", "tests", "Chancery.Reading.Tests", "Coding", "known-failures.txt");

    [Fact]
    public void Every_example_of_a_frame_is_read_as_it_must_be_but_for_those_known_to_fail()
    {
        var failures = English.Lexicon.Frames.SelectMany(f => f.Examples.Select(e => (Frame: f, Example: e)))
            .AsParallel().AsOrdered()
            .Select(e => (e.Example, Gave: FrameCheck.Failure(English.Literal, e.Frame, e.Example)))
            .Where(e => e.Gave is not null)
            .ToList();
        var texts = failures.Select(f => f.Example.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Environment.GetEnvironmentVariable(Accept) == "1") System.IO.File.WriteAllText(File, Head.ReplaceLineEndings("\n") + "\n" + string.Concat(texts.Select(t => t + "\n")));

        var known = System.IO.File.ReadAllLines(File).Where(l => l.Length > 0 && l[0] != '#').ToHashSet(StringComparer.Ordinal);
        Assert.True(
            known.SetEquals(texts),
            string.Join('\n', failures.Where(f => !known.Contains(f.Example.Text)).Select(f => $"{f.Example.File}:{f.Example.Line}: \"{f.Example.Text}\" must give {f.Example.Expected}, and gave {f.Gave}.")
                .Concat(known.Except(texts).Select(t => $"Reads right now, or is no example any more; take it off known-failures.txt: {t}"))));
    }

    [Fact]
    public void Nine_examples_in_ten_are_read_as_they_must_be()
    {
        var all = English.Lexicon.Frames.Sum(f => f.Examples.Count);
        var known = System.IO.File.ReadAllLines(File).Count(l => l.Length > 0 && l[0] != '#');
        Assert.InRange(known, 0, all / 10);
    }
}
