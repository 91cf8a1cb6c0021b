using Chancery.Reading.Lexicon.Building;
using CsCheck;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

public sealed class NameTextTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["aBé \u00a0’-‑.日the"], 0, 20];

    [Theory]
    [InlineData("the White House", "White House")]
    [InlineData("The Hague", "Hague")]
    [InlineData("Theresa May", "Theresa May")]
    [InlineData("People’s  Republic\u00a0of China", "People's Republic of China")]
    [InlineData("Kim Jong‑un", "Kim Jong-un")]
    public void A_name_is_kept_plain(string text, string plain) => Assert.Equal(plain, NameText.Plain(text));

    [Theory]
    [InlineData("Guantánamo", "Guantanamo")]
    [InlineData("Erdoğan", "Erdogan")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Tromsø", "Tromso")]
    [InlineData("東京", "東京")]
    public void Marks_are_taken_off(string text, string folded) => Assert.Equal(folded, NameText.Folded(text));

    [Theory]
    [InlineData("Vladimir Putin", "vladimir-putin")]
    [InlineData("George H.W. Bush", "george-hw-bush")]
    [InlineData("N’Djamena", "ndjamena")]
    [InlineData("Kim Jong-un", "kim-jong-un")]
    public void A_key_is_lower_case_with_hyphens(string text, string slug) => Assert.Equal(slug, NameText.Slug(text));

    [Theory]
    [InlineData("Vladimir Putin", "Putin")]
    [InlineData("Charles III", "Charles")]
    [InlineData("George Bush Sr", "Bush")]
    [InlineData("Suharto", "Suharto")]
    [InlineData("Robert Kennedy, Jr.", "Kennedy")]
    public void The_last_word_stands_for_the_person(string name, string last) => Assert.Equal(last, NameText.LastWord(name));

    [Fact]
    public void What_is_folded_or_slugged_stays_so_the_second_time() => Texts.Sample(t =>
        NameText.Folded(NameText.Folded(t)) == NameText.Folded(t) && NameText.Slug(NameText.Slug(t)) == NameText.Slug(t));

    [Fact]
    public void A_plain_name_has_no_space_too_many() => Texts.Sample(t =>
        NameText.Plain(t) is var plain && plain.Trim() == plain && !plain.Contains("  ", StringComparison.Ordinal) && !plain.Contains('’', StringComparison.Ordinal));
}
