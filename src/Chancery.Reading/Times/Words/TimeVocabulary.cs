using System.Collections.Frozen;

namespace Chancery.Reading.Times.Words;

/// <summary>The closed classes of English words that tell time, in lower case.</summary>
internal static class TimeVocabulary
{
    /// <summary>The value of a unit written together with "long".</summary>
    public const int Long = 3;

    private const int Longest = 16;

    private static readonly FrozenDictionary<string, Entry> Entries = Build().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryGet(ReadOnlySpan<char> word, out Entry entry)
    {
        entry = default;
        if (word.Length > Longest) return false;
        Span<char> lower = stackalloc char[Longest];
        var length = word.ToLowerInvariant(lower);
        return length > 0 && Lookup.TryGetValue(lower[..length], out entry);
    }

    private static Dictionary<string, Entry> Build()
    {
        var words = new Dictionary<string, Entry>(StringComparer.Ordinal);
        void Add(WordKinds kind, int value, string forms, Unit unit = Unit.None)
        {
            foreach (var form in forms.Split(' '))
            {
                var old = words.GetValueOrDefault(form);
                words[form] = new(old.Kinds | kind, value, unit == Unit.None ? old.Unit : unit);
            }
        }

        void Number(WordKinds kind, int first, int step, string forms)
        {
            foreach (var form in forms.Split(' '))
            {
                Add(kind, first, form);
                first += step;
            }
        }

        Number(WordKinds.Month, 1, 1, "january february march april may june july august september october november december");
        Number(WordKinds.Month, 1, 1, "jan feb mar apr may jun jul aug sep oct nov dec");
        Number(WordKinds.Month, 1, 1, "jan. feb. mar. apr. may jun. jul. aug. sep. oct. nov. dec.");
        Add(WordKinds.Month, 9, "sept sept.");
        Number(WordKinds.Weekday, 0, 1, "sunday monday tuesday wednesday thursday friday saturday");
        Number(WordKinds.Weekday, 0, 1, "sundays mondays tuesdays wednesdays thursdays fridays saturdays");
        Number(WordKinds.Weekday, 0, 1, "sun mon tue wed thu fri sat");
        Number(WordKinds.Weekday, 0, 1, "sun. mon. tue. wed. thu. fri. sat.");
        Number(WordKinds.Weekday, 2, 2, "tues thurs");
        Number(WordKinds.Weekday, 2, 2, "tues. thurs.");
        Number(WordKinds.Cardinal, 1, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        Number(WordKinds.Cardinal, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety hundred");
        Number(WordKinds.Ordinal, 1, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        Add(WordKinds.Ordinal, 30, "thirtieth");
        foreach (var (unit, form) in new[]
                 {
                     (Unit.Minute, "minute"), (Unit.Hour, "hour"), (Unit.Night, "night"), (Unit.Day, "day"),
                     (Unit.Weekend, "weekend"), (Unit.Week, "week"), (Unit.Fortnight, "fortnight"), (Unit.Month, "month"),
                     (Unit.Quarter, "quarter"), (Unit.Year, "year"), (Unit.Decade, "decade"),
                 })
        {
            Add(WordKinds.Unit, 1, form, unit);
            Add(WordKinds.Unit, 2, form + "s", unit);
        }

        Add(WordKinds.Unit, 2, "seconds", Unit.Second);
        Add(WordKinds.Unit, 1, "century", Unit.Century);
        Add(WordKinds.Unit, 2, "centuries", Unit.Century);
        Add(WordKinds.Unit, Long, "daylong", Unit.Day);
        Add(WordKinds.Unit, Long, "weeklong", Unit.Week);
        Add(WordKinds.Unit, Long, "monthlong", Unit.Month);
        Add(WordKinds.Unit, Long, "yearlong", Unit.Year);
        Add(WordKinds.Unit, Long, "decadelong", Unit.Decade);
        Number(WordKinds.DayPart, 0, 1, "dawn morning noon midday afternoon dusk evening night midnight overnight daytime");
        Number(WordKinds.Season, 21, 1, "spring summer autumn winter");
        Add(WordKinds.Season, 23, "fall");
        Number(WordKinds.Deictic, -1, 1, "yesterday today tomorrow");
        Add(WordKinds.Deictic, 0, "tonight");
        Add(WordKinds.Which, 0, "last this next past coming previous following same that these recent upcoming preceding subsequent current");
        Add(WordKinds.Article, 0, "the a an");
        Add(WordKinds.Article, 0, "another half");
        Add(WordKinds.Phase, 0, "early mid middle late later earlier beginning start end close rest remainder latter small wee");
        Add(WordKinds.Few, 0, "few several many some numerous countless couple dozen dozens");
        Add(WordKinds.Vague, 0, "now currently nowadays present recently recent lately formerly then date");
        Add(WordKinds.Adverb, 0, "daily weekly monthly yearly annually hourly nightly quarterly fortnightly biweekly");
        Add(WordKinds.Each, 0, "every each per once twice");
        Add(WordKinds.Feast, 0, "christmas boxing new easter ramadan halloween bastille valentine thanksgiving passover eid diwali hanukkah nowruz good palm independence victory lunar labour labor");
        Add(WordKinds.Dash, 0, "- – — ‑ −");
        words["may"] = words["may"] with { Value = 5 };
        words["second"] = words["second"] with { Value = 2 };
        words["night"] = words["night"] with { Value = 1 };
        return words;
    }

    /// <summary>A word's parts to play, its number and the measure it names.</summary>
    internal readonly record struct Entry(WordKinds Kinds, int Value, Unit Unit);
}
