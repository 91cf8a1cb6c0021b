namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads what else must stand beside a frame's word: <c>object</c>, and <c>requires</c> for every slot.</summary>
internal static class FrameParts
{
    private const string Without = "no ";

    public static EquatableList<FramePart> Of(MapReader entry)
    {
        var parts = new List<FramePart>();
        if (entry.Has("object")) Add(parts, entry, new Located("object", entry.PlaceOf("object")), entry.LocatedTexts("object"));
        foreach (var (slot, words) in entry.KeyedTexts("requires")) Add(parts, entry, slot, words);
        // In one order, so that two words with the same parts are seen to be alike.
        return [.. parts.OrderBy(p => p.Slot, StringComparer.Ordinal).ThenBy(p => p.IsBarred)];
    }

    private static void Add(List<FramePart> parts, MapReader entry, Located told, IReadOnlyList<Located>? words)
    {
        var isBarred = told.Value.StartsWith(Without, StringComparison.Ordinal);
        var slot = isBarred ? told.Value[Without.Length..] : told.Value;
        if (!Slots.IsKnown(slot))
        {
            entry.Problems.Add(LexiconProblems.UnknownSlot, told.Place, $"'{slot}' is no slot.", $"Write {Slots.Choice}.");
        }
        else if (!Slots.IsHeaded(slot))
        {
            entry.Problems.Add(
                LexiconProblems.UnknownSlot, told.Place, $"'{slot}' cannot be required.",
                "It stands for several ways to say whose a thing is; require the slot that the wording has, such as object, of or over.");
        }
        else if (parts.Exists(p => p.Slot == slot && (p.IsBarred == isBarred || p.Words.Count is 0 || words is null)))
        {
            entry.Problems.Add(
                LexiconProblems.Duplicate, told.Place, $"'{slot}' is told twice.",
                "Join its words into one list; a slot that must hold a word, or must be empty, need not be told once more.");
        }
        if (words is { Count: 0 })
            entry.Problems.Add(LexiconProblems.MissingKey, told.Place, $"'{told.Value}' has no words.", "Write the words that may head it, or the slot alone where anything will do.");
        parts.Add(new FramePart(slot, words is null ? [] : [.. words.Select(w => w.Value)], isBarred));
    }
}
