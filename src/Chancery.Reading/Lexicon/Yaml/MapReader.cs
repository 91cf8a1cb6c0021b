using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads a mapping's values by key, notes what is wrong with them, and at the end the keys nobody asked for.</summary>
internal sealed class MapReader
{
    private readonly YamlFile file;
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> entries = new(StringComparer.Ordinal);
    private readonly List<string> asked = [];

    public MapReader(YamlMappingNode node, YamlFile file)
    {
        this.file = file;
        Place = file.PlaceOf(node);
        foreach (var (key, value) in node.Children)
            if (file.Text(key, "A key") is { } name) entries.TryAdd(name, (key, value));
    }

    /// <summary>Where the mapping begins.</summary>
    public FilePlace Place { get; }

    public ProblemList Problems => file.Problems;

    /// <summary>Every key with its place and value, where the keys are free.</summary>
    public IEnumerable<(Located Key, YamlNode Value)> Entries =>
        entries.Select(e => (new Located(e.Key, file.PlaceOf(e.Value.Key)), e.Value.Value));

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>Where the key's value stands; the mapping's place if the key is not there.</summary>
    public FilePlace PlaceOf(string key) => entries.TryGetValue(key, out var entry) ? file.PlaceOf(entry.Value) : Place;

    public string? Text(string key) => Find(key) is { } node ? file.Text(node, $"'{key}'") : null;

    /// <summary>The text, or "" with a problem noted.</summary>
    public string RequiredText(string key)
    {
        if (!entries.ContainsKey(key)) Missing(key);
        return Text(key) ?? "";
    }

    public IReadOnlyList<Located> LocatedTexts(string key) => Find(key) is { } node ? file.Texts(node, $"'{key}'") : [];

    public EquatableList<string> Texts(string key) => LocatedTexts(key).Select(t => t.Value).ToEquatableList();

    /// <summary>The entries of a list whose items are texts, which have no value, or mappings; or of one mapping or text.</summary>
    public IReadOnlyList<(Located Key, IReadOnlyList<Located>? Texts)> KeyedTexts(string key)
    {
        var found = new List<(Located, IReadOnlyList<Located>?)>();
        var node = Find(key);
        foreach (var item in node is YamlSequenceNode list ? list.Children : node is null ? [] : [node])
        {
            if (item is YamlMappingNode map)
                found.AddRange(new MapReader(map, file).Entries.Select(e => (e.Key, (IReadOnlyList<Located>?)file.Texts(e.Value, $"'{e.Key.Value}'"))));
            else if (file.Text(item, $"'{key}'") is { } text)
                found.Add((new Located(text, file.PlaceOf(item)), null));
        }
        return found;
    }

    public IEnumerable<MapReader> Maps(string key) => Find(key) is { } node ? file.Maps(node, $"'{key}'") : [];

    public MapReader? Map(string key) => Find(key) is { } node ? file.Map(node, $"'{key}'") : null;

    /// <summary>The first and last day a date may mean.</summary>
    public (DateOnly First, DateOnly Last)? Date(string key)
    {
        if (Text(key) is not { } text) return null;
        if (PartialDate.TryParse(text, out var days)) return days;
        Problems.Add(LexiconProblems.Date, PlaceOf(key), $"'{key}: {text}' is no date.", "Write YYYY, YYYY-MM or YYYY-MM-DD.");
        return null;
    }

    /// <summary>Up to what date the entry was checked, as written; null when it is not told or is no date.</summary>
    public string? Checked() => Date("checked") is null ? null : Text("checked");

    /// <summary>The spans <c>from</c> and <c>to</c>, widest meaning.</summary>
    public (DateOnly? From, DateOnly? To) Span()
    {
        var (from, to) = (Date("from")?.First, Date("to")?.Last);
        if (from > to)
            Problems.Add(LexiconProblems.Span, PlaceOf("to"), $"It ends ({to:yyyy-MM-dd}) before it begins ({from:yyyy-MM-dd}).", "Mend 'from' or 'to'.");
        return (from, to);
    }

    public double? Number(string key, double limit)
    {
        if (Text(key) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= limit) return number;
        Problems.Add(LexiconProblems.Number, PlaceOf(key), $"'{key}: {text}' is no number from -{limit} to {limit}.", "Write decimal degrees, such as 48.86.");
        return null;
    }

    /// <summary>The number, or 0 with a problem noted.</summary>
    public double RequiredNumber(string key, double limit)
    {
        if (!entries.ContainsKey(key)) Missing(key);
        return Number(key, limit) ?? 0;
    }

    public bool? Truth(string key) => Choice<bool>(key, [("true", true), ("false", false)]);

    /// <summary>A value of a closed list; null when there is none or, with a problem noted, when it is not in the list.</summary>
    public T? Choice<T>(string key, ReadOnlySpan<(string Word, T Value)> choices) where T : struct
    {
        if (Text(key) is not { } text) return null;
        foreach (var (word, value) in choices)
            if (word == text) return value;
        var words = string.Join(", ", choices.ToArray().Select(c => c.Word));
        Problems.Add(LexiconProblems.Choice, PlaceOf(key), $"'{key}: {text}' is not known.", $"Write one of {words}.");
        return null;
    }

    public void Missing(string key) =>
        Problems.Add(LexiconProblems.MissingKey, Place, $"'{key}' is missing.", $"Add '{key}: …'.");

    /// <summary>Notes every key that was not asked for.</summary>
    public void Close()
    {
        foreach (var (key, entry) in entries)
        {
            if (asked.Contains(key)) continue;
            Problems.Add(LexiconProblems.UnknownKey, file.PlaceOf(entry.Key), $"'{key}' is not known here.", $"Known are {string.Join(", ", asked.Distinct())}.");
        }
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }
}
