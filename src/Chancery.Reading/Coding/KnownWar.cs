using System.Globalization;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>A war of the lexicon.</summary>
/// <param name="Invader">The code of who came in; where the list is not of invasions, of either side.</param>
/// <param name="Invaded">The code of whom they came into; else of the other side.</param>
/// <param name="From">Its first day.</param>
internal sealed record KnownWar(string Invader, string Invaded, DateOnly From)
{
    /// <summary>The wars of a word list, in the order of their codes.</summary>
    public static KnownWar[] All(LexiconIndex lexicon, string list) => [.. Word.List(lexicon, list).Order(StringComparer.Ordinal).Select(Parse)];

    /// <summary>The other side; null for who is no side of it.</summary>
    public string? Other(string side) => side == Invader ? Invaded : side == Invaded ? Invader : null;

    private static KnownWar Parse(string line)
    {
        var parts = line.Split(' ');
        return new(parts[0], parts[1], DateOnly.ParseExact(parts[2], "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
