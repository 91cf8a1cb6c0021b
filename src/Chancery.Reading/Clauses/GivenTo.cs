using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "promised Chad more weapons", hung as "more weapons of Chad": a name right behind a verb with a number or "more" behind it is not part of what
/// the number counts, but whom it is given to.
/// </summary>
internal static class GivenTo
{
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var count = 2; count < tokens.Count; count++)
        {
            if (tokens[count] is not ({ Upos: UniversalTag.Num } or { Xpos: "JJR" }) || tokens[count].Head is not (>= 0 and var given) || given <= count) continue;
            var last = count - 1;
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
