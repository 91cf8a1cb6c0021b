using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>Says whether what a frame's word wants beside it is there.</summary>
internal sealed class FrameParts(Scene scene, Slots slots, ClauseWords words)
{
    private const int Depth = 3;

    /// <summary>True when every part that must be there is, and none that must not be.</summary>
    public bool Fit(Proposition act, FrameWord word)
    {
        foreach (var part in word.Parts)
            if (IsThere(act, word, part) == part.IsBarred) return false;
        return true;
    }

    /// <summary>The tokens that stand where the word wants one of its words: "tariffs" of "hit with tariffs".</summary>
    public IEnumerable<int> Wanted(Proposition act, FrameWord word) =>
        word.Parts.Where(p => p.Words.Count > 0 && !p.IsBarred).SelectMany(p => Heads(act, word, p)).SelectMany(h => Meant(h, 0));

    private bool IsThere(Proposition act, FrameWord word, FramePart part)
    {
        foreach (var head in Heads(act, word, part))
        {
            if (part.Words.Count == 0) return true;
            foreach (var meant in Meant(head, 0))
                if (IsOneOf(meant, part.Words)) return true;
        }

        return false;
    }

    // Only who acts may be looked for beside the verb, where the tree gives none; a thing stands where the tree puts it.
    private List<int> Heads(Proposition act, FrameWord word, FramePart part) =>
        part is { Slot: "object", Words.Count: > 0 } ? [.. slots.Objects(act, word), .. Spans(act)] : slots.Heads(act, word, part.Slot);

    // "gave Norway a week to leave": trees take the week for the time of giving
    private IEnumerable<int> Spans(Proposition act)
    {
        if (act.Kind is not PredicateKind.Verb || scene.Arguments.Complement(act.Predicate) < 0) yield break;
        foreach (var c in scene.Tree.Children(act.Predicate)) if (c > act.Predicate && scene.Tokens[c].Relation is "obl:unmarked") yield return c;
    }

    // What heads a slot, what is joined to it, and what they only carry: "accused of committing war crimes", "of acts of torture".
    private IEnumerable<int> Meant(int head, int depth)
    {
        // "the army, which crossed the border": the army
        if (depth == 0 && slots.Antecedent(head) is var noun && noun != head)
            foreach (var meant in Meant(noun, 1)) yield return meant;
        foreach (var joined in scene.Tree.Joined(head))
        {
            yield return joined;
            // "John Lee, the American chargé d'affaires"
            foreach (var told in depth == 0 ? Apposed.Of(scene, joined) : []) yield return told;
            if (depth == Depth) continue;
            foreach (var thing in Carried(joined))
                if (thing != joined)
                    foreach (var meant in Meant(thing, depth + 1)) yield return meant;
        }
    }

    private List<int> Carried(int at)
    {
        var lemma = scene.Tokens[at].Lemma;
        if (lemma is "what") return Called(at);
        if (!scene.Is(at, UniversalTag.Verb)) return words.Counting.Contains(lemma) || scene.Tokens[at].Upos is UniversalTag.Num or UniversalTag.Adj ? scene.Arguments.Direct(at, "of") : [];
        if (!words.Doing.Contains(lemma)) return [];
        // "engaged in torture"
        return scene.Arguments.Objects(at) is { Count: > 0 } objects ? objects : scene.Arguments.Direct(at, "in");
    }

    // "fired what appeared to be a missile", "what it called spies"
    private List<int> Called(int what)
    {
        foreach (var clause in scene.Tree.Children(what))
        {
            if (scene.Tokens[clause].Relation is not "acl:relcl") continue;
            foreach (var c in scene.Tree.Children(clause))
                if (c > clause && scene.Tokens[c] is { Upos: UniversalTag.Noun, Relation: "xcomp" or "ccomp" or "obj" }) return [c];
        }

        return [];
    }

    private bool IsOneOf(int at, EquatableList<string> lemmas)
    {
        foreach (var lemma in lemmas)
            // "cease-fire" is three tokens
            if (IsAt(at, lemma) || (lemma.Contains('-', StringComparison.Ordinal) && IsAt(at, lemma.Replace('-', ' ')))) return true;
        return false;
    }

    private bool IsAt(int at, string lemma)
    {
        var token = scene.Tokens[at];
        // "cut aid", "ready to retaliate"
        var governs = scene.Is(at, UniversalTag.Verb) || scene.Is(at, UniversalTag.Adj);
        if (governs && lemma.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && Is(token, lemma[..end]) && Governs(at, lemma[(end + 1)..])) return true;
        var space = lemma.LastIndexOf(' ');
        if (space < 0 ? Is(token, lemma) : Is(token, lemma[(space + 1)..]) && Follows(at, lemma[..space])) return true;
        // charge d'affaires and others whose head is not their last word
        return space >= 0 && scene.Named.At(at) is { } phrase && scene.Words(phrase.First, phrase.Last).Contains(lemma, StringComparison.OrdinalIgnoreCase);
    }

    // "cut off" and "cut aid": a verb with its particle, or with what it is done to
    private bool Governs(int verb, string rest)
    {
        foreach (var c in scene.Tree.Children(verb)) if (scene.Tokens[c].Relation is "compound:prt" or "advmod" && Is(scene.Tokens[c], rest)) return true;
        // "play with fire"
        if (rest.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && scene.Arguments.Direct(verb, rest[..end]).Exists(o => IsOneOf(o, [rest[(end + 1)..]]))) return true;
        // "there will be consequences"
        if (scene.Tree.Has(verb, "expl") && scene.Tree.Child(verb, "nsubj") is >= 0 and var told && IsOneOf(told, [rest])) return true;
        // "make them pay"
        if (scene.Arguments.Complement(verb) is >= 0 and var clause && IsOneOf(clause, [rest])) return true;
        foreach (var o in scene.Arguments.Objects(verb))
            foreach (var meant in Meant(o, 0))
                if (meant != verb && IsOneOf(meant, [rest])) return true;
        return false;
    }

    // "war crimes", whatever its number
    private bool Follows(int at, string before)
    {
        var i = at;
        foreach (var word in before.Split(' ').Reverse())
        {
            do i--; while (i >= 0 && scene.Tokens[i].Form is "-");
            if (i < 0 || !Is(scene.Tokens[i], word)) return false;
        }

        return true;
    }

    private static bool Is(Token token, string lemma) =>
        token.Lemma == lemma || string.Equals(token.Form, lemma, StringComparison.OrdinalIgnoreCase) || Inflections.IsPlural(token.Form, lemma);
}
