using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Finds titles in sentences, and who held an office on a day.</summary>
internal sealed class OfficeIndex
{
    private const int LongestTitle = 9;
    private readonly FrozenDictionary<string, (Office Office, string? Code)[]> titles;
    private readonly FrozenSet<string> firstWords;
    private readonly FrozenDictionary<(string Office, string Code), (Person Person, Tenure Tenure)[]> holders;
    private readonly FrozenDictionary<string, Office> offices;
    private readonly FrozenSet<string> governmentLed;
    private readonly FrozenSet<string> formerWords;

    public OfficeIndex(LexiconIndex lexicon)
    {
        offices = lexicon.Offices.ToFrozenDictionary(o => o.Key, StringComparer.Ordinal);
        titles = lexicon.Offices
            .SelectMany(o => o.Titles.Select(t => (Text: Key(t.Text), Office: o, t.Code)))
            .GroupBy(t => t.Text, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(t => (t.Office, t.Code)).ToArray(), StringComparer.Ordinal);
        firstWords = titles.Keys.Select(k => k.Split(' ', '-', '\'')[0]).ToFrozenSet(StringComparer.Ordinal);
        holders = lexicon.Persons
            .SelectMany(p => p.Tenures.Where(t => t.Polity.Code is not null).Select(t => (Key: (t.Office, t.Polity.Code!), Value: (p, t))))
            .GroupBy(x => x.Key)
            .ToFrozenDictionary(g => g.Key, g => g.Select(x => x.Value).OrderBy(v => v.t.From).ToArray());
        governmentLed = Word.List(lexicon, "led-by-government");
        formerWords = Word.List(lexicon, "former");
    }

    /// <summary>The titles in a sentence, from left to right, the longest first.</summary>
    public List<TitleMatch> Find(Sentence sentence, string text)
    {
        var found = new List<TitleMatch>();
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i, text) is not { } match) continue;
            found.Add(match);
            i = match.Last;
        }

        return found;
    }

    /// <summary>Who held an office of a polity on a day; null when the lexicon does not know, or the day is unknown and there were several.</summary>
    public Person? Holder(string office, string code, DateOnly? day)
    {
        if (!holders.TryGetValue((office, code), out var all)) return null;
        if (day is null) return all.Select(h => h.Person.Id).Distinct().Count() == 1 ? all[0].Person : null;
        // Of two who hold it on the day of a change, the newer.
        for (var i = all.Length - 1; i >= 0; i--)
            if (all[i].Tenure.Holds(day.Value)) return all[i].Person;
        return null;
    }

    /// <summary>Who led a polity on a day, by its kind of government.</summary>
    public Person? Leader(string code, DateOnly? day)
    {
        var (first, second) = governmentLed.Contains(code) ? (Leads.Government, Leads.State) : (Leads.State, Leads.Government);
        return LeaderOf(first, code, day) ?? LeaderOf(second, code, day);
    }

    /// <summary>True when an office leads its state or government.</summary>
    public bool IsLeading(string? office) => office is not null && offices.TryGetValue(office, out var o) && o.Leads is not Leads.None;

    /// <summary>The office's place in the order of rank, 0 the highest; large for none.</summary>
    public int Rank(string? office) => office is not null && offices.TryGetValue(office, out var o) ? o.Rank : int.MaxValue;

    private Person? LeaderOf(Leads leads, string code, DateOnly? day)
    {
        foreach (var office in offices.Values.Where(o => o.Leads == leads).OrderBy(o => o.Rank))
            if (Holder(office.Key, code, day) is { } person) return person;
        return null;
    }

    private TitleMatch? At(IReadOnlyList<Token> tokens, int first, string text)
    {
        var head = tokens[first];
        if (head.Upos is UniversalTag.Punct || (!firstWords.Contains(Lower(head.Form)) && !firstWords.Contains(head.Form) && !firstWords.Contains(head.Lemma))) return null;
        for (var last = Math.Min(tokens.Count - 1, first + LongestTitle - 1); last >= first; last--)
        {
            var end = tokens[last];
            if (end.Upos is UniversalTag.Punct) continue;
            var whole = text[head.Start..end.End];
            if (whole.Contains('\n', StringComparison.Ordinal)) continue;
            if (titles.TryGetValue(Key(whole), out var readings)) return Match(tokens, first, last, readings, IsPlural(tokens, first, last));
            // foreign ministers, secretaries of state
            var singular = text[head.Start..end.Start] + end.Lemma;
            if (end.Form != end.Lemma && titles.TryGetValue(Key(singular), out readings)) return Match(tokens, first, last, readings, true);
            if (last > first && head.Form != head.Lemma && titles.TryGetValue(Key(head.Lemma + text[head.End..end.End]), out readings)) return Match(tokens, first, last, readings, true);
        }

        return null;
    }

    private TitleMatch Match(IReadOnlyList<Token> tokens, int first, int last, (Office, string?)[] readings, bool plural) =>
        new(first, last, readings, plural, first > 0 && (formerWords.Contains(Lower(tokens[first - 1].Form)) || (tokens[first - 1].Form == "-" && first > 1 && formerWords.Contains(Lower(tokens[first - 2].Form)))));

    private static bool IsPlural(IReadOnlyList<Token> tokens, int first, int last) =>
        tokens[last].Xpos is "NNS" or "NNPS" && tokens[last].Lemma != Lower(tokens[last].Form) && last == first;

    private static string Lower(string form) => form.ToLowerInvariant();

    // Abbreviations (PM, FM, MP) keep their capitals: "pm" is a time of day.
    private static string Key(string title)
    {
        var plain = title.Replace('’', '\'').Replace('\u00A0', ' ').Replace('‑', '-');
        return string.Join(' ', plain.Split(' ').Select(w => w.Length is > 1 and < 5 && w.All(c => char.IsUpper(c) || c == '.') ? w : Lower(w)));
    }
}
