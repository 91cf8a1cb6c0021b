using System.Globalization;

namespace Chancery.Record.Store.Reports;

/// <summary>Where a text appeared: which of two appearances is the first, and which are one and the same.</summary>
internal static class Appearances
{
    /// <summary>
    /// The order of appearances, in which what is not known stands last: by day, outlet, address, source and key. The first
    /// tells when the text could be known.
    /// </summary>
    public static int Compare(KnownReport one, KnownReport other)
    {
        var order = (one.Published ?? DateOnly.MaxValue).CompareTo(other.Published ?? DateOnly.MaxValue);
        if (order == 0) order = (one.Published is null).CompareTo(other.Published is null);
        if (order == 0) order = Compare(one.Outlet, other.Outlet);
        if (order == 0) order = Compare(one.Url, other.Url);
        if (order == 0) order = Compare(one.Source, other.Source);
        if (order == 0) order = Compare(one.Key, other.Key);
        return order == 0 ? one.Known.CompareTo(other.Known) : order;
    }

    /// <summary>True when both say that one outlet had the text on one day at one address: a file that was moved is no second appearance.</summary>
    public static bool AreOne(KnownReport one, KnownReport other) =>
        one.Published == other.Published && one.Outlet == other.Outlet && Address(one.Url, one.Source, one.Key) == Address(other.Url, other.Source, other.Key);

    /// <summary>The address a report stands at: its URL, else the file and the key it has there; null where neither is known.</summary>
    public static string? Address(string? url, string source, string? key) => url ?? (key is null ? null : File(source) + "\n" + key);

    // Lines of a file move when others come before them.
    private static string File(string source)
    {
        var colon = source.LastIndexOf(':');
        return colon > 0 && int.TryParse(source.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? source[..colon] : source;
    }

    private static int Compare(string? one, string? other) =>
        one is null || other is null ? (one is null).CompareTo(other is null) : string.CompareOrdinal(one, other);
}
