using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// A second opinion on who does it to whom, from the order of the words alone: in English the doer stands before a verb and the done-to
/// behind it, in the passive the other way round with "by". It is never followed against the tree; where the two disagree, one is wrong.
/// </summary>
internal static class SurfaceOpinion
{
    private const int Reach = 12;

    /// <summary>How many of an act's two sides the word order contradicts: 0 to 2. A side it has no opinion on is not contradicted.</summary>
    public static int Contradicts(Scene scene, Candidate candidate)
    {
        if (candidate.Proposition.Kind is not PredicateKind.Verb) return 0;
        var before = Beside(scene, candidate.Token, -1);
        var after = Beside(scene, candidate.Token, 1);
        var passive = candidate.Proposition.Voice is Voice.Passive;
        if (passive && after is not null && !IsBehindBy(scene, after)) after = null;
        var (doer, doneTo) = passive ? (after, before) : (before, after);
        return (Differs(doer, candidate.Sources, candidate.Targets) ? 1 : 0) + (candidate.IsMutual ? 0 : Differs(doneTo, candidate.Targets, candidate.Sources) ? 1 : 0);
    }

    // It is contradicted only where the phrase it points at plays no part: in some acts the source stands behind its verb.
    private static bool Differs(Phrase? phrase, List<Filler> side, List<Filler> other) =>
        phrase is not null && side.Count > 0
        && !side.Exists(f => f.Phrase == phrase || phrase.Actors.Any(a => a.Id == f.Actor.Id) || (f.Phrase.First <= phrase.First && phrase.Last <= f.Phrase.Last) || f.Phrase.Possessor == phrase)
        && !other.Exists(f => f.Phrase == phrase || f.Phrase.Possessor == phrase || phrase.Actors.Any(a => a.Id == f.Actor.Id))
        && phrase.Actors.Any(a => (a.Fills & Lexicon.Fillers.Political) != 0);

    // The nearest phrase that names somebody, not across another verb, a stop or, on the left, a preposition.
    private static Phrase? Beside(Scene scene, int verb, int step)
    {
        for (var (i, n) = (verb + step, 0); i >= 0 && i < scene.Tokens.Count && n < Reach; i += step, n++)
        {
            if (scene.Tokens[i].Upos is UniversalTag.Verb or UniversalTag.Sconj || scene.Tokens[i].Form is ";" or ":" or "\"" or "“" or "”") return null;
            if (scene.Named.At(i) is not { } phrase) continue;
            if (phrase is { Actors.Count: > 0, IsPossessive: false } && !(step < 0 && phrase.First > 0 && scene.Is(phrase.First - 1, UniversalTag.Adp))) return phrase;
            i = step < 0 ? phrase.First : phrase.Last;
        }

        return null;
    }

    private static bool IsBehindBy(Scene scene, Phrase phrase) =>
        phrase.First > 0 && string.Equals(scene.Tokens[phrase.First - 1].Form, "by", StringComparison.OrdinalIgnoreCase);
}
