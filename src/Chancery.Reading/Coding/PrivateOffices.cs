using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Tells the offices of states and parties from those of firms, schools and clubs: a university has a president too.</summary>
internal sealed class PrivateOffices(LexiconIndex lexicon)
{
    private const int Depth = 4;
    private const string Chair = "executive-director";
    private readonly FrozenSet<string> posts = Word.List(lexicon, "private-posts");
    private readonly FrozenSet<string> bodies = Word.List(lexicon, "private-bodies");
    private readonly FrozenSet<string> governments = [.. Word.List(lexicon, "government-nouns"), .. Word.List(lexicon, "party-nouns"), .. Word.List(lexicon, "common-body-ends"), "junta", "council"];

    public bool Holds(Scene scene, Candidate c) =>
        c.Type is EventType.Office && c.Sources.Count > 0 && (IsNoOne(scene, c) || IsPrivate(scene, c));

    // "the refinery, days before its inauguration", "Russia quit the deal": a state takes and leaves no office, only its government does
    private bool IsNoOne(Scene scene, Candidate c) =>
        c.Mode is "inauguration" or "resignation" && c.Sources.TrueForAll(s => s.Actor.Kind is ActorKind.State && !governments.Contains(scene.Tokens[s.Phrase.Last].Lemma.ToLowerInvariant())
            && (c.Word.Class is WordClass.Noun ? s.Phrase.IsPossessive || scene.Is(s.Phrase.Last, UniversalTag.Pron) : s.Phrase.Kind is PhraseKind.Name && !s.Phrase.IsMetonym));

    // What is taken or left is told first; who takes it, where that does not tell.
    private bool IsPrivate(Scene scene, Candidate c)
    {
        var isTold = false;
        foreach (var child in scene.Tree.Children(c.Token))
        {
            var relation = scene.Tokens[child].Relation;
            if (relation is not ("obj" or "xcomp" or "obl" or "nmod" or "compound") || c.Sources.Exists(s => s.At is null && s.Phrase.First <= child && child <= s.Phrase.Last)) continue;
            if (IsPrivate(scene, child, 0)) return true;
            isTold |= relation is "xcomp" || (relation is "obl" && scene.Tree.Case(child) is "as");
        }

        // "was fired": as what, the sentence tells elsewhere
        if (c.Sources.Exists(s => s is { At: null, IsModifier: false, Actor: { Kind: ActorKind.Person, Office: null or Chair } }) && !isTold && NamesAPost(scene)) return true;
        // "Holm, president of the college, said he would step down"
        if (c.Sources.Exists(s => s is { At: null, Phrase.Kind: PhraseKind.Anaphor } && scene.Named.Phrases.Any(p => p.Last < s.Phrase.First && p.Actors.Any(a => a.Id == s.Actor.Id) && IsIn(scene, p.First, p.Last)))) return true;
        return !isTold && c.Sources.Exists(s => s.At is null && !s.IsModifier && (IsPrivate(scene, s.Phrase.Last, 0) || IsIn(scene, s.Phrase.First, s.Phrase.Last)));
    }

    private bool NamesAPost(Scene scene)
    {
        for (var i = 0; i < scene.Tokens.Count; i++) if (scene.Tokens[i].Form is "CEO" or "CEOs") return true;
        return false;
    }

    private bool IsIn(Scene scene, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsNamed(scene, i)) return true;
            // "Ola Holm, president of the football federation"
            foreach (var c in scene.Tree.Children(i)) if (scene.Tokens[c].Relation is "appos" && IsPrivate(scene, c, 1)) return true;
        }

        return false;
    }

    // A word, and what stands with it: "president of the University of Bern", "the school's first president".
    private bool IsPrivate(Scene scene, int at, int depth)
    {
        if (IsNamed(scene, at)) return true;
        // "the party's head office" is a house
        if (scene.Tokens[at] is { Lemma: "office" } && at > 0 && scene.Tokens[at - 1] is { Relation: "compound" or "amod", Lemma: "head" or "party" or "box" or "post" or "law" }) return true;
        if (depth == Depth) return false;
        foreach (var c in scene.Tree.Children(at))
            if (scene.Tokens[c].Relation is "nmod" or "nmod:poss" or "compound" or "flat" && IsPrivate(scene, c, depth + 1)) return true;
        return false;
    }

    // "chief executive" is an office in Hong Kong
    private bool IsNamed(Scene scene, int at)
    {
        var word = scene.Tokens[at].Lemma.ToLowerInvariant();
        if (posts.Contains(word) || bodies.Contains(word)) return true;
        if (at == 0) return false;
        var pair = $"{scene.Tokens[at - 1].Form} {scene.Tokens[at].Form}".ToLowerInvariant();
        return (posts.Contains(pair) || bodies.Contains(pair)) && !(pair is "chief executive" && scene.Text.Contains("Hong Kong", StringComparison.Ordinal));
    }
}
