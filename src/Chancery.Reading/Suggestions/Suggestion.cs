namespace Chancery.Reading.Suggestions;

/// <summary>What sort of thing a lexicon lacks.</summary>
public enum SuggestionKind
{
    /// <summary>A person whom a report names with country and mostly office.</summary>
    Person,
    /// <summary>A name that takes part in what political actors do, of which nothing is known.</summary>
    Name,
    /// <summary>A word that stands between two political actors and gave no event.</summary>
    Word,
}

/// <summary>Something met in a report that the lexicon lacks.</summary>
/// <param name="Kind">What sort it is.</param>
/// <param name="Text">The name; of a word, its dictionary form, with the noun that is its object: <c>sign protocol</c>.</param>
/// <param name="Country">Code of the country a person acts for; null for others.</param>
/// <param name="Office">Key of a person's office; null where it is not known, and for others.</param>
/// <param name="Word">The part of speech of a word; null for others.</param>
/// <param name="Slot">Where the other actor stands: <c>object</c> or a preposition; of a name, what it takes part in; null for people.</param>
/// <param name="Published">The day the report was published; null when unknown.</param>
/// <param name="Example">The sentence it was met in.</param>
public sealed record Suggestion(
    SuggestionKind Kind, string Text, string? Country, string? Office, Lexicon.WordClass? Word, string? Slot, DateOnly? Published, string Example);
