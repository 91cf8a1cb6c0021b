using Chancery.Record.Queries;
using Chancery.Record.Tests.Store;
using CsCheck;
using Xunit;

namespace Chancery.Record.Tests.Queries;

public sealed class TextQueryTests
{
    [Theory]
    [InlineData("grain deal", "\"grain\" AND \"deal\"")]
    [InlineData("\"grain deal\" signed", "\"grain deal\" AND \"signed\"")]
    [InlineData("“grain deal” signed", "\"grain deal\" AND \"signed\"")]
    [InlineData("NOT grain OR", "\"NOT\" AND \"grain\" AND \"OR\"")]
    [InlineData("evidence:grain* -x (y", "\"evidence:grain*\" AND \"-x\" AND \"(y\"")]
    [InlineData("grain \"deal", "\"grain\" AND \"deal\"")]
    [InlineData("a & b", "\"a\" AND \"b\"")]
    public void What_is_written_is_words_and_phrases(string text, string question) => Assert.Equal(question, TextQuery.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \"\" ")]
    [InlineData("*&—")]
    public void Without_a_word_there_is_nothing_to_look_for(string text) =>
        Assert.Equal("CHY0540", Assert.Throws<RecordException>(() => TextQuery.Of(text)).Code);

    [Fact]
    public async Task Whatever_is_written_is_a_question_or_a_clear_error()
    {
        using var folder = new RecordFolder();
        await using var record = await folder.WriteAsync();
        await record.AddAsync([Told.Reading("gazette", "2024-05-01", "One", new Told.Act("FRA", "RUS", "2024-05-01"))], "reader 1", TestContext.Current.CancellationToken);
        Gen.OneOf(Gen.String, Gen.String["\"*(){}^:-+ ANDORTab.\0\u0301"]).Sample(
            text =>
            {
                try
                {
                    _ = record.CountAsync(new() { Moment = new(new(2024, 6, 1)), Text = text }).GetAwaiter().GetResult();
                }
                catch (RecordException e)
                {
                    Assert.Equal("CHY0540", e.Code);
                }
            },
            iter: 1000, threads: 1);
    }
}
