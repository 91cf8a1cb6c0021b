using System.Diagnostics;
using Chancery.Language.Tokens;
using CsCheck;
using Xunit;

namespace Chancery.Language.Tests.Tokens;

public sealed class SentenceSplitterProperties
{
    private static readonly string[] Marks =
    [
        "Mr", ".", ". ", " ", "\n", "\n\n", "\u2029", "'s", "’s", "'", "\"", "-", "anti-", "U.S", "No", "The", "the", "don't", "cannot", "10", ",000", ":30",
        "pm", "$", "http://", "www.", "@", "a", "Z", "[", "]", "(", ")", "…", "!", "?", "\u00A0", "\u200B", "\uD83D", "\uDE00", "😀", "𝒜", "é", "e\u0301", "/", "&", "#", "`", "東京。",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Pieces.Array[0, 60].Select(string.Concat),
        Gen.Select(Gen.String, Pieces.Array[0, 20], (s, p) => s + string.Concat(p)));

    [Fact]
    public void Tokens_stand_in_order_without_white_space_and_leave_nothing_out() => Texts.Sample(text =>
    {
        var at = 0;
        foreach (var token in new SentenceSplitter().Split(text).SelectMany(s => s))
        {
            if (token.Start < at || token.End <= token.Start || token.End > text.Length
                || text[at..token.Start].Any(c => !Letters.IsSpace(c)) || text[token.Start..token.End].Any(Letters.IsSpace))
            {
                return false;
            }

            at = token.End;
        }

        return text[at..].All(Letters.IsSpace);
    });

    [Fact]
    public void No_sentence_is_empty_or_over_long() =>
        Texts.Sample(text => new SentenceSplitter().Split(text).All(s => s.Length is > 0 and <= SentenceBuffer.Longest));

    [Fact]
    public void No_sentence_runs_over_a_paragraph_separator() => Texts.Sample(text =>
        new SentenceSplitter().Split(text).All(s => !text[s[0].Start..s[^1].End].Contains('\u2029')));

    [Fact]
    public void No_token_parts_a_surrogate_pair() => Texts.Sample(text => new SentenceSplitter().Split(text).SelectMany(s => s)
        .All(t => t.End == text.Length || !(char.IsHighSurrogate(text[t.End - 1]) && char.IsLowSurrogate(text[t.End]))));

    [Theory]
    [InlineData("a")]
    [InlineData("1-")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("@")]
    [InlineData("[1")]
    [InlineData("www.")]
    [InlineData("'")]
    [InlineData("word ")]
    [InlineData(". A")]
    [InlineData("\n")]
    [InlineData("\uD83D")]
    [InlineData("a\n")]
    public void The_work_grows_with_the_length_only(string piece)
    {
        // seconds where it does, hours where it does not: wide enough for the busiest machine
        var watch = Stopwatch.StartNew();
        new SentenceSplitter().Split(string.Concat(Enumerable.Repeat(piece, 300_000)));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), $"{watch.Elapsed}");
    }
}
