using Chancery.Language;
using Chancery.Reading.Times;
using Xunit;

namespace Chancery.Reading.Tests.Times;

public sealed class TimeTreeTests
{
    // Macron visited old Berlin next Friday, with Friday taken for the object that Berlin and next describe.
    private static readonly Sentence Misread = Sentence(
        ("Macron", UniversalTag.Propn, 1, "nsubj"), ("visited", UniversalTag.Verb, -1, "root"), ("old", UniversalTag.Adj, 5, "amod"), ("Berlin", UniversalTag.Propn, 5, "compound"),
        ("next", UniversalTag.Adj, 5, "amod"), ("Friday", UniversalTag.Propn, 1, "obj"));

    [Fact]
    public void A_time_taken_for_the_head_of_a_name_stands_beside_it()
    {
        var mended = TimeTree.Mend(Misread, new TimeGrammar().Find(Misread)).Tokens;
        Assert.Equal((1, "obj"), (mended[3].Head, mended[3].Relation));
        Assert.Equal((1, "obl:tmod"), (mended[5].Head, mended[5].Relation));
        Assert.Equal(3, mended[2].Head);
        Assert.Equal(5, mended[4].Head);
    }

    [Theory]
    [InlineData("compound")]
    [InlineData("nmod:poss")]
    public void A_time_that_describes_a_noun_stays(string relation)
    {
        var sentence = Sentence(("They", UniversalTag.Pron, 1, "nsubj"), ("praised", UniversalTag.Verb, -1, "root"), ("the", UniversalTag.Det, 5, "det"), ("Berlin", UniversalTag.Propn, 5, "compound"),
            ("Friday", UniversalTag.Propn, 5, relation), ("talks", UniversalTag.Noun, 1, "obj"));
        Assert.Same(sentence, TimeTree.Mend(sentence, new TimeGrammar().Find(sentence)));
    }

    private static Sentence Sentence(params (string Form, UniversalTag Tag, int Head, string Relation)[] words) =>
        new([.. words.Select((w, i) => new Token(i, i * 10, (i * 10) + w.Form.Length, w.Form, w.Form, w.Tag, "X", w.Head, w.Relation))]);
}
