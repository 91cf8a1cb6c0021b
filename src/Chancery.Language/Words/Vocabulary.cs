namespace Chancery.Language.Words;

/// <summary>What is known of words before they are read in a sentence.</summary>
/// <param name="Words">Words of the training text: their clusters and candidate tags.</param>
/// <param name="Forms">Words of a dictionary: what each may be.</param>
internal sealed record Vocabulary(WordTable Words, FormTable Forms);
