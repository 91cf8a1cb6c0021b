using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "condemned in the strongest terms the Norwegian raid", "rejected as baseless its claims", hung as terms of a raid: a noun that stands behind a phrase with no preposition or comma
/// before it is what a verb without an object acts upon.
/// </summary>
internal static class ObjectBehind
{
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var thing in tokens.Where(t => t is { Relation: "nmod" or "appos" or "nmod:unmarked" or "obl", Upos: UniversalTag.Noun or UniversalTag.Propn, Head: >= 0 } && t.Head < t.Index && tokens[t.Head] is { Relation: "obl", Upos: UniversalTag.Noun or UniversalTag.Adj }))
        {
            var phrase = thing.Head;
            if (tokens[phrase] is not { Head: >= 0 and var verb } || verb > phrase || tokens[verb].Upos is not UniversalTag.Verb || TimeWords.IsStretch(thing) || TimeWords.IsWeekday(thing)) continue;
            // "sought to pause the fighting", with the pause taken for a noun
            if (tokens.Any(t => t.Head == phrase && t.Relation is "case" && t.Form is "to")) continue;
            // the words before it begin right behind the phrase
            if (!tokens.Any(t => t.Head == thing.Index && t.Index == phrase + 1 && t.Relation is "det" or "nmod:poss") || tokens.Any(t => t.Head == thing.Index && t.Relation is "case" && t.Xpos is not "POS")) continue;
            if (tokens.Any(t => t.Head == verb && t.Relation is "obj" or "ccomp" or "xcomp" or "nsubj:pass" or "aux:pass") || !tokens.Any(t => t.Head == verb && t.Relation is "nsubj")) continue;
            var mended = tokens.ToArray();
            mended[thing.Index] = thing with { Head = verb, Relation = "obj" };
            return new(mended);
        }

        return sentence;
    }
}
