using Chancery.Reading.Lexicon.Building;
using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Imports;

/// <summary>Finds actors by what tables call them.</summary>
internal sealed class ActorNames
{
    private static readonly string[] Joints = ["-of-", "-for-"];
    private readonly Dictionary<string, ActorSource> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorSource> byCode = new(StringComparer.Ordinal);

    public ActorNames(LexiconSource lexicon)
    {
        // Of two that share a name, the one whose kind stands first: a state before its forerunner.
        foreach (var actor in lexicon.Actors.OrderBy(a => a.Kind))
        {
            if (actor.Kind is not PolityKind.Group) byCode.TryAdd(actor.Key, actor);
            foreach (var name in actor.Names.Prepend(actor.Name!)) byName.TryAdd(Key(name), actor);
        }
    }

    /// <summary>The actor of a code or name; null for none.</summary>
    public ActorSource? Of(string text) =>
        byCode.TryGetValue(text.Trim(), out var coded) ? coded : byName.GetValueOrDefault(Key(text.Trim()));

    /// <summary>The actor that a title names behind "of" or "for"; null for none.</summary>
    public ActorSource? OfOffice(string title)
    {
        var slug = NameText.Slug(title);
        foreach (var joint in Joints)
        {
            // The longest tail first: of the Democratic Republic of the Congo.
            for (var at = slug.IndexOf(joint, StringComparison.Ordinal); at >= 0; at = slug.IndexOf(joint, at + 1, StringComparison.Ordinal))
            {
                var tail = slug[(at + joint.Length)..];
                if (byName.TryGetValue(tail.StartsWith("the-", StringComparison.Ordinal) ? tail[4..] : tail, out var actor)) return actor;
            }
        }
        return null;
    }

    private static string Key(string name) => NameText.Slug(NameText.Plain(name));
}
