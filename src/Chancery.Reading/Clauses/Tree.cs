using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>A sentence's tree with the ways down: each token's dependents from left to right.</summary>
internal sealed class Tree
{
    private const int LongestQuoted = 14;

    private readonly int[] firstChild;
    private readonly int[] nextSibling;

    public Tree(Sentence sentence)
    {
        Tokens = sentence.Tokens;
        firstChild = new int[Tokens.Count];
        nextSibling = new int[Tokens.Count];
        Array.Fill(firstChild, -1);
        Array.Fill(nextSibling, -1);
        for (var i = Tokens.Count - 1; i >= 0; i--)
        {
            var head = Tokens[i].Head;
            if (head < 0) continue;
            nextSibling[i] = firstChild[head];
            firstChild[head] = i;
        }
    }

    public IReadOnlyList<Token> Tokens { get; }

    public ChildList Children(int i) => new(this, i);

    public int Child(int i, string relation)
    {
        for (var c = firstChild[i]; c >= 0; c = nextSibling[c]) if (Tokens[c].Relation == relation) return c;
        return -1;
    }

    public bool Has(int i, string relation) => Child(i, relation) >= 0;

    /// <summary>The relation without its English subtype.</summary>
    public static ReadOnlySpan<char> Plain(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }

    /// <summary>The preposition of a nominal in lower case, "according to" as one; null without.</summary>
    public string? Case(int i)
    {
        for (var c = firstChild[i]; c >= 0; c = nextSibling[c])
        {
            // "to Beijing" is no clause, though the tree may mark it as one
            if (Tokens[c].Relation is not ("case" or "mark") || Tokens[c].Xpos is "POS" || (Tokens[c].Relation is "mark" && IsClause(i))) continue;
            var form = Tokens[c].Form.ToLowerInvariant();
            if (form is "of" && c > 0 && Tokens[c - 1] is { Lemma: "ahead", Relation: "advmod" or "case" }) return "ahead of";
            // two spellings of one word
            if (form is "towards") return "toward";
            // "talks involving Norway and Chad": they are its parties
            if (form is "involving") return "between";
            var rest = Child(c, "fixed");
            return rest < 0 ? form : form + " " + Tokens[rest].Form.ToLowerInvariant();
        }

        return null;
    }

    /// <summary>True for a token that heads a clause: a verb, or a predicate with a copula.</summary>
    public bool IsClause(int i) => Tokens[i].Upos is UniversalTag.Verb || Has(i, "cop");

    /// <summary>
    /// True for a clause of time or a relative clause: what it tells is taken for granted, and whoever is quoted around it,
    /// "a day after soldiers overthrew him, officials said", the reporter vouches for it.
    /// </summary>
    public bool IsTakenForGranted(int clause)
    {
        // "a move that would end its ties": what is to come is nobody's to take for granted
        if (IsBackshifted(clause)) return false;
        if (Tokens[clause].Relation is "acl:relcl") return !IsCleft(clause);
        // the tree may join a clause of time to what went before as if by "and"
        if (Tokens[clause].Relation is not ("advcl" or "conj")) return false;
        foreach (var c in Children(clause))
            if (IsMarkOfTime(c)) return true;
        return false;
    }

    // "it was the minister who had arrived": it is told that he had
    private bool IsCleft(int clause)
    {
        if (Tokens[clause].Head is not (>= 0 and var who) || !Has(who, "cop") || Child(clause, "nsubj") is not (>= 0 and var doer) || Tokens[doer].Xpos is not ("WP" or "WDT")) return false;
        foreach (var c in Children(who)) if (c < who && Tokens[c] is { Relation: "nsubj" or "expl", Lemma: "it" }) return true;
        return false;
    }

    /// <summary>True for a clause with "would": what was to come, as it was spoken of.</summary>
    public bool IsBackshifted(int clause)
    {
        foreach (var c in Children(clause)) if (Tokens[c].Relation is "aux" && Tokens[c].Form is "would" or "'d" or "’d") return true;
        return false;
    }

    /// <summary>True for the word that makes a clause one of time.</summary>
    public bool IsMarkOfTime(int i) => Tokens[i].Relation is "mark" && Tokens[i].Form.ToLowerInvariant() is "after" or "since" or "when" or "before" or "once" or "until"
        || (Tokens[i] is { Relation: "advmod", Xpos: "WRB", Lemma: "when", Head: >= 0 and var clause } && IsPast(clause));

    // "when he meets Xi" lies ahead: whoever speaks tells it
    private bool IsPast(int clause)
    {
        if (Tokens[clause].Xpos is "VBD") return true;
        for (var c = firstChild[clause]; c >= 0; c = nextSibling[c]) if (Tokens[c] is { Relation: "aux" or "aux:pass" or "cop", Xpos: "VBD" }) return true;
        return false;
    }

    /// <summary>The "saying" of a verb of quoting, "quoted an official as saying"; -1 without.</summary>
    public int AsSaying(int verb)
    {
        for (var i = verb + 1; i < Tokens.Count && i - verb <= LongestQuoted; i++)
        {
            if (Tokens[i].Upos is UniversalTag.Verb or UniversalTag.Punct) return Tokens[i] is { Lemma: "say", Xpos: "VBG" } && Tokens[i - 1].Lemma is "as" ? i : -1;
        }

        return -1;
    }

    /// <summary>A nominal head and those joined to it.</summary>
    public IEnumerable<int> Joined(int i)
    {
        yield return i;
        for (var c = firstChild[i]; c >= 0; c = nextSibling[c])
            if (Tokens[c].Relation is "conj" && !IsClause(c))
                foreach (var more in Joined(c)) yield return more;
    }

    public bool IsUnder(int i, int ancestor) => IsUnder(Tokens, i, ancestor);

    /// <summary>True where a token is another or stands under it, in a tree that is still being mended.</summary>
    public static bool IsUnder(IReadOnlyList<Token> tokens, int i, int ancestor)
    {
        for (var steps = 0; i >= 0 && steps <= tokens.Count; i = tokens[i].Head, steps++) if (i == ancestor) return true;
        return false;
    }

    internal readonly struct ChildList(Tree tree, int parent)
    {
        public Enumerator GetEnumerator() => new(tree, tree.firstChild[parent]);

        internal struct Enumerator(Tree tree, int next)
        {
            public int Current { get; private set; }

            public bool MoveNext()
            {
                if (next < 0) return false;
                Current = next;
                next = tree.nextSibling[next];
                return true;
            }
        }
    }
}
