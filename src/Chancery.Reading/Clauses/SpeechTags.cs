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
        if (tags.Count == 0) return [];
        if (IsTakenForGranted(act)) return tags.Where(t => IsAtEnd(t, act));
        return tags.Where(t => !IsApart(t.First, act) && ((act < t.First && !IsOpenedBefore(t)) || (act > t.Last && !IsBeyond(t.Verb, act) && !IsClosedBefore(t, act))));
    }

    // "spread to Oslo, where shells fell, according to the army": said of where it ends at least
    private bool IsAtEnd(SpeechTag tag, int act)
    {
        var clause = act;
        for (var steps = 0; clause >= 0 && steps < 4 && tree.Tokens[clause].Relation is not "acl:relcl"; steps++) clause = tree.Tokens[clause].Head;
        if (clause < 0 || clause > tag.First || tree.Tokens[clause].Relation is not "acl:relcl" || tag.First < 2 || tree.Tokens[tag.First - 1].Form is not "," || tag.Last + 2 < tree.Tokens.Count) return false;
        var opening = clause;
        while (opening > 0 && tree.Tokens[opening].Xpos is not ("WRB" or "WDT" or "WP") && tree.Tokens[opening].Form is not ",") opening--;
        if (opening == 0 || tree.Tokens[opening].Form is "," || tree.Tokens[opening - 1].Form is not ",") return false;
        for (var i = clause + 1; i < tag.First - 1; i++) if (tree.Tokens[i].Form is ",") return false;
        return true;
    }

    /// <summary>True where a semicolon stands between two words: "spoke with him; according to officials, he warned him" are told each for itself.</summary>
    public bool IsApart(int one, int other)
    {
        for (var i = Math.Min(one, other) + 1; i < Math.Max(one, other); i++) if (tree.Tokens[i].Form is ";") return true;
        return false;
    }

    // "stopped in Kampala, where, officials say, he met the president", "boarded the ship and, officials say, found arms": said of what follows alone
    private bool IsOpenedBefore(SpeechTag tag) => tag.First > 1 && tree.Tokens[tag.First - 1].Form is "," && tree.Tokens[tag.First - 2].Xpos is "WRB" or "WDT" or "WP" or "CC";

    // "five of which, officials say, hit the port, and had called for": what goes on outside the relative clause
    private bool IsClosedBefore(SpeechTag tag, int act)
    {
        if (!IsOpenedBefore(tag) || tree.Tokens[tag.First - 2].Xpos is "CC") return false;
        var clause = tree.Tokens[tag.First - 2].Head;
        for (var (at, steps) = (clause, 0); at >= 0 && steps < 4; at = tree.Tokens[at].Head, steps++)
        {
            if (tree.Tokens[at].Relation is not "acl:relcl") continue;
            clause = at;
            break;
        }

        return clause >= 0 && act != clause && !tree.IsUnder(act, clause);
    }

    /// <summary>True where a clause of time opens between a verb of saying and an act after it: ", officials said, a day after rebels entered the capital".</summary>
    public bool IsBeyond(int verb, int act)
    {
        for (var (i, comma) = (verb + 1, -LongestLead); i < act; i++)
        {
            if (tree.Tokens[i].Form is ",") comma = i;
            else if (i - comma <= LongestLead && (tree.IsMarkOfTime(i) || IsMeanwhile(i))) return true;
            // "she said in Brussels, where ministers were gathering"
            else if (i == comma + 1 && tree.Tokens[i].Xpos is "WRB" or "WDT" or "WP") return true;
        }

        return false;
    }

    // ", officials said, as troops entered the capital": the reporter goes on
    private bool IsMeanwhile(int i) => tree.Tokens[i] is { Relation: "mark", Lemma: "as" or "while" or "whereas" or "although" or "though", Head: var clause } && clause > i && tree.IsClause(clause) && tree.Has(clause, "nsubj");

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
            if (Noun(tree, i) is { } noun) yield return noun;
            // "as the army contends with floods" says nothing
            if (!words.Reporting.Contains(token.Lemma) || (token.Lemma is "contend" && i + 1 < tree.Tokens.Count && tree.Tokens[i + 1].Form is "with")) continue;
            if (words.Citing.Contains(token.Lemma) && Quoted(tree, i) is { } quoted) yield return quoted;
            if (token.Xpos is not ("VBD" or "VBZ" or "VBP") && !HasSaid(tree, i)) continue;
            if (Plain(tree, i, words.Informing.Contains(token.Lemma)) is { } plain) yield return plain;
            else if (SetOff(tree, i, words.Informing.Contains(token.Lemma)) is { } apart) yield return apart;
            else if (Inverted(tree, i) is { } inverted) yield return inverted;
        }
    }

    // ", Reuters reports.", taken for a noun
    private static SpeechTag? Noun(Tree tree, int last)
    {
        if (tree.Tokens[last] is not { Form: "reports", Xpos: "NNS" } || tree.Tokens[last - 1].Upos is not UniversalTag.Propn || (last + 1 < tree.Tokens.Count && tree.Tokens[last + 1].Form is not ".")) return null;
        var first = Before(tree, last);
        return first >= 0 && IsStop(tree, first) ? new(last, first + 1, last) : null;
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
        var end = HasSaid(tree, verb) ? verb - 2 : verb - 1;
        var first = Before(tree, end);
        if (first < 0 || first == end || !IsStop(tree, first)) return null;
        if (tree.Tokens[first + 1] is { Xpos: "WDT" or "WP" or "IN" or "CC" }) return null;
        // "a dozen of them posted to Paris", "a copy posted online": a reduced clause
        if (tree.Tokens[verb] is { Relation: "acl" } || tree.Tokens[verb - 1].Form is "them" or "whom") return null;
        var last = verb;
        while (last + 1 < tree.Tokens.Count && last - verb < LongestSubject && IsAfter(tree.Tokens[last + 1], last == verb && !hasHearer)) last++;
        return last + 1 == tree.Tokens.Count || IsStop(tree, last + 1) || tree.Tokens[last + 1].Form is "." or ";" ? new(verb, first + 1, last) : null;
    }

    // ", Ann Lee, governor of the region, said on Monday", and nothing more that could be said
    private static SpeechTag? SetOff(Tree tree, int verb, bool hasHearer)
    {
        if (tree.Tokens[verb - 1].Form is not "," || tree.Child(verb, "nsubj") is not (>= 0 and var subject) || subject > verb) return null;
        var first = subject;
        while (first > 0 && tree.Tokens[first - 1].Upos is not UniversalTag.Punct && tree.IsUnder(first - 1, subject)) first--;
        if (first == 0 || !IsStop(tree, first - 1)) return null;
        var last = verb;
        while (last + 1 < tree.Tokens.Count && last - verb < LongestSubject && IsAfter(tree.Tokens[last + 1], last == verb && !hasHearer)) last++;
        return last + 1 == tree.Tokens.Count || IsStop(tree, last + 1) || tree.Tokens[last + 1].Form is "." or ";" ? new(verb, first, last) : null;
    }

    // ", an official was quoted as saying [by Reuters]", ", Reuters quoted an official as saying"
    private static SpeechTag? Quoted(Tree tree, int verb)
    {
        if (tree.AsSaying(verb) is not (>= 0 and var saying)) return null;
        var end = verb - 1;
        while (end > 0 && tree.Tokens[end].Upos is UniversalTag.Aux) end--;
        var first = Before(tree, end);
        if (first < 0 || first == end || !IsStop(tree, first) || tree.Tokens[first + 1] is { Xpos: "WDT" or "WP" or "IN" or "CC" }) return null;
        var last = saying;
        while (last + 1 < tree.Tokens.Count && last - saying < LongestSubject && IsAfter(tree.Tokens[last + 1], false)) last++;
        return last + 1 == tree.Tokens.Count || IsStop(tree, last + 1) || tree.Tokens[last + 1].Form is "." or ";" ? new(verb, first + 1, last) : null;
    }

    // "”, said the minister."
    private static SpeechTag? Inverted(Tree tree, int verb)
    {
        // ", warned against a war," says nothing of who spoke
        if (!IsStop(tree, verb - 1) || (verb + 1 < tree.Tokens.Count && tree.Tokens[verb + 1].Upos is UniversalTag.Adp && tree.Has(verb, "nsubj"))) return null;
        var last = verb;
        while (last + 1 < tree.Tokens.Count && last - verb < LongestSubject && IsNominal(tree.Tokens[last + 1])) last++;
        return last > verb && (last + 1 == tree.Tokens.Count || IsStop(tree, last + 1) || tree.Tokens[last + 1].Form is "." or ";") ? new(verb, verb, last) : null;
    }

    private static bool HasSaid(Tree tree, int verb) => tree.Tokens[verb].Xpos is "VBN" && verb > 1 && tree.Tokens[verb - 1] is { Lemma: "have", Upos: UniversalTag.Aux };

    // The token before the nominal that ends here: "The Associated Press and Reuters" as a whole.
    private static int Before(Tree tree, int last)
    {
        var first = last;
        while (first >= 0 && last - first <= LongestSubject && (IsNominal(tree.Tokens[first]) || (tree.Tokens[first].Form is "-" && IsInWord(tree.Tokens, first)) || (tree.Tokens[first].Form is "and" && first < last && first > 0 && IsNominal(tree.Tokens[first - 1])))) first--;
        return first;
    }

    // the hyphen of "Toronto-based" ends nothing
    private static bool IsStop(Tree tree, int i) => tree.Tokens[i].Form is "," or "\"" or "”" or "’" or "'" or "–" or "—" or "-" && !IsInWord(tree.Tokens, i);

    private static bool IsInWord(IReadOnlyList<Token> tokens, int i) => i > 0 && i + 1 < tokens.Count && tokens[i - 1].End == tokens[i].Start && tokens[i].End == tokens[i + 1].Start && tokens[i].Form is not ",";

    private static bool IsNominal(Token token) => token.Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Det or UniversalTag.Pron
        or UniversalTag.Num or UniversalTag.Adp or UniversalTag.Part || token.Form is "'s" or "’s";

    // a time, a place, a manner; no object
    private static bool IsAfter(Token token, bool isFirst) => token.Upos is UniversalTag.Adp or UniversalTag.Adv
        || (!isFirst && (IsNominal(token) || token is { Xpos: "VBN", Relation: "amod" })) || token.Xpos is "NNP" && token.Relation is "obl:unmarked" or "obl";
}

/// <summary>A clause of saying beside what is said.</summary>
/// <param name="Verb">Its verb, by token.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
internal readonly record struct SpeechTag(int Verb, int First, int Last);
