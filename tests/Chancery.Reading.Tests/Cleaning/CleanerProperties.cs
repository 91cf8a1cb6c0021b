using System.Diagnostics;
using Chancery.Reading.Cleaning;
using CsCheck;
using Xunit;

namespace Chancery.Reading.Tests.Cleaning;

public sealed class CleanerProperties
{
    private static readonly string[] Pieces =
    [
        "The ministers met in Rome on Monday. ", "The ministers met in Rome on Monday. ", "Share", " ", "\n", "\n\n", "\r\n", "date 2024-04-26", "MOSCOW, April 26 (Reuters) - ",
        "Jane Doe Doe said so. ", "<p>", "</p>", "<a href='x'>", "<", "&amp;", "&#8217;", "&", "&#x1F600;", "<!--", "-->", "<script>", "condemncondemnedation ", "\u00A0", "\u200B",
        "\u2029", "\uD83D", "😀", "© 2024 All rights reserved. ", "Die Minister haben sich am Montag in Rom mit der Ministerin getroffen. ", "Read more...", "They spoke of the talks on trade. ", "é",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(string.Concat));

    private static readonly Gen<Report> Reports = Gen.Select(Texts, Gen.OneOf(Gen.Const((string?)null), Texts.Select(t => (string?)t)), (text, title) => new Report("-", text) { Title = title });

    private static readonly Cleaner Cleaner = new();

    [Fact]
    public void The_map_never_falls_and_stays_in_the_text() => Reports.Sample(report =>
    {
        var clean = Cleaner.Clean(report);
        var map = clean.Map.ToArray();
        return map.Length == clean.Text.Length + 1
            && map.Zip(map.Skip(1)).All(p => p.First <= p.Second)
            && map.All(m => m >= 0 && m <= report.FullText.Length);
    });

    [Fact]
    public void Noise_stands_in_order_and_apart() => Reports.Sample(report =>
    {
        var at = 0;
        foreach (var span in Cleaner.Clean(report).Noise)
        {
            if (span.Start < at || span.End <= span.Start || span.End > report.FullText.Length)
            {
                return false;
            }

            at = span.End;
        }

        return true;
    });

    [Fact]
    public void Every_letter_outside_of_noise_survives_in_its_order() => Reports.Sample(report =>
    {
        var clean = Cleaner.Clean(report);
        if (clean.Language != "en")
        {
            return clean.Text.Length == 0;
        }

        // Entities and what is only marked stay in the text, so the noise is taken out of both.
        bool InNoise(int offset) => clean.Noise.Any(n => offset >= n.Start && offset < n.End);
        var given = string.Concat(report.FullText.Where((c, i) => char.IsLetterOrDigit(c) && !InNoise(i)));
        var kept = string.Concat(clean.Text.Where((c, i) => char.IsLetterOrDigit(c) && !InNoise(clean.Map[i])));
        return given == kept;
    });

    [Fact]
    public void A_stretch_of_prose_without_markup_is_found_in_the_source() => Reports.Sample(report =>
    {
        var clean = Cleaner.Clean(report);
        return clean.Text.Select((c, i) => (c, i)).Where(p => char.IsLetter(p.c)).All(p =>
        {
            var (start, end) = clean.Source(p.i, p.i + 1);
            return end > start && (report.FullText[start] == '&' || report.FullText[start] == p.c);
        });
    });

    [Fact]
    public void A_paragraph_always_ends_with_the_separator_and_is_never_empty() => Reports.Sample(report =>
    {
        var text = Cleaner.Clean(report).Text;
        return text.Length == 0 || (text[^1] == '\u2029' && text[..^1].Split('\u2029').All(p => p.Trim().Length > 0));
    });

    [Fact]
    public void The_title_stays_within_the_text() => Reports.Sample(report =>
    {
        var clean = Cleaner.Clean(report);
        return clean.Title >= 0 && clean.Title <= clean.Text.Length && (report.Title is not null || clean.Title == 0);
    });

    [Theory]
    [InlineData("a")]
    [InlineData("<")]
    [InlineData("<p ")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("&")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("The ministers met in Rome. ")]
    [InlineData("The ministers met in Rome.\n")]
    [InlineData(". ")]
    [InlineData(". Share ")]
    [InlineData("A A ")]
    [InlineData("&amp;")]
    public void The_work_grows_with_the_length_only(string piece)
    {
        // seconds where it does, hours where it does not: wide enough for the busiest machine
        var watch = Stopwatch.StartNew();
        Cleaner.Clean(new Report("-", string.Concat(Enumerable.Repeat(piece, 300_000))));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), $"{watch.Elapsed}");
    }
}
