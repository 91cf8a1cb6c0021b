using Xunit;

namespace Chancery.Reading.Tests.Cleaning;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("de", "Die Außenminister der beiden Länder haben sich am Montag in Rom getroffen, um über den Handel zu sprechen.")]
    [InlineData("fr", "Les ministres des affaires étrangères se sont rencontrés lundi à Rome pour parler du commerce entre les deux pays.")]
    [InlineData("es", "Los ministros de los dos países se reunieron el lunes en Roma para hablar del comercio y de la frontera.")]
    [InlineData("it", "I ministri degli esteri dei due paesi si sono incontrati lunedì a Roma per parlare del commercio e della frontiera.")]
    [InlineData("pt", "Os ministros dos dois países reuniram-se na segunda-feira em Roma para falar do comércio e não da fronteira.")]
    [InlineData("nl", "De ministers van de twee landen hebben elkaar maandag in Rome ontmoet om over de handel en het verdrag te praten.")]
    [InlineData("pl", "Ministrowie spotkali się w poniedziałek w Rzymie, aby rozmawiać o handlu i o tym, że nie ma jeszcze umowy na ten rok.")]
    [InlineData("tr", "Bakanlar pazartesi günü Roma'da bir araya geldi ve ticaret için yeni bir anlaşma ile ilgili çok konuştu.")]
    [InlineData("ru", "Министры иностранных дел двух стран встретились в понедельник в Риме.")]
    [InlineData("uk", "Міністри закордонних справ двох країн зустрілися в понеділок у Римі.")]
    [InlineData("zh", "两国外长星期一在罗马举行会谈。")]
    [InlineData("ja", "両国の外相は月曜日にローマで会談した。")]
    [InlineData("ar", "التقى وزيرا خارجية البلدين يوم الاثنين في روما.")]
    public void Another_language_is_told_and_leaves_no_text(string code, string text)
    {
        var cleaned = Cleaned.Of(text);
        Assert.Equal(code, cleaned.Result.Language);
        Assert.Empty(cleaned.Result.Text);
        Assert.Equal([$"OtherLanguage: {text}"], cleaned.Noise);
    }

    [Theory]
    [InlineData("Ministers meet")]
    [InlineData("Jean-Yves Le Drian, of Le Mans, met the Sociedad de la Patria in La Paz and Los Angeles.")]
    [InlineData("The ministers met.")]
    public void English_is_told_from_few_words(string text) => Assert.Equal("en", Cleaned.Of(text).Result.Language);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("12 34 56")]
    [InlineData("\0\u0001\u0002\uFFFD\uFFFD\uFFFDx\uFFFD\uFFFD\u0003a\uFFFD")]
    public void What_holds_no_prose_has_no_language_and_no_text(string text)
    {
        var cleaned = Cleaned.Of(text);
        Assert.Null(cleaned.Result.Language);
        Assert.Empty(cleaned.Result.Text);
    }

    [Fact]
    public void A_paragraph_in_another_language_is_cut_out_of_an_English_report()
    {
        const string German = "Die Minister haben sich am Montag in Rom getroffen, um über den Handel zu sprechen.";
        var cleaned = Cleaned.Of("The foreign ministers of the two countries met on Monday in Rome for talks on trade.\n" + German + "\nThey will meet again in May.");
        Assert.Equal("en", cleaned.Result.Language);
        Assert.Equal([$"OtherLanguage: {German}"], cleaned.Noise);
        Assert.Equal(2, cleaned.Paragraphs.Length);
    }
}
