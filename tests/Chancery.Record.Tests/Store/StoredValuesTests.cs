using System.Text;
using Chancery.Record.Store.Values;
using Xunit;

namespace Chancery.Record.Tests.Store;

public sealed class StoredValuesTests
{
    private static readonly Evidence Clause = new(10, 33, "Xi 𝒱isited Moscow \"now\"");

    [Theory]
    [InlineData("Xinhua")]
    [InlineData("the \"people\"")]
    [InlineData("a \\ b\n]},[")]
    [InlineData("Иванов, 李")]
    public void Words_behind_fields_are_read_back_whatever_stands_in_them(string outside)
    {
        var spans = new MentionSpans([new(13, 20, "𝒱isited")], [], [new(21, 27, "Moscow")], [], [new(40, 40 + outside.Length, outside)], [new(10, 12, "Xi"), new(28, 33, "\"now\"")]);
        Assert.Equal(spans, SpansJson.Spans(Encoding.UTF8.GetBytes(SpansJson.Text(spans, Clause)), Clause, []));
    }

    [Theory]
    [InlineData("Xi Jinping", "he")]
    [InlineData("Jan Novák", "the \"president\"")]
    [InlineData("a \\ b", "line\nbreak")]
    public void A_cast_is_read_back_whatever_its_people_are_called(string name, string said)
    {
        EquatableList<Participant> cast =
        [
            new(ParticipantRole.Source, name, said, ActorKind.Person, null, "president", "person:one"),
            new(ParticipantRole.Target, "France", "Paris", ActorKind.State, "FRA", null, "state:FRA"),
        ];
        Assert.Equal(cast, CastJson.Cast(Encoding.UTF8.GetBytes(CastJson.Text(cast)), new(Encoding.UTF8.GetString)));
    }

    [Fact]
    public void A_mention_without_words_has_none_when_it_is_read_back() =>
        Assert.Equal(new([], [], [], [], [], []), SpansJson.Spans(Encoding.UTF8.GetBytes(SpansJson.Text(new([], [], [], [], [], []), Clause)), Clause, []));

    [Fact]
    public void A_list_without_texts_has_none_when_it_is_read_back() => Assert.Empty(StoredJson.Texts(StoredJson.Text(EquatableList<string>.Empty)));

    [Theory]
    [InlineData("")]
    [InlineData("CHN", "FRA")]
    [InlineData("group:the-\"free\"", "person:a\\b", "state:Österreich")]
    [InlineData("a\",\"b", "c")]
    public void Lists_of_texts_are_read_back_as_they_were(params string[] items) => Assert.Equal(items.ToEquatableList(), StoredJson.Texts(StoredJson.Text(items.ToEquatableList())));
}
