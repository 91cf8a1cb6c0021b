namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads the words of a frame; an entry with several lemmas gives a word each.</summary>
internal sealed class FrameWords(string key, EventType? type, bool needsTarget, LexiconDraft draft)
{
    private readonly HashSet<FrameWord> seen = [];

    public EquatableList<FrameWord> Read(MapReader frame)
    {
        if (!frame.Has("words")) frame.Missing("words");
        var words = new List<FrameWord>();
        foreach (var entry in frame.Maps("words"))
        {
            foreach (var (word, place) in Entry(entry))
            {
                if (!seen.Add(Grammar(word)))
                    frame.Problems.Add(LexiconProblems.Duplicate, place, $"'{word.Lemma}' stands twice with the same grammar.", "Take one out, or join the two.");
                draft.FrameWords.Add((key, word, place));
                words.Add(word);
            }
            entry.Close();
        }
        return words.ToEquatableList();
    }

    /// <summary>What tells a word from others: of two that are alike in it, nobody can say which is meant.</summary>
    public static FrameWord Grammar(FrameWord word) =>
        word with { About = [], LightVerbs = [], Mode = null, Cameo = null, Mutual = null, TargetOptional = null };

    private List<(FrameWord Word, FilePlace Place)> Entry(MapReader entry)
    {
        var wordClass = entry.Has("noun") ? WordClass.Noun : entry.Has("adjective") ? WordClass.Adjective : WordClass.Verb;
        var lemmas = entry.LocatedTexts(wordClass.ToString().ToLowerInvariant());
        if (lemmas.Count is 0)
            entry.Problems.Add(LexiconProblems.Word, entry.Place, "The word is missing.", "Begin with 'verb:', 'noun:' or 'adjective:'.");

        var act = FrameAct.Of(entry, type);
        if (act.Cameo is { } cameo) draft.CameoNamed.Add(new Located(cameo, entry.PlaceOf("cameo")));
        var mutual = entry.Truth("mutual");
        var targetOptional = entry.Truth("target-optional");
        if (!entry.Has("target") && needsTarget && mutual is not true && targetOptional is not true)
            entry.Problems.Add(LexiconProblems.MissingKey, entry.Place, "'target' is missing.", "Name the slot of the one acted upon, or write 'target-optional: true'.");

        var pattern = new FrameWord(
            wordClass, "", [], null, FrameParts.Of(entry),
            SlotsOf(entry, "source") ?? Slots.DefaultSource(wordClass), SlotsOf(entry, "target") ?? [],
            SlotsOf(entry, "about") ?? Slots.DefaultAbout(type ?? default), entry.Texts("light-verbs"),
            act.Mode, act.Cameo, mutual, targetOptional);
        return [.. lemmas.Select(lemma => (Headed(pattern, lemma, entry.Problems), lemma.Place))];
    }

    private static FrameWord Headed(FrameWord pattern, Located lemma, ProblemList problems)
    {
        var parts = lemma.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (pattern.Class is not WordClass.Verb) return pattern with { Lemma = parts[^1], Before = parts[..^1].ToEquatableList() };
        if (parts.Length > 2)
            problems.Add(LexiconProblems.Word, lemma.Place, $"'{lemma.Value}' has too many words.", "Write a verb with at most one particle; put what follows into 'object' or a slot.");
        return pattern with { Lemma = parts[0], Particle = parts.Length > 1 ? parts[1] : null };
    }

    private static EquatableList<string>? SlotsOf(MapReader entry, string key)
    {
        var known = entry.Has(key);
        var slots = entry.LocatedTexts(key);
        foreach (var (slot, place) in slots)
        {
            if (!Slots.IsKnown(slot)) entry.Problems.Add(LexiconProblems.UnknownSlot, place, $"'{slot}' is no slot.", $"Write {Slots.Choice}.");
        }
        return known ? slots.Select(s => s.Value).ToEquatableList() : null;
    }
}
