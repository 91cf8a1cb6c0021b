using Chancery.Language.Conllu;
using Xunit;

namespace Chancery.Language.Tests.Conllu;

public class ConlluTests
{
    private const string Example =
        "# newdoc id = notes\n# text = They can't.\n1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_\n2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\tSpaceAfter=No\n\n";

    [Fact]
    public void Words_are_read_without_ranges_and_empty_nodes()
    {
        var sentence = Assert.Single(ConlluReader.Read(new StringReader(Example), "example"));
        Assert.Equal("notes", sentence.Document);
        Assert.Equal("They can't.", sentence.Text);
        Assert.Equal(["They", "ca", "n't"], sentence.Words.Select(w => w.Form));
        Assert.Equal([1, -1, 1], sentence.Words.Select(w => w.Head));
    }

    [Theory]
    [InlineData("1\tGo\tgo\tVERB\n", "line 1")]
    [InlineData("1\tGo\tgo\tWORD\tVB\t_\t0\troot\t_\t_\n", "WORD")]
    [InlineData("1\tGo\tgo\tVERB\tVB\t_\tx\troot\t_\t_\n", "head")]
    [InlineData("1\tGo\tgo\tVERB\tVB\t_\t7\troot\t_\t_\n\n", "outside")]
    public void A_bad_line_is_named(string text, string named)
    {
        var error = Assert.Throws<InvalidDataException>(() => ConlluReader.Read(new StringReader(text), "bad").ToList());
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_again_alike()
    {
        var document = EnglishAnalyzer.BuiltIn().Analyze("The envoy won't leave. She said so on Monday.");
        var writer = new StringWriter();
        ConlluWriter.Write(document, writer);
        var read = ConlluReader.Read(new StringReader(writer.ToString()), "written").SelectMany(s => s.Words);
        Assert.Equal(
            document.Sentences.SelectMany(s => s.Tokens).Select(t => new GoldWord(t.Form, t.Lemma, t.Upos, t.Xpos, t.Head, t.Relation)),
            read);
    }

    [Fact]
    public void Words_that_touch_say_so_and_give_their_offsets()
    {
        var writer = new StringWriter();
        ConlluWriter.Write(EnglishAnalyzer.BuiltIn().Analyze("She left."), writer);
        var lines = writer.ToString().Split('\n');
        Assert.Equal("# text = She left.", lines[1]);
        Assert.EndsWith("\tStart=0|End=3", lines[2], StringComparison.Ordinal);
        Assert.EndsWith("\tSpaceAfter=No|Start=4|End=8", lines[3], StringComparison.Ordinal);
    }
}
