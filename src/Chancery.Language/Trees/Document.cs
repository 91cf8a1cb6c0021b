namespace Chancery.Language;

/// <summary>A text and its sentences.</summary>
/// <param name="Text">The analysed text; every token's offsets count in it.</param>
/// <param name="Sentences">Its sentences in order.</param>
public sealed record Document(string Text, IReadOnlyList<Sentence> Sentences);
