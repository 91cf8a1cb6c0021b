using Chancery.Language;

namespace Chancery.Reading.Coding;

/// <summary>How often an act was done, where the words tell: "have met more than 40 times".</summary>
internal static class Counting
{
    public static string? Of(Scene scene, int act)
    {
        var tokens = scene.Tokens;
        for (var i = act + 1; i < tokens.Count && i <= act + 6; i++)
        {
            if (tokens[i].Upos is UniversalTag.Verb) return null;
            if (tokens[i].Lemma is not "time" || tokens[i - 1].Upos is not UniversalTag.Num || !int.TryParse(tokens[i - 1].Form, out var number)) continue;
            var before = string.Join(' ', tokens.Skip(act + 1).Take(i - act - 2).Select(t => t.Form.ToLowerInvariant()));
            return before.EndsWith("more than", StringComparison.Ordinal) || before.EndsWith("over", StringComparison.Ordinal) ? ">" + number
                : before.EndsWith("at least", StringComparison.Ordinal) ? ">=" + number
                : before.EndsWith("about", StringComparison.Ordinal) || before.EndsWith("some", StringComparison.Ordinal) ? number + "~"
                : number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return null;
    }
}
