using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Building;

/// <summary>Puts the words of a list of words/*.yaml where a frame names the list: <c>object: [&lt;forces&gt;, patrol]</c>.</summary>
internal static class NamedLists
{
    /// <summary>The list a frame's word names; null for a plain word.</summary>
    public static string? NameIn(string word) => word is ['<', .. var name, '>'] ? name : null;

    /// <summary>The frame with the words of the lists it names.</summary>
    public static Frame Spell(Frame frame, LexiconSource source) =>
        frame.Words.Any(w => w.Parts.Any(NamesOne)) ? frame with { Words = [.. frame.Words.Select(w => w with { Parts = [.. w.Parts.Select(p => Spell(p, source))] })] } : frame;

    private static FramePart Spell(FramePart part, LexiconSource source) =>
        NamesOne(part) ? part with { Words = [.. part.Words.SelectMany(w => NameIn(w) is { } name ? source.Words.First(l => l.Name == name).Words : [w]).Distinct(StringComparer.Ordinal)] } : part;

    private static bool NamesOne(FramePart part) => part.Words.Any(w => NameIn(w) is not null);
}
