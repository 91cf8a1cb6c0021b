using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "Lavrov: Assad invited to Sochi", hung as if Lavrov had invited him: what stands before a colon is beside the clause behind it and heads nothing in it.
/// </summary>
internal static class LabelledClause
{
    private const int LongestLabel = 5;

    /// <summary>The sentence with the clause behind its label as its root.</summary>
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var colon = 1;
        while (colon < tokens.Count && colon <= LongestLabel && tokens[colon].Form is not ":") colon++;
        if (colon > LongestLabel || colon + 2 >= tokens.Count) return sentence;
        var label = -1;
        for (var i = 0; i < colon; i++)
        {
            if (tokens[i].Upos is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Det or UniversalTag.Adp or UniversalTag.Part)) return sentence;
            if (tokens[i].Head < 0) label = i;
        }

        if (label < 0) return sentence;
        for (var verb = colon + 1; verb < tokens.Count; verb++)
        {
            if (tokens[verb] is not { Upos: UniversalTag.Verb, Xpos: "VBD" or "VBZ" or "VBP" or "VBN" or "VB" } || tokens[verb].Head < 0 || tokens[verb].Head >= colon) continue;
            var mended = tokens.ToArray();
            mended[verb] = tokens[verb] with { Head = -1, Relation = "root" };
            mended[label] = tokens[label] with { Head = verb, Relation = "parataxis" };
            for (var i = colon + 1; i < tokens.Count; i++) if (i != verb && tokens[i].Head >= 0 && tokens[i].Head < colon) mended[i] = tokens[i] with { Head = verb };
            return new(mended);
        }

        return sentence;
    }
}
