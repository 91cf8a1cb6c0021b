using Chancery.Language;
using Chancery.Reading.Clauses;

namespace Chancery.Reading.Times;

/// <summary>Sets a time right in the tree where the parser took it for the head of the name before it: "will visit Berlin next Friday" visits Berlin, and no Friday.</summary>
internal static class TimeTree
{
    /// <summary>The sentence with such times beside the names; the same one where there are none.</summary>
    public static Sentence Mend(Sentence sentence, IReadOnlyList<TimeExpression> times)
    {
        Token[]? mended = null;
        foreach (var time in times)
        {
            var tokens = mended ?? sentence.Tokens;
            if (!time.IsAnchored || time.Lead != time.First || time.First == 0) continue;
            var top = Top(tokens, time);
            var name = time.First - 1;
            if (top < 0 || tokens[name] is not { Upos: UniversalTag.Propn or UniversalTag.Noun } before || before.Head != top) continue;
            if (Tree.Plain(tokens[top].Relation) is not ("obj" or "obl" or "nmod" or "nsubj") || Tree.Plain(before.Relation) is not ("compound" or "nmod" or "amod" or "flat")) continue;
            mended ??= [.. tokens];
            Part(mended, time, top, name);
        }

        return mended is null ? sentence : new(mended);
    }

    // The name takes the time's place, with all that stands before the time; the time hangs on the verb.
    private static void Part(Token[] tokens, TimeExpression time, int top, int name)
    {
        var old = tokens[top];
        for (var i = 0; i < time.First; i++)
            if (tokens[i].Head == top) tokens[i] = tokens[i] with { Head = name };
        tokens[name] = tokens[name] with { Head = old.Head, Relation = old.Relation };
        tokens[top] = old with { Head = Tree.Plain(old.Relation) is "nmod" ? Above(tokens, old.Head) : old.Head, Relation = "obl:tmod" };
    }

    private static int Above(Token[] tokens, int at)
    {
        for (var (i, steps) = (at, 0); i >= 0 && steps < tokens.Length; i = tokens[i].Head, steps++)
            if (tokens[i].Upos is UniversalTag.Verb) return i;
        return at;
    }

    // The one word of the expression whose head stands before it.
    private static int Top(IReadOnlyList<Token> tokens, TimeExpression time)
    {
        var top = -1;
        for (var i = time.First; i <= time.Last; i++)
        {
            if (tokens[i].Head >= time.First && tokens[i].Head <= time.Last) continue;
            if (top >= 0 || tokens[i].Head < 0 || tokens[i].Head > time.Last) return -1;
            top = i;
        }

        return top;
    }
}
