namespace Chancery.Language;

/// <summary>Turns text into sentences of tagged words in dependency trees. Safe to share among threads.</summary>
public interface IAnalyzer
{
    /// <summary>The analysis of a text. Any string gives a document; a line break (<c>\n</c>) always ends a sentence when a blank line or a heading follows, and the caller may force an end with the character U+2029.</summary>
    Document Analyze(string text);
}
