using System.Text;

namespace Chancery.Reading.Lexicon.Writing;

/// <summary>Writes texts so that YAML reads them back as the same texts.</summary>
internal static class YamlText
{
    /// <summary>The text, in quotes where it would be read as something else.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(Of))}]";

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text[^1] is not ' '
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '\'' or '’')
        // What YAML 1.1 takes for a truth or for nothing.
        && text.ToLowerInvariant() is not ("y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null");

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c) && !IsPaired(text)) quoted.Append($"\\u{(int)c:X4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }

    private static bool IsPaired(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
