using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "The army shot and killed two", with "shot" taken for what the army has and the killing joined to it: a noun joined by "and" to a finite verb that has
/// an object and no subject is a verb itself, and the noun before it is the subject of both.
/// </summary>
internal static class SharedVerb
{
    public static Sentence Mend(Sentence sentence)
    {
        sentence = Joined(sentence);
        var tokens = sentence.Tokens;
        foreach (var verb in tokens.Where(t => t is { Relation: "conj", Upos: UniversalTag.Verb, Xpos: "VBD" or "VBZ" or "VBP" }))
        {
            if (verb is not { Head: >= 0 and var noun } || noun != verb.Index - 2 || tokens[verb.Index - 1].Relation is not "cc") continue;
            if (tokens[noun] is not { Upos: UniversalTag.Noun, Relation: "root" or "ccomp" or "parataxis" or "advcl" or "conj" } || noun == 0 || tokens[noun - 1] is not { Relation: "compound", Upos: UniversalTag.Noun or UniversalTag.Propn } who || who.Head != noun) continue;
            var done = tokens.FirstOrDefault(t => t.Head == verb.Index && t.Index > verb.Index && (t.Relation is "obj" || (t.Relation is "nmod" && !tokens.Any(c => c.Head == t.Index && c.Relation is "case"))));
            if (done is null || tokens.Any(t => t.Head == verb.Index && t.Relation is "nsubj" or "nsubj:pass") || tokens.Any(t => t.Head == noun && t.Relation is "nsubj" or "cop" or "case")) continue;
            var mended = tokens.ToArray();
            mended[noun] = tokens[noun] with { Upos = UniversalTag.Verb, Xpos = verb.Xpos };
            mended[done.Index] = done with { Relation = "obj" };
            mended[who.Index] = who with { Relation = "nsubj" };
            foreach (var t in tokens)
                if (t.Head == noun && t.Index < who.Index && t.Relation is "det" or "amod" or "compound" or "nummod" or "nmod:poss") mended[t.Index] = t with { Head = who.Index };
            return new(mended);
        }

        return sentence;
    }

    // No subject is joined to its own verb by "and": with "shot" for the subject of "wounded", it is what "wounded" is joined to.
    private static Sentence Joined(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var noun in tokens.Where(t => t is { Relation: "nsubj", Upos: UniversalTag.Noun, Head: >= 0 }))
        {
            if (noun.Head != noun.Index + 2 || tokens[noun.Head] is not { Xpos: "VBD" or "VBZ" or "VBP" } verb || tokens[noun.Index + 1] is not { Relation: "cc" } and || and.Head != verb.Index) continue;
            if (tokens.Any(t => t.Head == noun.Index && t.Relation is "conj")) continue;
            var mended = tokens.ToArray();
            mended[noun.Index] = noun with { Relation = verb.Relation, Head = verb.Head };
            mended[verb.Index] = verb with { Relation = "conj", Head = noun.Index };
            return new(mended);
        }

        return sentence;
    }
}
