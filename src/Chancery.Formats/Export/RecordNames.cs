using System.Collections.Frozen;
using System.Text;

namespace Chancery.Formats.Export;

/// <summary>The names that values of closed lists have in the output.</summary>
public static class RecordNames
{
    /// <summary>A status in lower case: <c>planned</c>.</summary>
    public static string Of(EventStatus status) => Kebab(status);

    /// <summary>A part in an event in lower case: <c>source</c>.</summary>
    public static string Of(ParticipantRole role) => Kebab(role);

    /// <summary>A sort of actor in lower case: <c>person</c>.</summary>
    public static string Of(ActorKind kind) => Kebab(kind);

    /// <summary>A sort of source in lower case: <c>agency</c>.</summary>
    public static string Of(SourceKind kind) => Kebab(kind);

    /// <summary>A kind of noise in lower case with hyphens: <c>page-furniture</c>.</summary>
    public static string Of(NoiseKind kind) => kind is NoiseKind.DateStamp ? "date-line" : Kebab(kind);

    /// <summary>A sort of news in lower case: <c>confirmed</c>.</summary>
    public static string Of(EventChangeKind kind) => Kebab(kind);

    /// <summary>What a series counts by, in lower case: <c>type</c>.</summary>
    public static string Of(SeriesKind kind) => Kebab(kind);

    /// <summary>What became of a reading, in lower case with hyphens: <c>new-version</c>.</summary>
    public static string Of(Keeping keeping) => Kebab(keeping);

    /// <summary>The kind of a correction in lower case: <c>merge</c>.</summary>
    public static string Of(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Kebab(correction.GetType().Name);
    }

    /// <summary>The value that has this name in the output, such as <c>planned</c>; false when there is none.</summary>
    public static bool TryParse<T>(string? name, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (NameOf(candidate) != name) continue;
            value = candidate;
            return true;
        }

        value = default;
        return false;
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum => value is NoiseKind noise ? Of(noise) : Kebab(value);

    private static string Kebab<T>(T value)
        where T : struct, Enum => Named<T>.All.TryGetValue(value, out var name) ? name : Kebab(value.ToString());

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && kebab.Length > 0) kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    // An answer writes them by the thousand.
    private static class Named<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All = Enum.GetValues<T>().Distinct().ToFrozenDictionary(value => value, value => Kebab(value.ToString()));
    }
}
