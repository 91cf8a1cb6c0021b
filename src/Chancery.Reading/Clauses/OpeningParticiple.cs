using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "Backed by Norway and Kenya, Chad expelled the envoy", hung as a third who backs: behind "and" a list is over, and the name after the comma is the
/// subject of a verb that has none.
/// </summary>
internal static class OpeningParticiple
{
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var verb in tokens.Where(t => t is { Upos: UniversalTag.Verb, Xpos: "VBD" or "VBZ" or "VBP" or "VBN" or "VB" }))
        {
            if (tokens.Any(t => t.Head == verb.Index && t.Relation is "nsubj" or "nsubj:pass" or "expl" or "csubj")) continue;
            if (tokens.FirstOrDefault(t => t.Head == verb.Index && t is { Relation: "advcl", Xpos: "VBN" or "VBG" } && t.Index < verb.Index) is not { } opening || tokens.Any(t => t.Head == opening.Index && t.Relation is "nsubj" or "nsubj:pass" or "mark")) continue;
            foreach (var name in tokens.Where(t => t is { Relation: "conj" or "appos", Upos: UniversalTag.Propn or UniversalTag.Noun }))
            {
                if (name is not { Head: >= 0 and var first } || name.Index <= opening.Index || name.Index >= verb.Index || !Tree.IsUnder(tokens, name.Index, opening.Index)) continue;
                if (!tokens.Any(t => t.Head == name.Index && t.Form is "," && t.Index < name.Index) || tokens.Any(t => t.Head == name.Index && t.Relation is "cc")) continue;
                // the list had its "and" before, and no second comma closes what stands beside the last name
                if (!tokens.Any(t => t.Head == first && t.Relation is "conj" && t.Index < name.Index && tokens.Any(c => c.Head == t.Index && c.Relation is "cc"))) continue;
                if (tokens.Any(t => t.Index > name.Index && t.Index < verb.Index && t.Form is ",")) continue;
                var mended = tokens.ToArray();
                mended[name.Index] = name with { Head = verb.Index, Relation = tokens.Any(t => t.Head == verb.Index && t.Relation is "aux:pass") ? "nsubj:pass" : "nsubj" };
                return new(mended);
            }
        }

        return sentence;
    }
}
