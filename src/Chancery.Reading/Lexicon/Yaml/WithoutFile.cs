namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>What an entry of without.yaml switches off something of.</summary>
internal enum WithoutKind
{
    /// <summary>A frame, or words of it.</summary>
    Frame,
    /// <summary>Names of an actor.</summary>
    Actor,
    /// <summary>An outlet or agency, or names of it.</summary>
    Outlet,
    /// <summary>Words of a list.</summary>
    List,
}

/// <summary>One entry of without.yaml.</summary>
/// <param name="Kind">What it speaks of.</param>
/// <param name="Key">The frame, actor, outlet or list.</param>
/// <param name="Parts">The words or names of it that are off; empty where the whole is.</param>
internal sealed record WithoutEntry(WithoutKind Kind, Located Key, IReadOnlyList<Located> Parts);

/// <summary>Reads without.yaml: what of the lexicon below is switched off.</summary>
internal static class WithoutFile
{
    private static readonly (string Key, WithoutKind Kind, string Parts)[] Kinds =
        [("frame", WithoutKind.Frame, "words"), ("actor", WithoutKind.Actor, "names"), ("outlet", WithoutKind.Outlet, "names"), ("list", WithoutKind.List, "words")];

    public static void Read(YamlFile file, LexiconDraft draft)
    {
        if (file.Root() is not { } root) return;
        foreach (var map in file.Maps(root, "what is switched off"))
        {
            var (key, kind, parts) = Array.Find(Kinds, k => map.Has(k.Key));
            if (key is null)
            {
                map.Problems.Add(LexiconProblems.MissingKey, map.Place, "It does not say of what something is switched off.", "Write 'frame:', 'actor:', 'outlet:' or 'list:'.");
                continue;
            }
            var named = map.RequiredText(key);
            var off = map.LocatedTexts(parts);
            if (off.Count is 0 && kind is WithoutKind.Actor or WithoutKind.List) map.Missing(parts);
            else if (named.Length > 0) draft.Without.Add(new WithoutEntry(kind, new Located(named, map.PlaceOf(key)), off));
            map.Close();
        }
    }
}
