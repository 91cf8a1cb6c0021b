namespace Chancery.Reading.Lexicon;

/// <summary>Whom "the leader of X" finds.</summary>
public enum Leads
{
    /// <summary>The holder leads nothing.</summary>
    None,
    /// <summary>The holder is the head of the state or organisation.</summary>
    State,
    /// <summary>The holder is the head of its government.</summary>
    Government,
}

/// <summary>A title that names an office.</summary>
/// <param name="Text">Lower case and singular; abbreviations keep their capitals.</param>
/// <param name="Code">The state or organisation it is limited to; null for all.</param>
public sealed record OfficeTitle(string Text, string? Code);

/// <summary>An office that people hold.</summary>
/// <param name="Key">Such as <c>foreign-minister</c>.</param>
/// <param name="Leads">Whether its holder leads the state or its government.</param>
/// <param name="Titles">The words for it.</param>
/// <param name="Rank">Its place in the file, from 0: the higher offices stand first.</param>
public sealed record Office(string Key, Leads Leads, EquatableList<OfficeTitle> Titles, int Rank);
