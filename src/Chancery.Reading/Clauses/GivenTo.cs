using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "promised Chad more weapons", hung as "more weapons of Chad": a name right behind a verb with a number or "more" behind it is not part of what
/// the number counts, but whom it is given to. Of two objects side by side, the second a sum, the first is given it.
/// </summary>
internal static class GivenTo
{
    public static Sentence Mend(Sentence sentence) => Sum(Number(sentence));

    // "given Chad $20 million", hung as two things given
    private static Sentence Sum(Sentence sentence)
    {
        Token[]? mended = null;
        var tokens = sentence.Tokens;
        foreach (var sum in tokens.Where(t => t.Upos is UniversalTag.Sym))
        {
            // "given Chad some $20 million", hung as "some of it"
            if (sum is { Relation: "nmod", Head: >= 0 and var some } && some == sum.Index - 1 && tokens[some] is { Upos: UniversalTag.Det, Relation: "obj", Head: >= 0 and var giving } && tokens.LastOrDefault(t => t.Head == giving && t.Relation is "obj" && t.Index > giving && t.Index < some) is { } whom)
            {
                mended ??= [.. tokens];
                mended[whom.Index] = whom with { Relation = "iobj" };
                mended[sum.Index] = sum with { Head = giving, Relation = "obj" };
                mended[some] = tokens[some] with { Head = sum.Index, Relation = "det" };
                continue;
            }

            if (sum is not { Relation: "obj", Head: >= 0 and var verb } || tokens[verb].Upos is not UniversalTag.Verb) continue;
            if (tokens.LastOrDefault(t => t.Head == verb && t.Relation is "obj" && t.Index > verb && t.Index < sum.Index) is not { } given || tokens.Any(t => t.Index > given.Index && t.Index < sum.Index && t.Form is "," or "and")) continue;
            mended ??= [.. tokens];
            mended[given.Index] = given with { Relation = "iobj" };
        }

        return mended is null ? sentence : new(mended);
    }

    private static Sentence Number(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var count = 2; count < tokens.Count; count++)
        {
            if (tokens[count] is not ({ Upos: UniversalTag.Num } or { Xpos: "JJR" }) || tokens[count].Head is not (>= 0 and var given) || given <= count) continue;
            var last = count - 1;
            // "some 20 tanks", "about 20"
            if (tokens[last] is { Upos: UniversalTag.Adv } or { Upos: UniversalTag.Det, Form: "some" or "another" } && last > 1) last--;
            var first = last;
            while (first > 0 && tokens[first - 1].Upos is UniversalTag.Propn) first--;
            if (tokens[last].Upos is not UniversalTag.Propn || first == 0 || tokens[first - 1].Upos is not UniversalTag.Verb) continue;
            var top = last;
            while (tokens[top].Head >= first && tokens[top].Head <= last) top = tokens[top].Head;
            // the tree makes it a part of the thing, of the count, or a second object
            var thing = given;
            while (tokens[thing].Head > thing) thing = tokens[thing].Head;
            if (tokens[thing] is not { Relation: "obj", Upos: UniversalTag.Noun } || tokens[thing].Head != first - 1) continue;
            if (tokens[top].Head != thing && tokens[top].Head != count && !(tokens[top] is { Relation: "obj" } && tokens[top].Head == first - 1)) continue;
            var mended = tokens.ToArray();
            mended[top] = tokens[top] with { Head = first - 1, Relation = "iobj" };
            return new(mended);
        }

        return sentence;
    }
}
