using Chancery.Reading.Lexicon;
using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Lexicon;

/// <summary>The lexicon that comes with Chancery, compiled from the YAML files of its folder.</summary>
public static class BuiltInLexicon
{
    /// <summary>Loads it, ready for use. Each call loads anew; keep what it gives.</summary>
    public static LexiconIndex Load() => Source().ToIndex();

    /// <summary>Loads it with a folder of the user's own files over it, which add to it and override it.</summary>
    /// <param name="folder">A folder laid out as the built-in lexicon's.</param>
    /// <returns>The lexicon, or every problem of the folder's files.</returns>
    public static LexiconLoad LoadWith(string folder) => LexiconFolder.LoadOver(Source(), folder);

    /// <summary>What its files say, to be overlaid or compiled.</summary>
    public static LexiconSource Source()
    {
        using var stream = typeof(BuiltInLexicon).Assembly.GetManifestResourceStream("lexicon.bin")
            ?? throw new InvalidOperationException("The assembly Chancery.Lexicon was built without its lexicon.");
        return LexiconSource.Read(stream);
    }
}
