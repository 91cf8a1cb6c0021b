using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Reads the preposition or other cue before a time and what it makes of it: since, by, until, no later than, scheduled for, within.</summary>
internal static class CueReader
{
    /// <summary>The index of the cue's first word (<paramref name="start"/> without one) and the time as the cue has it.</summary>
    public static (int Lead, Meaning Meaning) Read(TimeWords words, int start, int end, Meaning meaning)
    {
        if (meaning is Length length) return OfLength(words, start, end, length);
        var lead = Length(words, start, out var cue);
        if (lead == 0) return (start, meaning);
        // Through the winter: all of it
        if (meaning is SeasonTold && words.Is(start - 1, "through")) return (start - lead, meaning);
        if (meaning is Window or Undated or Gap || !meaning.IsAnchored) return (start - lead, meaning);
        // What comes ahead of Tuesday's talks knows of them as still to come.
        if (Attributive.Is(words, start, end)) return (start, words.ReadsBefore(start, "ahead", "of") ? new Planned(meaning) : meaning);
        var wrapped = cue switch
        {
            Cue.Planned => new Planned(meaning),
            Cue.About => new About(meaning),
            Cue.From when IsPutOff(words[start - 2]) => new Former(meaning),
            _ when meaning is Span => meaning,
            Cue.Since => new Bounded(meaning, Bound.Since),
            Cue.From => new Bounded(meaning, Bound.From),
            Cue.Until => new Bounded(meaning, Bound.Until),
            Cue.By => new Bounded(meaning, Bound.By),
            // before dawn on Friday
            Cue.Before when meaning is DayTime { Suffix: "TMO" } => meaning,
            // before the end of June
            Cue.Before when meaning is PartOf { Part: Part.Late } => new Bounded(meaning, Bound.By),
            // Before or after an hour is still on its day.
            Cue.Before => new Bounded(meaning, meaning is DayTime ? Bound.By : Bound.Before),
            Cue.After when meaning is DayTime => meaning,
            Cue.After => new Bounded(meaning, Bound.After),
            Cue.NotBefore => new Bounded(meaning, Bound.NotBefore),
            _ => meaning,
        };
        return (start - lead, wrapped);
    }

    private static (int Lead, Meaning Meaning) OfLength(TimeWords words, int start, int end, Length length)
    {
        var before = words[start - 1];
        if (before.Is("within")) return (start - 1, new WithinStory(new(length.Unit, length.Quantity, Later: true, Lasts: false)));
        if (before.Is("in") && !words.Is(end, "of") && !IsFirstSince(words, start - 1)) return (start - 1, new Awaited(new Shifted(length.Unit, length.Quantity, Later: true, null), length));
        return (before.IsAny("for", "in", "over", "during", "after", "throughout") ? start - 1 : start, length);
    }

    // The first visit in five years, the biggest attack in months: how long it has been, not when it will be.
    private static bool IsFirstSince(TimeWords words, int at)
    {
        for (var i = at - 1; i >= at - 8 && i >= 0; i--)
        {
            if (words.IsAny(i, "first", "time", "only", "second", "third", "best", "worst", "most", "least") || (words[i].IsLetters && words[i].Text.Length > 4 && words[i].Text.EndsWith("est", StringComparison.Ordinal))) return true;
        }

        return false;
    }

    private static int Length(TimeWords words, int at, out Cue cue)
    {
        var before = words[at - 1];
        cue = Cue.Plain;
        if (words.ReadsBefore(at, "no", "later", "than") || words.ReadsBefore(at, "not", "later", "than")) return Told(Cue.By, 3, out cue);
        if (words.ReadsBefore(at, "no", "earlier", "than") || words.ReadsBefore(at, "not", "earlier", "than")) return Told(Cue.NotBefore, 3, out cue);
        if (words.ReadsBefore(at, "not", "before") || words.ReadsBefore(at, "not", "until")) return Told(Cue.NotBefore, 2, out cue);
        if (words.ReadsBefore(at, "ahead", "of") || words.ReadsBefore(at, "prior", "to")) return Told(Cue.Before, 2, out cue);
        if (before.IsAny("to", "until", "till") && IsPutOff(words[at - 2])) return Told(Cue.Planned, 1, out cue);
        if (words.ReadsBefore(at, "up", "to") || words.ReadsBefore(at, "up", "until")) return Told(Cue.Until, 2, out cue);
        if (before.IsAny("for", "in", "on") && words[at - 2].IsAny("scheduled", "planned", "set", "slated", "due", "expected", "rescheduled", "fixed")) return Told(Cue.Planned, 1, out cue);
        if (before.IsAny("on", "in", "from") && words[at - 2].IsAny("starting", "beginning", "effective")) return Told(Cue.From, 2, out cue);
        if (words.ReadsBefore(at, "on", "or", "about") || words.ReadsBefore(at, "on", "or", "around")) return Told(Cue.About, 3, out cue);
        cue = before.Text.ToLowerInvariant() switch
        {
            "since" => Cue.Since,
            "from" or "starting" or "beginning" => Cue.From,
            "until" or "till" or "through" => Cue.Until,
            "by" => Cue.By,
            "before" => Cue.Before,
            "after" => Cue.After,
            "around" or "about" or "circa" or "ca." => Cue.About,
            _ => Cue.Plain,
        };
        return cue != Cue.Plain || before.IsAny("in", "on", "at", "for", "during", "over", "within", "throughout", "between") ? 1 : 0;
    }

    private static int Told(Cue told, int length, out Cue cue)
    {
        cue = told;
        return length;
    }

    private static bool IsPutOff(TimeWord word) => word.IsAny("postponed", "delayed", "moved", "rescheduled", "off", "adjourned", "shifted", "deferred");

    private enum Cue
    {
        Plain,
        Planned,
        About,
        Since,
        From,
        Until,
        By,
        Before,
        After,
        NotBefore,
    }
}
