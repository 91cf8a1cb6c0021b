using Chancery.Lexicon;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Lexicon.Sources;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

public sealed class BuiltInLexiconTests
{
    private static readonly LexiconIndex Index = BuiltInLexicon.Load();

    // The members of the United Nations, by ISO 3166-1.
    private const string Members =
        "AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN "
        + "CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB "
        + "GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY "
        + "LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU "
        + "NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ "
        + "SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE";

    // Congolese and Dominican are left to the larger state of the two that use the word.
    private static readonly string[] SharedDemonyms = ["COG", "DMA"];

    [Fact]
    public void Its_files_have_no_problem() => Assert.Empty(LexiconFolder.Load(Repository.Lexicon).Problems);

    [Fact]
    public void The_compiled_form_says_what_the_files_say() =>
        Assert.Equal(LexiconFolder.Parse(LexiconSource.Empty, Repository.Lexicon).Source, BuiltInLexicon.Source());

    [Fact]
    public void Compiling_twice_gives_the_same_bytes()
    {
        using var first = new MemoryStream();
        using var second = new MemoryStream();
        BuiltInLexicon.Source().Write(first);
        LexiconFolder.Parse(LexiconSource.Empty, Repository.Lexicon).Source!.Write(second);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void Every_member_of_the_United_Nations_is_there_with_demonym_and_capital()
    {
        var codes = Members.Split(' ');
        Assert.Equal(193, codes.Distinct().Count());
        foreach (var code in codes)
        {
            var state = Index.Polities.Single(p => p.Id == "state:" + code);
            if (!SharedDemonyms.Contains(code)) Assert.Contains(Index.Names, n => n.Sense is NameSense.Demonym && n.Entity.Equals(state));
            Assert.Contains(Index.Names, n => n.Entity is NamedPlace { IsCapital: true } place && place.Country.Equals(state));
        }
    }

    [Fact]
    public void Every_key_is_one_entitys()
    {
        var entities = Index.Names.Select(n => n.Entity).Distinct(ReferenceEqualityComparer.Instance).Cast<Entity>();
        Assert.All(entities.GroupBy(e => e.Id), same => Assert.Single(same));
    }

    [Fact]
    public void No_name_begins_with_an_article_or_holds_a_curly_apostrophe() =>
        Assert.All(Index.Names, n =>
        {
            Assert.False(n.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase), n.Text);
            Assert.DoesNotContain("’", n.Text, StringComparison.Ordinal);
            Assert.Equal(n.Text.Trim(), n.Text);
        });

    [Fact]
    public void Who_held_an_office_on_a_day_is_found()
    {
        var day = new DateOnly(2024, 4, 26);
        var holders = Index.Persons.Where(p => p.Tenures.Any(t => t.Office is "president" && t.Polity.Code is "FRA" && t.Holds(day)));
        Assert.Equal("Emmanuel Macron", Assert.Single(holders).Name);
    }

    [Fact]
    public void A_compiled_form_cut_short_is_refused()
    {
        using var whole = new MemoryStream();
        BuiltInLexicon.Source().Write(whole);
        foreach (var length in (int[])[0, 5, 10, 5000, (int)whole.Length - 1])
        {
            using var cut = new MemoryStream(whole.ToArray()[..length]);
            Assert.Throws<InvalidDataException>(() => LexiconSource.Read(cut));
        }
    }

    [Fact]
    public void A_stream_of_something_else_is_refused()
    {
        using var stream = new MemoryStream("no lexicon at all"u8.ToArray());
        Assert.Throws<InvalidDataException>(() => LexiconSource.Read(stream));
    }
}
