using Chancery.Language;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>Which word each time expression of a sentence hangs on: a verb, an act, or a noun that no act names.</summary>
internal sealed class TimeOwners
{
    private const int HighestClimb = 10;

    private readonly Scene scene;
    private readonly HashSet<int> acts;
    private readonly int[] owners;

    /// <param name="scene">The sentence.</param>
    /// <param name="acts">The tokens that name acts: a time under one of them dates nothing else.</param>
    public TimeOwners(Scene scene, HashSet<int> acts)
    {
        (this.scene, this.acts) = (scene, acts);
        owners = [.. scene.Times.Select(t => Behind(t, OwnerOf(t)))];
        Share();
    }

    /// <summary>The word the expression with this index hangs on; -1 for none.</summary>
    public int this[int time] => owners[time];

    // "; on Sunday the adviser, Ann Lee, warned him", "; the king had warned him, in a call on Sunday": what opens a clause, or stands behind a semicolon, is hung on nothing before it.
    private int Behind(TimeExpression time, int owner)
    {
        if (owner < 0 || owner > time.Lead || time.Lead < 2) return owner;
        var half = time.Lead - 1;
        while (half > owner && scene.Tokens[half].Form is not ";") half--;
        if (half == owner && !(scene.Is(time.Lead - 1, UniversalTag.Cconj) && scene.Tokens[time.Lead - 2].Form is ",")) return owner;
        for (var i = time.Lead - 1; i > half && half > owner; i--) if (IsOfClause(i, half)) return i;
        for (var i = time.Last + 1; i < scene.Tokens.Count && scene.Tokens[i].Form is not ";"; i++) if (IsOfClause(i, time.Lead)) return i;
        return owner;
    }

    private bool IsOfClause(int verb, int start) =>
        scene.Tokens[verb] is { Xpos: "VBD" or "VBZ" or "VBP" or "VBN" or "VB", Upos: UniversalTag.Verb, Relation: "conj" or "parataxis" or "root" } token && token.Head < start
        && (token.Xpos is "VBD" or "VBZ" or "VBP" || scene.Tree.Has(verb, "aux") || scene.Tree.Has(verb, "aux:pass"));

    // Up from the expression to the first word it can date: a verb or an act, past names and places.
    private int OwnerOf(TimeExpression time)
    {
        // "In June 2007, six months after the coup, he sent home the envoy": what opens a sentence dates its main verb
        if (time.Lead == 0 && time.Last + 1 < scene.Tokens.Count && scene.Tokens[time.Last + 1].Form is "," && Main(time.Last + 2) is >= 0 and var main) return main;
        var at = time.First;
        for (var i = time.First; i <= time.Last; i++)
            if (scene.Tokens[i].Head < time.Lead || scene.Tokens[i].Head > time.Last) at = i;
        // "demanded an apology that day", the day hung as a clause about the apology
        if (scene.Tokens[at].Relation is "acl:relcl" && scene.Tokens[time.First].Form is "that")
            for (var above = scene.Tokens[at].Head; above >= 0; above = scene.Tokens[above].Head)
                if (scene.Is(above, UniversalTag.Verb)) return above;
        // "whom he appointed that May and dismissed": right behind an act's own verb
        if (time.Lead > 0 && acts.Contains(time.Lead - 1) && scene.Is(time.Lead - 1, UniversalTag.Verb) && scene.Tokens[at].Head > time.Last) return time.Lead - 1;
        // "this year's chair": the chair's, and nobody else's
        if (scene.IsPossessive(time)) return scene.Tokens[at].Head is >= 0 and var owned && (acts.Contains(owned) || scene.Is(owned, UniversalTag.Noun)) ? owned : -1;
        for (var steps = 0; steps < HighestClimb; steps++)
        {
            at = scene.Tokens[at].Head;
            if (at < 0) return -1;
            // "threatened them with tariffs earlier in the day": no thing has such a time
            if (time.IsOfDay && !scene.Is(at, UniversalTag.Verb) && scene.Tokens[at].Head >= 0) continue;
            if (acts.Contains(at) || scene.Is(at, UniversalTag.Verb) || scene.Tree.Has(at, "cop")) return at;
            // "since the pandemic last March": a time behind a noun that is no act mostly belongs to the verb; "the deal of 2015" does not.
            if (scene.Is(at, UniversalTag.Noun) && !(time.Lead > at && !IsOf(time.Lead) && !IsOf(time.Lead - 1)) && scene.Named.At(at) is not { Actors.Count: > 0 } && scene.Named.At(at)?.Place is null && !scene.Times.Any(t => t.First <= at && at <= t.Last)) return at;
        }

        return -1;
    }

    private bool IsOf(int token) => string.Equals(scene.Tokens[token].Form, "of", StringComparison.OrdinalIgnoreCase);

    // The main verb; where the tree took the clause that comes first for it, "In May, after he spoke, she left", the one joined to that.
    private int Main(int second)
    {
        var root = -1;
        for (var i = 0; i < scene.Tokens.Count; i++) if (scene.Tokens[i].Head < 0) root = i;
        if (root < 0 || !scene.Is(root, UniversalTag.Verb)) return -1;
        if (second >= root || !IsOpening(second)) return root;
        foreach (var c in scene.Tree.Children(root))
            if (c > root && scene.Tokens[c].Relation is "parataxis" or "conj" or "ccomp" && scene.Is(c, UniversalTag.Verb) && scene.Tree.Has(c, "nsubj") && IsApart(root, c)) return c;
        return root;
    }

    private bool IsOpening(int token) => scene.Tokens[token].Form.ToLowerInvariant() is "after" or "before" or "when" or "as" or "while" or "once" or "since" or "although" or "though";

    private bool IsApart(int from, int to)
    {
        var comma = false;
        for (var i = from + 1; i < to; i++)
        {
            comma |= scene.Tokens[i].Form is ",";
            if (scene.Is(i, UniversalTag.Cconj)) return false;
        }

        return comma;
    }

    // "He left on Monday for Tokyo and is to meet Xi in Seoul on Thursday": one verb has one day, the second is that of the act told last before it.
    private void Share()
    {
        for (var i = 1; i < owners.Length; i++)
        {
            var (time, owner) = (scene.Times[i], owners[i]);
            if (owner < 0 || !time.IsAnchored || !scene.Is(owner, UniversalTag.Verb)) continue;
            var first = -1;
            for (var k = 0; k < i && first < 0; k++) if (owners[k] == owner && scene.Times[k].IsAnchored) first = k;
            if (first < 0 || scene.Times[first].Lead < owner) continue;
            for (var at = time.Lead - 1; at > scene.Times[first].Last; at--)
            {
                if (!scene.Is(at, UniversalTag.Verb) || at == owner) continue;
                if (acts.Contains(at)) owners[i] = at;
                break;
            }
        }
    }
}
