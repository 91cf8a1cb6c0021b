using System.Globalization;

namespace Chancery.Record.Corrections;

/// <summary>The ids a correction names.</summary>
internal static class CorrectionIds
{
    /// <summary>Every id it names, events and mentions.</summary>
    public static IEnumerable<string> Of(Correction correction) => correction switch
    {
        Correction.Merge merge => [merge.One, merge.Other],
        Correction.Split split => [split.Event, .. split.Mentions],
        Correction.Dismiss dismiss => [dismiss.Event],
        Correction.Amend amend => [amend.Event],
        _ => [],
    };

    /// <summary>The same correction with other ids: those a later reading has for what was named.</summary>
    public static Correction With(Correction correction, Func<string, string> id) => correction switch
    {
        Correction.Merge merge => new Correction.Merge(id(merge.One), id(merge.Other)),
        Correction.Split split => new Correction.Split(id(split.Event), [.. split.Mentions.Select(id)]),
        Correction.Dismiss dismiss => new Correction.Dismiss(id(dismiss.Event)),
        Correction.Amend amend => amend with { Event = id(amend.Event) },
        _ => correction,
    };

    /// <summary>The account and the number of a mention's id; false where it is not made like one.</summary>
    public static bool TrySplit(string id, out string account, out int number)
    {
        (account, number) = (id, 0);
        var dot = id.LastIndexOf('.');
        if (dot <= 0 || !int.TryParse(id.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number) || number == 0) return false;
        account = id[..dot];
        return true;
    }
}
