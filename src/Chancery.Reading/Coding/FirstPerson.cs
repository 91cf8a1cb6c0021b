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
        if (c.Sources.Count == 0 && Said(scene, slots.Heads(c.Proposition, c.Word, "subject", c.Type), c) is { Count: > 0 } sources) c = c with { Sources = sources };
        foreach (var slot in c.Word.Target)
            if (c.Targets.Count == 0 && Said(scene, slots.Heads(c.Proposition, c.Word, slot, c.Type), c) is { Count: > 0 } targets && !c.Sources.Exists(s => targets.Exists(t => s.Actor.Code == t.Actor.Code))) c = c with { Targets = targets };
        return c;
    }

    private List<Filler> Said(Scene scene, IEnumerable<int> heads, Candidate c)
    {
        foreach (var head in heads)
        {
            if (scene.Tokens[head].Lemma.ToLowerInvariant() is not ("i" or "we" or "me" or "us") || !scene.Is(head, UniversalTag.Pron)) continue;
            var isOne = scene.Tokens[head].Form.ToLowerInvariant() is "i" or "me";
            if (Speakers(scene, c) is not { Count: > 0 } speakers || (isOne && speakers.Count > 1) || scene.Named.At(head) is not { } phrase) return [];
            return [.. speakers.Select(s => new Filler(speakers.Count > 1 || isOne || s.Code is not { } code || !states.TryGetValue(code, out var state) ? s : Actor.Of(state), phrase, false))];
        }

        return [];
    }

    // The innermost who speaks: one, or the several that one phrase names ("ministers of Norway and Chad").
    private static IReadOnlyList<Actor> Speakers(Scene scene, Candidate c)
    {
        var verb = c.Assessment.Speakers[0];
        var heads = scene.Is(verb, UniversalTag.Verb) ? scene.Arguments.Surface(verb, 0) : [verb];
        return heads is [var head, ..] && (heads.Count == 1 || scene.Is(verb, UniversalTag.Verb)) && heads.All(h => scene.Named.At(h) is { Actors: [_, ..], IsDoubtful: false })
            ? [.. heads.SelectMany(h => scene.Named.At(h)!.Actors).Where(a => a.Code is not null)] : [];
    }
}
