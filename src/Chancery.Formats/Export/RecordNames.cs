using System.Text;

namespace Chancery.Formats.Export;

/// <summary>The names that values of closed lists have in the output.</summary>
public static class RecordNames
{
    /// <summary>A status in lower case: <c>planned</c>.</summary>
    public static string Of(EventStatus status) => Kebab(status.ToString());

    /// <summary>A part in an event in lower case: <c>source</c>.</summary>
    public static string Of(ParticipantRole role) => Kebab(role.ToString());

    /// <summary>A sort of actor in lower case: <c>person</c>.</summary>
    public static string Of(ActorKind kind) => Kebab(kind.ToString());

    /// <summary>A sort of source in lower case: <c>agency</c>.</summary>
    public static string Of(SourceKind kind) => Kebab(kind.ToString());

    /// <summary>A kind of noise in lower case with hyphens: <c>page-furniture</c>.</summary>
    public static string Of(NoiseKind kind) => kind is NoiseKind.DateStamp ? "date-line" : Kebab(kind.ToString());

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
}
