using Chancery.Reading.Lexicon;
using Chancery.Reading.Lexicon.Sources;
using Xunit;

namespace Chancery.Reading.Tests.Lexicon;

/// <summary>A lexicon folder of a few files, removed after the test.</summary>
internal sealed class SmallLexicon : IDisposable
{
    private const string Offices =
        """
        - key: president
          titles: [president, head of the council@NOR]
          leads: state
        - key: foreign-minister
          titles: [foreign minister]
          leads: none
        """;

    private const string Norway =
        """
        code: NOR
        kind: state
        name: Norway
        names: [Kingdom of Norway]
        demonyms: [Norwegian]
        people: [Norwegians]
        capital: Oslo
        latitude: 62.0
        longitude: 10.0
        speaks-as: [Oslo]
        bodies:
          - { name: Norwegian Foreign Ministry, kind: government }
        places:
          - { name: Oslo, latitude: 59.91, longitude: 10.75, capital: true }
          - { name: Tromsø, latitude: 69.65, longitude: 18.96 }
        offices:
          foreign-minister:
            - { name: Kari Østby, names: [Kari Ostbye], gender: f, from: 2019-03, to: 2021 }
        checked: 2025-11
        """;

    private const string Sweden =
        """
        code: SWE
        kind: state
        name: Sweden
        latitude: 62.0
        longitude: 15.0
        """;

    private const string Union =
        """
        code: NORD
        kind: organisation
        name: Nordic Union
        members: [NOR, SWE]
        """;

    private const string Visit =
        """
        type: CONSULT
        mode: visit
        cameo: "042"
        means: An official goes to another state.
        target: [political, place]
        words:
          - { verb: [visit, call on], target: object }
          - { noun: state visit, target: to, light-verbs: [pay] }
        examples:
          - "The Norwegian president visited Sweden. => NOR > SWE, occurred"
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("lexicon").FullName;

    private SmallLexicon()
    {
    }

    public string Folder => folder;

    /// <summary>A folder with offices, two states, an organisation and a frame, without mistakes.</summary>
    public static SmallLexicon Whole() => Empty()
        .With("offices.yaml", Offices).With("actors/NOR.yaml", Norway).With("actors/SWE.yaml", Sweden)
        .With("organisations/NORD.yaml", Union).With("frames/consult/visit.yaml", Visit);

    public static SmallLexicon Empty() => new();

    /// <summary>The folder with a file more, or with the file changed.</summary>
    public SmallLexicon With(string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>The folder with these words of a file put in place of those.</summary>
    public SmallLexicon Changed(string file, string old, string added)
    {
        var text = File.ReadAllText(Path.Combine(folder, file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return With(file, text.Replace(old, added, StringComparison.Ordinal));
    }

    public LexiconLoad Load() => LexiconFolder.Load(folder);

    public LexiconSource Source()
    {
        var (source, problems) = LexiconFolder.Parse(LexiconSource.Empty, folder);
        Assert.Empty(problems);
        return source!;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
