using System.Globalization;
using System.Text;
using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Writing;

/// <summary>Writes the office holders of an actor as a file of a lexicon.</summary>
internal static class ActorYaml
{
    /// <summary>The file: code or, of a group, kind and name; offices in the order of the holders; up to what date it was checked.</summary>
    public static string Write(ActorSource actor)
    {
        var text = new StringBuilder();
        if (actor.Kind is PolityKind.Group) text.Append($"kind: group\nname: {YamlText.Of(actor.Name!)}\n");
        else text.Append($"code: {actor.Code}\n");
        text.Append("offices:\n");
        foreach (var office in actor.Holders.GroupBy(h => h.Office, StringComparer.Ordinal))
        {
            text.Append($"  {office.Key}:\n");
            foreach (var holder in office) text.Append($"    - {Holder(holder)}\n");
        }
        if (actor.Checked is { } until) text.Append($"checked: {until}\n");
        return text.ToString();
    }

    /// <summary>A holder on one line.</summary>
    public static string Holder(HolderSource holder)
    {
        var parts = new List<string> { $"name: {YamlText.Of(holder.Name)}" };
        if (holder.Names.Count > 0) parts.Add($"names: {YamlText.List(holder.Names)}");
        if (holder.Family is { } family) parts.Add($"family: {YamlText.Of(family)}");
        if (holder.IsFemale is { } isFemale) parts.Add($"gender: {(isFemale ? "f" : "m")}");
        parts.Add($"from: {Day(holder.From)}");
        if (holder.To is { } to) parts.Add($"to: {Day(to)}");
        if (holder.Wikidata is { } item) parts.Add($"wikidata: {item}");
        return $"{{ {string.Join(", ", parts)} }}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
