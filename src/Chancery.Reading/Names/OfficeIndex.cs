using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Finds titles in sentences, and who held an office on a day.</summary>
internal sealed class OfficeIndex
{
    private const int MostTokens = 9;
    private readonly Dictionary<string, HashSet<string>> codesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Office Office, string? Code)[]> titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Office Office, string? Code)[]>.AlternateLookup<ReadOnlySpan<char>> titleOf;
    private readonly Dictionary<string, int> longest = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Office, string Code), List<(Person Person, Tenure Tenure)>> holders = [];
    private readonly Dictionary<string, Office> offices = new(StringComparer.Ordinal);
    private readonly Dictionary<Leads, Office[]> leading = [];
    private readonly FrozenSet<string> governmentLed;
    private readonly FrozenSet<string> formerWords;

    // A program's first report waits for this, so it is built plainly.
    public OfficeIndex(LexiconIndex lexicon)
    {
        foreach (var office in lexicon.Offices)
        {
            offices.Add(office.Key, office);
            foreach (var title in office.Titles) Add(TitleKey.Of(title.Text), (office, title.Code));
            if (office.Leads is not Leads.None) leading[office.Leads] = [.. leading.GetValueOrDefault(office.Leads, []), office];
        }

        foreach (var list in leading.Values) Array.Sort(list, (a, b) => a.Rank.CompareTo(b.Rank));
        titleOf = titles.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var person in lexicon.Persons)
        {
            foreach (var tenure in person.Tenures)
            {
                if (tenure.Polity.Code is not { } code) continue;
                if (!codesOf.TryGetValue(tenure.Office, out var codes)) codesOf[tenure.Office] = codes = new(StringComparer.Ordinal);
                codes.Add(code);
                ref var all = ref CollectionsMarshal.GetValueRefOrAddDefault(holders, (tenure.Office, code), out _);
                all ??= [];
                if (tenure.From > Latest) Latest = tenure.From;
                // By date; of those who begin on one day, in the order of the lexicon.
                var at = all.Count;
                while (at > 0 && all[at - 1].Tenure.From > tenure.From) at--;
                all.Insert(at, (person, tenure));
            }
        }

        governmentLed = Word.List(lexicon, "led-by-government");
        formerWords = Word.List(lexicon, "former");
    }

    /// <summary>The last day the lexicon knows of that somebody took office.</summary>
    public DateOnly Latest { get; private set; }

    /// <summary>The titles in a sentence, from left to right, the longest first.</summary>
    public List<TitleMatch> Find(Sentence sentence, string text) => LeftToRight.Find(sentence.Tokens, i => At(sentence.Tokens, i, text), m => m.Last);

    /// <summary>Who held an office of a polity on a day; null when the lexicon does not know, or the day is unknown and there were several.</summary>
    public Person? Holder(string office, string code, DateOnly? day)
    {
        if (!holders.TryGetValue((office, code), out var all)) return null;
        if (day is null) return all.Select(h => h.Person.Id).Distinct().Count() == 1 ? all[0].Person : null;
        // Of two who hold it on the day of a change, the newer.
        for (var i = all.Count - 1; i >= 0; i--)
            if (all[i].Tenure.Holds(day.Value)) return all[i].Person;
        return null;
    }

    /// <summary>The one polity led by such an office by all the lexicon knows: the pope; null when others have it, or nobody is known.</summary>
    public string? OnlyCode(TitleMatch title) =>
        // "head of state" tells of no state, even where the lexicon has one by that title alone
        title.Readings.Count == 1 && !IsLeaderTitle(title.Readings[0].Office) && IsLeading(title.Readings[0].Office.Key) && codesOf.TryGetValue(title.Readings[0].Office.Key, out var codes) && codes.Count == 1 ? codes.Single() : null;

    /// <summary>True for what anybody who leads a state or government may be called: leader, head of state.</summary>
    public static bool IsLeaderTitle(Office office) => office.Key is "leader" or "head-of-state" or "head-of-government";

    /// <summary>True for a word such as former, late, ousted.</summary>
    public bool IsPast(string word) => formerWords.Contains(Lower(word));

    /// <summary>Who led a polity on a day, by its kind of government.</summary>
    public Person? Leader(string code, DateOnly? day)
    {
        var (first, second) = governmentLed.Contains(code) ? (Leads.Government, Leads.State) : (Leads.State, Leads.Government);
        return LeaderOf(first, code, day) ?? LeaderOf(second, code, day);
    }

    /// <summary>True when an office leads its state or government.</summary>
    public bool IsLeading(string? office) => office is not null && offices.TryGetValue(office, out var o) && o.Leads is not Leads.None;

    /// <summary>True when a title may be that of somebody in this office.</summary>
    public bool IsCalled(Tenure tenure, TitleMatch title)
    {
        foreach (var (office, code) in title.Readings)
            if ((code is null || code == tenure.Polity.Code) && (office.Key == tenure.Office || (office.Key is "leader" && IsLeading(tenure.Office)))) return true;
        return false;
    }

    /// <summary>The office's place in the order of rank, 0 the highest; large for none.</summary>
    public int Rank(string? office) => office is not null && offices.TryGetValue(office, out var o) ? o.Rank : int.MaxValue;

    private Person? LeaderOf(Leads leads, string code, DateOnly? day)
    {
        foreach (var office in leading.GetValueOrDefault(leads, []))
            // a group that acts for a country has a leader too, who does not lead the country
            if (Holder(office.Key, code, day) is { } person && person.Tenures.Any(t => t.Office == office.Key && t.Polity.Code == code && t.Polity.Kind is not PolityKind.Group)) return person;
        return null;
    }

    private void Add(string title, (Office Office, string? Code) reading)
    {
        titles[title] = titles.TryGetValue(title, out var others) ? [.. others, reading] : [reading];
        var word = title.Split(' ', '-', '\'')[0];
        longest[word] = Math.Max(title.Length, longest.GetValueOrDefault(word));
    }

    private TitleMatch? At(IReadOnlyList<Token> tokens, int first, string text)
    {
        var head = tokens[first];
        if (head.Upos is UniversalTag.Punct) return null;
        var most = Longest(head);
        if (most == 0) return null;
        for (var last = Math.Min(tokens.Count - 1, first + MostTokens - 1); last >= first; last--)
        {
            var end = tokens[last];
            if (end.Upos is UniversalTag.Punct) continue;
            var whole = text.AsSpan(head.Start, end.End - head.Start);
            if (whole.Contains('\n')) continue;
            if (Find(whole, "", most) is { } readings) return Match(tokens, first, last, readings, IsPlural(tokens, first, last));
            // foreign ministers, secretaries of state
            if (end.Form != end.Lemma && Find(text.AsSpan(head.Start, end.Start - head.Start), end.Lemma, most) is { } singular) return Match(tokens, first, last, singular, true);
            if (last > first && head.Form != head.Lemma && Find(head.Lemma, text.AsSpan(head.End, end.End - head.End), most) is { } of) return Match(tokens, first, last, of, true);
        }

        return null;
    }

    // How long a title may be that begins with a word, in lower case, as it stands or by its dictionary form.
    private int Longest(Token head)
    {
        var lower = Lower(head.Form);
        var most = longest.GetValueOrDefault(lower);
        if (head.Form != lower) most = Math.Max(most, longest.GetValueOrDefault(head.Form));
        return head.Lemma == lower ? most : Math.Max(most, longest.GetValueOrDefault(head.Lemma));
    }

    // What a title in two pieces, no longer than any that begins so, may name.
    private (Office, string?)[]? Find(ReadOnlySpan<char> title, ReadOnlySpan<char> rest, int most)
    {
        if (title.Length + rest.Length > most) return null;
        Span<char> written = stackalloc char[title.Length + rest.Length], key = stackalloc char[written.Length];
        title.CopyTo(written);
        rest.CopyTo(written[title.Length..]);
        TitleKey.Write(written, key);
        return titleOf.TryGetValue(key, out var readings) ? readings : null;
    }

    private TitleMatch Match(IReadOnlyList<Token> tokens, int first, int last, (Office, string?)[] readings, bool plural) =>
        new(first, last, readings, plural, IsFormer(tokens, first));

    // "former president", "ex-president", "former Kenyan foreign ministry official"
    private bool IsFormer(IReadOnlyList<Token> tokens, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - MostTokens; i--)
        {
            if (formerWords.Contains(Lower(tokens[i].Form))) return true;
            if (tokens[i].Upos is not (UniversalTag.Adj or UniversalTag.Propn or UniversalTag.Noun) && tokens[i].Form is not "-") return false;
        }

        return false;
    }

    private static bool IsPlural(IReadOnlyList<Token> tokens, int first, int last) =>
        tokens[last].Xpos is "NNS" or "NNPS" && tokens[last].Lemma != Lower(tokens[last].Form) && last == first;

    private static string Lower(string form) => form.ToLowerInvariant();
}
