namespace Chancery.Reading.Lexicon;

/// <summary>A part that must, or must not, stand beside a frame's word, whoever its source and target are: "tie" as the object of "cut ties".</summary>
/// <param name="Slot">The slot: object, clause, predicate, a preposition.</param>
/// <param name="Words">Lemmas, of one word or several, of which one must head it; empty where anything will do.</param>
/// <param name="IsBarred">True where it must not be there.</param>
public sealed record FramePart(string Slot, EquatableList<string> Words, bool IsBarred);
