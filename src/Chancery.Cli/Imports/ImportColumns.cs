namespace Chancery.Cli.Imports;

/// <summary>
/// Which column of a table holds what: by plain headings, and by the variables that queries to Wikidata usually give them.
/// Of several columns for one thing the first that says something counts.
/// </summary>
internal sealed class ImportColumns
{
    // Lower case, without blanks, dashes and question marks.
    private static readonly (string What, string[] Headings)[] Known =
    [
        (Name, ["name", "personlabel", "itemlabel", "personname", "holderlabel", "label"]),
        (Aliases, ["aliases", "alias", "altlabels", "altlabel", "personaltlabel", "itemaltlabel", "holderaltlabel"]),
        (Country, ["iso3", "countrycode", "countryiso3", "code", "countrylabel", "country", "organisation", "organization", "organisationlabel", "organizationlabel", "jurisdictionlabel"]),
        (Office, ["office", "officelabel", "positionlabel", "position", "title", "post"]),
        (From, ["from", "start", "startdate", "starttime", "begin"]),
        (To, ["to", "end", "enddate", "endtime"]),
        (FromPrecision, ["fromprecision", "startprecision"]),
        (ToPrecision, ["toprecision", "endprecision"]),
        (Wikidata, ["wikidataid", "wikidata", "qid", "person", "item", "holder", "id"]),
        (Family, ["family", "familyname", "familynamelabel"]),
        (Gender, ["gender", "genderlabel", "sex", "sexorgenderlabel"]),
    ];

    private readonly Dictionary<string, List<int>> columns = new(StringComparer.Ordinal);

    /// <summary>Reads the headings.</summary>
    public ImportColumns(IReadOnlyList<string> headings)
    {
        var keys = headings.Select(Key).ToList();
        foreach (var (what, known) in Known)
            columns[what] = [.. known.Select(k => keys.IndexOf(k)).Where(i => i >= 0)];
        Unused = [.. headings.Where((h, i) => h.Trim().Length > 0 && !columns.Values.Any(c => c.Contains(i)))];
    }

    public static string Name => "name";

    public static string Aliases => "aliases";

    public static string Country => "country";

    public static string Office => "office";

    public static string From => "from";

    public static string To => "to";

    public static string FromPrecision => "startPrecision";

    public static string ToPrecision => "endPrecision";

    public static string Wikidata => "wikidata";

    public static string Family => "family";

    public static string Gender => "gender";

    /// <summary>Headings that say nothing to an import.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>What must be there and is not.</summary>
    public IReadOnlyList<string> Missing => [.. new[] { Name, Office, From }.Where(w => columns[w].Count == 0)];

    /// <summary>What a row says; "" for nothing. An item of Wikidata is no word, save where it is asked for.</summary>
    public string Of(IReadOnlyList<string> row, string what)
    {
        foreach (var column in columns[what])
            if (row[column].Trim() is { Length: > 0 } text && (what == Wikidata || !IsItem(text))) return text;
        return "";
    }

    /// <summary>The heading of the column that counts first.</summary>
    public string? Heading(IReadOnlyList<string> headings, string what) => columns[what] is [var first, ..] ? headings[first] : null;

    private static bool IsItem(string text) => text.StartsWith("http://www.wikidata.org/entity/", StringComparison.Ordinal) || text.StartsWith("https://www.wikidata.org/", StringComparison.Ordinal);

    private static string Key(string heading) => string.Concat(heading.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
