namespace Chancery.Reading.Lexicon.Stats;

/// <summary>Counts frames and their words.</summary>
internal static class FrameCount
{
    public static EquatableList<TypeStats> ByType(IReadOnlyList<Frame> frames) =>
        [.. Enum.GetValues<EventType>().Select(type =>
        {
            var own = frames.Where(f => f.Type == type).ToList();
            return new TypeStats(type, own.Count, Words(own), own.Sum(f => f.Examples.Count));
        })];

    public static WordStats Words(IEnumerable<Frame> frames)
    {
        var words = frames.SelectMany(f => f.Words).Select(w => (w.Class, IsPhrase: IsPhrase(w), Text: Text(w))).ToHashSet();
        return new(Alone(WordClass.Verb), Alone(WordClass.Noun), Alone(WordClass.Adjective), words.Count(w => w.IsPhrase));

        int Alone(WordClass c) => words.Count(w => w.Class == c && !w.IsPhrase);
    }

    private static bool IsPhrase(FrameWord word) => word.Before.Count > 0 || word.Particle is not null || word.IsPhrase;

    private static string Text(FrameWord word) =>
        string.Join(' ', [.. word.Before, word.Lemma, word.Particle ?? "", .. word.Parts.Where(p => p.Words.Count > 0 && !p.IsBarred).SelectMany(p => Part(p))]);

    // The object is what a phrase is read with; any other part is told by its slot.
    private static IEnumerable<string> Part(FramePart part) =>
        [.. part.Slot is "object" ? [] : new[] { part.Slot }, .. part.Words.Order(StringComparer.Ordinal)];
}
