using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// The short clauses of saying set beside what is said, found by their words alone since trees often hang them wrongly:
/// ", the Kremlin announced on Friday", "”, said the minister".
/// </summary>
internal sealed class SpeechTags(Tree tree, ClauseWords words)
{
    private const int LongestSubject = 12;

    // ", a day after"
    private const int LongestLead = 3;

    private readonly List<SpeechTag> tags = [.. Find(tree, words)];

    /// <summary>The tags an act stands under: those beside it, unless it stands in one or is only presupposed in a relative clause.</summary>
    public IEnumerable<SpeechTag> Over(int act)
    {
        if (tags.Count == 0 || IsTakenForGranted(act)) return [];
        return tags.Where(t => act < t.First || (act > t.Last && !IsBeyond(t.Verb, act)));
    }

    /// <summary>True where a clause of time opens between a verb of saying and an act after it: ", officials said, a day after rebels entered the capital".</summary>
    public bool IsBeyond(int verb, int act)
    {
        for (var (i, comma) = (verb + 1, -LongestLead); i < act; i++)
        {
            if (tree.Tokens[i].Form is ",") comma = i;
            else if (i - comma <= LongestLead && tree.IsMarkOfTime(i)) return true;
            // "she said in Brussels, where ministers were gathering"
            else if (i == comma + 1 && tree.Tokens[i].Xpos is "WRB" or "WDT" or "WP") return true;
        }

        return false;
    }

    private bool IsTakenForGranted(int act)
    {
        for (var (i, steps) = (act, 0); i >= 0 && steps < 12; i = tree.Tokens[i].Head, steps++)
            if (tree.IsTakenForGranted(i) && !tags.Exists(t => t.Verb == i)) return true;
        return false;
    }

    private static IEnumerable<SpeechTag> Find(Tree tree, ClauseWords words)
    {
        for (var i = 1; i < tree.Tokens.Count; i++)
        {
            var token = tree.Tokens[i];
            if (token.Form is "to" && string.Equals(tree.Tokens[i - 1].Form, "according", StringComparison.OrdinalIgnoreCase) && According(tree, i + 1) is { } according) yield return according;
            if (token.Xpos is not ("VBD" or "VBZ" or "VBP") || !words.Reporting.Contains(token.Lemma)) continue;
            if (Plain(tree, i, words.Informing.Contains(token.Lemma)) is { } plain) yield return plain;
            else if (Inverted(tree, i) is { } inverted) yield return inverted;
        }
    }

    // "according to two officials"
    private static SpeechTag? According(Tree tree, int first)
    {
        var last = first - 1;
        while (last + 1 < tree.Tokens.Count && last - first < LongestSubject && IsNominal(tree.Tokens[last + 1])) last++;
        for (var i = first; i <= last; i++)
            if (tree.Tokens[i].Head < first || tree.Tokens[i].Head > last) return new(i, first - 2, last);
        return null;
    }

    // ", a spokesman for the ministry said [on Monday]", ", a source told Reuters", and nothing more that could be said
    private static SpeechTag? Plain(Tree tree, int verb, bool hasHearer)
    {
        var first = verb - 1;
        while (first >= 0 && verb - first <= LongestSubject && IsNominal(tree.Tokens[first])) first--;
        if (first < 0 || first == verb - 1 || !IsStop(tree.Tokens[first].Form)) return null;
        if (tree.Tokens[first + 1] is { Xpos: "WDT" or "WP" or "IN" or "CC" }) return null;
        // "a dozen of them posted to Paris", "a copy posted online": a reduced clause
        if (tree.Tokens[verb] is { Relation: "acl" } || tree.Tokens[verb - 1].Form is "them" or "whom") return null;
        var last = verb;
        while (last + 1 < tree.Tokens.Count && last - verb < LongestSubject && IsAfter(tree.Tokens[last + 1], last == verb && !hasHearer)) last++;
        return last + 1 == tree.Tokens.Count || IsStop(tree.Tokens[last + 1].Form) || tree.Tokens[last + 1].Form is "." or ";" ? new(verb, first + 1, last) : null;
    }

    // "”, said the minister."
    private static SpeechTag? Inverted(Tree tree, int verb)
    {
        if (!IsStop(tree.Tokens[verb - 1].Form)) return null;
        var last = verb;
        while (last + 1 < tree.Tokens.Count && last - verb < LongestSubject && IsNominal(tree.Tokens[last + 1])) last++;
        return last > verb && (last + 1 == tree.Tokens.Count || IsStop(tree.Tokens[last + 1].Form) || tree.Tokens[last + 1].Form is "." or ";") ? new(verb, verb, last) : null;
    }

    private static bool IsStop(string form) => form is "," or "\"" or "”" or "’" or "'" or "–" or "—" or "-";

    private static bool IsNominal(Token token) => token.Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Det or UniversalTag.Pron
        or UniversalTag.Num or UniversalTag.Adp or UniversalTag.Part || token.Form is "'s" or "’s";

    // a time, a place, a manner; no object
    private static bool IsAfter(Token token, bool isFirst) => token.Upos is UniversalTag.Adp or UniversalTag.Adv
        || (!isFirst && IsNominal(token)) || token.Xpos is "NNP" && token.Relation is "obl:unmarked" or "obl";
}

/// <summary>A clause of saying beside what is said.</summary>
/// <param name="Verb">Its verb, by token.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
internal readonly record struct SpeechTag(int Verb, int First, int Last);
