using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Building;

/// <summary>
/// Tells people apart. One name is one person, whatever offices and states it stands under, and its key is made from it;
/// where an item of Wikidata was imported, the item tells who it is and is the key.
/// </summary>
internal sealed class PersonKeys
{
    // The one item of a name; "" where several people bear it.
    private readonly Dictionary<string, string> itemOf = new(StringComparer.Ordinal);

    public PersonKeys(LexiconSource source)
    {
        foreach (var actor in source.Actors)
        {
            foreach (var holder in actor.Holders)
            {
                if (holder.Wikidata is not { } item) continue;
                var slug = NameText.Slug(holder.Name);
                itemOf[slug] = itemOf.GetValueOrDefault(slug, item) == item ? item : "";
            }
        }
    }

    /// <summary>The key of the person that holds the office.</summary>
    public string Of(HolderSource holder)
    {
        if (holder.Wikidata is { } own) return "person:" + own;
        var slug = NameText.Slug(holder.Name);
        return "person:" + (itemOf.GetValueOrDefault(slug) is { Length: > 0 } item ? item : slug);
    }
}
