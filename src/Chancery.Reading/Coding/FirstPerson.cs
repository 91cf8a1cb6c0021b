using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds who is meant by "I" and "we" where the sentence tells who speaks: "We condemn the raid," Norway's minister said.</summary>
internal sealed class FirstPerson(LexiconIndex lexicon, ClauseWords words, FrameIndex frames)
{
    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State or PolityKind.Territory or PolityKind.Organisation);

    /// <summary>The candidate with the speaker where the words say "I" or "we", or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c)
    {
        if (c.IsComplete || c.Assessment.Speakers.Count == 0 || c.Word.Class is not WordClass.Verb) return c;
        var slots = new Slots(scene, words, frames);
        if (c.Sources.Count == 0 && Said(scene, slots.Heads(c.Proposition, c.Word, "subject", c.Type), c) is { } source) c = c with { Sources = [source] };
        foreach (var slot in c.Word.Target)
            if (c.Targets.Count == 0 && Said(scene, slots.Heads(c.Proposition, c.Word, slot, c.Type), c) is { } target && !c.Sources.Exists(s => s.Actor.Code == target.Actor.Code)) c = c with { Targets = [target] };
        return c;
    }

    private Filler? Said(Scene scene, IEnumerable<int> heads, Candidate c)
    {
        foreach (var head in heads)
        {
            if (scene.Tokens[head].Lemma.ToLowerInvariant() is not ("i" or "we" or "me" or "us") || !scene.Is(head, UniversalTag.Pron)) continue;
            if (Speaker(scene, c) is not { Code: { } code } speaker || scene.Named.At(head) is not { } phrase) return null;
            var isOne = scene.Tokens[head].Form.ToLowerInvariant() is "i" or "me";
            return new(isOne || !states.TryGetValue(code, out var state) ? speaker : Actor.Of(state), phrase, false);
        }

        return null;
    }

    // The innermost who speaks, if it is one.
    private static Actor? Speaker(Scene scene, Candidate c)
    {
        var verb = c.Assessment.Speakers[0];
        var heads = scene.Is(verb, UniversalTag.Verb) ? scene.Arguments.Surface(verb, 0) : [verb];
        return heads is [var head] && scene.Named.At(head) is { Actors: [{ } actor], IsDoubtful: false } ? actor : null;
    }
}
