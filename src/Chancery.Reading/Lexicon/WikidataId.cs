namespace Chancery.Reading.Lexicon;

/// <summary>The form of Wikidata's identifiers of items.</summary>
internal static class WikidataId
{
    /// <summary>True for Q and a number without leading zeros.</summary>
    public static bool IsFormed(string id) =>
        id.Length is >= 2 and <= 12 && id[0] is 'Q' && id[1] is >= '1' and <= '9' && id.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
}
