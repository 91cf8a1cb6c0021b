namespace Chancery.Reading.Lexicon.Imports;

/// <summary>A row of a table of office holders, as written there; what it does not tell is empty.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Name">The person's name in English.</param>
/// <param name="Aliases">Their other names.</param>
/// <param name="Country">Name or code of the state or organisation served; where empty, the office tells it ("President of France").</param>
/// <param name="Office">The office: a title, with or without the country, or a key of offices.yaml.</param>
/// <param name="From">When the span began: <c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c>, or a time that begins so.</param>
/// <param name="To">When it ended, likewise; empty while in office.</param>
public sealed record ImportRow(int Line, string Name, EquatableList<string> Aliases, string Country, string Office, string From, string To)
{
    /// <summary>The person's item of Wikidata: <c>Q42</c>, or its address.</summary>
    public string Wikidata { get; init; } = "";

    /// <summary>The name used alone, where it is not the last word.</summary>
    public string Family { get; init; } = "";

    /// <summary><c>female</c> or <c>f</c>, <c>male</c> or <c>m</c>; others tell nothing.</summary>
    public string Gender { get; init; } = "";
}

/// <summary>What an import could not use, or used otherwise than it stands.</summary>
/// <param name="Code">Its stable code, <c>CHY0403</c> and on.</param>
/// <param name="Line">The line of the row, from 1.</param>
/// <param name="IsError">True when nothing of the row was used.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
public sealed record ImportFault(string Code, int Line, bool IsError, string Message);

/// <summary>A file that an import writes.</summary>
/// <param name="Path">Its place in the folder of imports, with slashes: <c>actors/FRA.yaml</c>.</param>
/// <param name="Text">The YAML it holds.</param>
/// <param name="Spans">How many spans in office it tells.</param>
public sealed record ImportFile(string Path, string Text, int Spans);

/// <summary>What came of an import.</summary>
/// <param name="Files">The files to write, by path; those of actors of whom nothing is new are left out.</param>
/// <param name="Faults">What could not be used, by line.</param>
/// <param name="Added">Spans in office that the lexicon did not have.</param>
/// <param name="Mended">Spans that it had, to which names, an end or an item of Wikidata come.</param>
/// <param name="Known">Spans of which the lexicon knew all.</param>
public sealed record ImportResult(EquatableList<ImportFile> Files, EquatableList<ImportFault> Faults, int Added, int Mended, int Known);
