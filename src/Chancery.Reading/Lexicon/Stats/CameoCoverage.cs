using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Stats;

/// <summary>Which of CAMEO's leaves the words of the frames have.</summary>
internal static class CameoCoverage
{
    // Family 01, public statements, gives attribution and no event.
    private const string First = "02";

    public static EquatableList<FamilyStats> Of(LexiconSource lexicon)
    {
        var had = lexicon.Frames.SelectMany(f => f.Words.Select(w => w.Cameo ?? f.Cameo)).ToHashSet(StringComparer.Ordinal);
        var families = lexicon.Cameo.Where(c => c.Code.Length is 2 && string.CompareOrdinal(c.Code, First) >= 0);
        return [.. families.Select(family =>
        {
            var leaves = lexicon.Cameo.Where(c => c.Code.Length > 2 && c.Code.StartsWith(family.Code, StringComparison.Ordinal) && IsLeaf(c, lexicon.Cameo)).ToList();
            return new FamilyStats(
                family.Code, family.Means, leaves.Count,
                [.. leaves.Where(c => !had.Contains(c.Code)).Select(c => new CodeMeaning(c.Code, c.Means))]);
        })];
    }

    private static bool IsLeaf(CameoCode code, EquatableList<CameoCode> all) =>
        !all.Any(c => c.Code.Length > code.Code.Length && c.Code.StartsWith(code.Code, StringComparison.Ordinal));
}
