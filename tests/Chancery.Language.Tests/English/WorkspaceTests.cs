using Chancery.Language.Models;
using Chancery.Language.Tokens;
using Xunit;

namespace Chancery.Language.Tests.English;

public class WorkspaceTests
{
    private const string Text = "Russian President Vladimir Putin met his Chinese counterpart in Astana on Wednesday, a day after the foreign ministry said that Turkey had expelled two diplomats.";

    private static readonly EnglishModel Model = BuiltIn();

    [Theory]
    [InlineData(AnalysisMode.Default)]
    [InlineData(AnalysisMode.Fast)]
    public void Tagging_and_parsing_allocate_nothing_once_the_buffers_have_grown(AnalysisMode mode)
    {
        var sentence = new SentenceSplitter().Split(Text)[0];
        var work = new Workspace(Model);
        work.Tree(Text, sentence, mode);
        var before = GC.GetAllocatedBytesForCurrentThread();
        work.Tree(Text, sentence, mode);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_word_met_again_reads_as_it_did_the_first_time()
    {
        var sentence = new SentenceSplitter().Split(Text)[0];
        var work = new Workspace(Model);
        Assert.Equal(work.Analyze(Text, sentence, AnalysisMode.Fast), work.Analyze(Text, sentence, AnalysisMode.Fast));
    }

    private static EnglishModel BuiltIn()
    {
        using var stream = typeof(EnglishAnalyzer).Assembly.GetManifestResourceStream("english.model")!;
        return EnglishModel.Read(stream);
    }
}
