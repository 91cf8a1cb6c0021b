using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>Words that open clauses and phrases alike.</summary>
internal static class ClauseOpeners
{
    /// <summary>True for a word that tells when: after, before.</summary>
    public static bool AreOfTime(Token token) => token.Form.ToLowerInvariant() is "after" or "before" or "since" or "until" or "while";
}
