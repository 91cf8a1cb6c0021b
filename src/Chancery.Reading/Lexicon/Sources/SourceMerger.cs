using Chancery.Reading.Lexicon.Building;
using Chancery.Reading.Lexicon.Yaml;

namespace Chancery.Reading.Lexicon.Sources;

/// <summary>Merges what the files of a folder say into a source: what is there is added to, frames are replaced.</summary>
internal sealed class SourceMerger(LexiconSource basis, LexiconDraft draft)
{
    public LexiconSource Merge() => new(
        Merged(basis.Actors, draft.Actors, a => a.Key, Join).OrderBy(a => a.Key, StringComparer.Ordinal).ToEquatableList(),
        Merged(basis.Offices, draft.Offices, o => o.Key, Join).ToEquatableList(),
        Merged(basis.Outlets, draft.Outlets, o => NameText.Slug(o.Name), Join).ToEquatableList(),
        Merged(basis.Frames, draft.Frames, f => f.Key, (_, frame) => frame).OrderBy(f => f.Key, StringComparer.Ordinal).ToEquatableList(),
        Words().OrderBy(w => w.Name, StringComparer.Ordinal).ToEquatableList(),
        Merged(basis.Cameo, draft.Cameo, c => c.Code, (_, code) => code).OrderBy(c => c.Code, StringComparer.Ordinal).ToEquatableList());

    private List<T> Merged<T>(EquatableList<T> old, List<(T Item, FilePlace Place)> added, Func<T, string> keyOf, Func<T, T, T> join)
    {
        var merged = old.ToList();
        var at = merged.Select((item, i) => (keyOf(item), i)).ToDictionary(p => p.Item1, p => p.i, StringComparer.Ordinal);
        var seen = new Dictionary<string, FilePlace>(StringComparer.Ordinal);
        foreach (var (item, place) in added)
        {
            var key = keyOf(item);
            if (key.Length is 0) continue;
            if (!seen.TryAdd(key, place))
            {
                draft.Problems.Add(
                    LexiconProblems.Duplicate, place, $"'{key}' stands already in {Path.GetFileName(seen[key].File)}, line {seen[key].Line}.", "Join the two.");
            }
            else if (at.TryGetValue(key, out var i)) merged[i] = join(merged[i], item);
            else merged.Add(item);
        }
        return merged;
    }

    // A list may be spread over files, so here the same name twice is no mistake.
    private List<WordList> Words()
    {
        var merged = basis.Words.ToList();
        foreach (var (list, _) in draft.Words)
        {
            var i = merged.FindIndex(w => w.Name == list.Name);
            if (i < 0) merged.Add(list);
            else merged[i] = list with { Words = Union(merged[i].Words, list.Words) };
        }
        return merged;
    }

    private static OfficeSource Join(OfficeSource old, OfficeSource added) =>
        new(old.Key, added.Leads ?? old.Leads, old.Titles.Union(added.Titles).ToEquatableList());

    private static OutletSource Join(OutletSource old, OutletSource added) =>
        added with { Names = Union(old.Names, added.Names), Country = added.Country ?? old.Country, Checked = added.Checked ?? old.Checked };

    /// <summary>The actor with what was added of it.</summary>
    internal static ActorSource Join(ActorSource old, ActorSource added) => new(old.Key)
    {
        Code = added.Code ?? old.Code,
        Kind = added.Kind ?? old.Kind,
        Name = added.Name ?? old.Name,
        // A new name does not make the old one unknown.
        Names = Union(added.Name is { } name && name != old.Name && old.Name is not null ? [.. old.Names, old.Name] : old.Names, added.Names),
        Demonyms = Union(old.Demonyms, added.Demonyms),
        People = Union(old.People, added.People),
        SpeaksAs = Union(old.SpeaksAs, added.SpeaksAs),
        Members = Union(old.Members, added.Members),
        Capital = added.Capital ?? old.Capital,
        Latitude = added.Latitude ?? old.Latitude,
        Longitude = added.Longitude ?? old.Longitude,
        From = added.From ?? old.From,
        To = added.To ?? old.To,
        IsDisputed = added.IsDisputed ?? old.IsDisputed,
        IsArmed = old.IsArmed || added.IsArmed,
        Checked = added.Checked ?? old.Checked,
        Bodies = JoinParts(old.Bodies, added.Bodies, (a, b) => a.Name == b.Name, (a, b) => b with { Names = Union(a.Names, b.Names) }),
        Places = JoinParts(old.Places, added.Places, (a, b) => a.Name == b.Name, (a, b) => b with { Names = Union(a.Names, b.Names) }),
        Holders = JoinHolders(old.Holders, added.Holders),
    };

    /// <summary>The spans in office, with those added of the same spans joined to them.</summary>
    internal static EquatableList<HolderSource> JoinHolders(EquatableList<HolderSource> old, EquatableList<HolderSource> added) =>
        JoinParts(old, added, ActorParts.SameSpan, (a, b) => b with
        {
            Names = Union(a.Names, b.Names),
            Family = b.Family ?? a.Family,
            IsFemale = b.IsFemale ?? a.IsFemale,
            To = b.To ?? a.To,
            Wikidata = b.Wikidata ?? a.Wikidata,
        });

    private static EquatableList<T> JoinParts<T>(EquatableList<T> old, EquatableList<T> added, Func<T, T, bool> same, Func<T, T, T> join)
    {
        var parts = old.ToList();
        foreach (var part in added)
        {
            var i = parts.FindIndex(p => same(p, part));
            if (i < 0) parts.Add(part);
            else parts[i] = join(parts[i], part);
        }
        return parts.ToEquatableList();
    }

    private static EquatableList<string> Union(IEnumerable<string> old, IEnumerable<string> added) =>
        old.Union(added, StringComparer.Ordinal).ToEquatableList();
}
