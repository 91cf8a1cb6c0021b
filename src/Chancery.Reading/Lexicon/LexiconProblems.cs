namespace Chancery.Reading.Lexicon;

/// <summary>The stable codes of what can be wrong in a lexicon folder.</summary>
public static class LexiconProblems
{
    /// <summary>The file is not YAML.</summary>
    public const string Syntax = "CHY0201";
    /// <summary>A list stands where a text should, or the like.</summary>
    public const string Shape = "CHY0202";
    /// <summary>A key that nothing reads.</summary>
    public const string UnknownKey = "CHY0203";
    /// <summary>A key that must be there is not, or is empty.</summary>
    public const string MissingKey = "CHY0204";
    /// <summary>A date that is none.</summary>
    public const string Date = "CHY0205";
    /// <summary>A span that ends before it begins.</summary>
    public const string Span = "CHY0206";
    /// <summary>A value that is not in its closed list.</summary>
    public const string Choice = "CHY0207";
    /// <summary>A number that is none or is out of its range.</summary>
    public const string Number = "CHY0208";
    /// <summary>An office that offices.yaml does not know.</summary>
    public const string UnknownOffice = "CHY0209";
    /// <summary>A code that no state, territory or organisation has.</summary>
    public const string UnknownCode = "CHY0210";
    /// <summary>A code that is not formed as codes are.</summary>
    public const string MalformedCode = "CHY0211";
    /// <summary>An event type the codebook does not have.</summary>
    public const string UnknownType = "CHY0212";
    /// <summary>A mode the type does not have.</summary>
    public const string UnknownMode = "CHY0213";
    /// <summary>A CAMEO code that is malformed, missing, or too much.</summary>
    public const string Cameo = "CHY0214";
    /// <summary>A slot no word can have.</summary>
    public const string UnknownSlot = "CHY0215";
    /// <summary>Something said twice.</summary>
    public const string Duplicate = "CHY0216";
    /// <summary>An example whose expectation cannot be read.</summary>
    public const string Example = "CHY0217";
    /// <summary>A frame without examples.</summary>
    public const string NoExamples = "CHY0218";
    /// <summary>A frame's word that is malformed.</summary>
    public const string Word = "CHY0219";
    /// <summary>A capital that is not among the places.</summary>
    public const string Capital = "CHY0220";
    /// <summary>A file or folder that is not where a lexicon has one.</summary>
    public const string Location = "CHY0221";
    /// <summary>Something that is to be switched off and is not there.</summary>
    public const string NothingToSwitchOff = "CHY0222";
}
