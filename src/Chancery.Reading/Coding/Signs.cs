using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>What was seen of a mention that speaks for or against its being right, each a small count.</summary>
internal readonly record struct Signs
{
    private const int FarApart = 12;
    private const int LongSentence = 40;

    /// <summary>Participants of whom the words leave a doubt who is meant.</summary>
    public int Doubtful { get; private init; }

    /// <summary>Sides on which the order of the words contradicts the tree.</summary>
    public int Contradicted { get; private init; }

    /// <summary>Participants named by a pronoun or a description that points back.</summary>
    public int Anaphors { get; private init; }

    /// <summary>Participants named only by an adjective: "Russian" of "a Russian attack".</summary>
    public int Adjectives { get; private init; }

    /// <summary>Participants that are groups, or act for no state or organisation we know.</summary>
    public int Loose { get; private init; }

    /// <summary>1 where a participant stands far from the word that names the act.</summary>
    public int Far { get; private init; }

    /// <summary>1 where only the bare noun or present tells how far it has come.</summary>
    public int Untold { get; private init; }

    /// <summary>1 for a noun of action.</summary>
    public int Nominal { get; private init; }

    /// <summary>1 where more than one word had to be there: cut ties, call off talks.</summary>
    public int Fixed { get; private init; }

    /// <summary>1 in a headline.</summary>
    public int Title { get; private init; }

    /// <summary>1 in a long sentence.</summary>
    public int Long { get; private init; }

    /// <summary>1 where the act is the content of a request, promise or accusation.</summary>
    public int Content { get; private init; }

    /// <summary>1 where a part that must be there was not found.</summary>
    public int Incomplete { get; private init; }

    public static Signs Of(Scene scene, Candidate c)
    {
        List<Filler> fillers = [.. c.Sources, .. c.Targets];
        return new()
        {
            Doubtful = Math.Min(2, fillers.Count(f => f.Phrase.IsDoubtful)),
            Contradicted = SurfaceOpinion.Contradicts(scene, c),
            Anaphors = Math.Min(2, fillers.Count(f => f.Phrase.Kind is PhraseKind.Anaphor || (f.Phrase.Actors.Count == 0 && f.Phrase.Modifiers.Count == 0))),
            Adjectives = Math.Min(2, fillers.Count(f => f.IsModifier)),
            Loose = Math.Min(2, fillers.Count(f => f.Actor.Kind is ActorKind.Group || f.Actor.Code is null)),
            Far = fillers.Exists(f => Math.Max(f.Phrase.First - c.Token, c.Token - f.Phrase.Last) > FarApart) ? 1 : 0,
            Untold = c.Assessment.IsTold ? 0 : 1,
            Nominal = c.Word.Class is WordClass.Noun ? 1 : 0,
            Fixed = c.Word.Objects.Count > 0 || c.Word.Before.Count > 0 || c.Word.Particle is not null ? 1 : 0,
            Title = scene.IsTitle ? 1 : 0,
            Long = scene.Tokens.Count > LongSentence ? 1 : 0,
            Content = c.Assessment.ContentOf >= 0 ? 1 : 0,
            Incomplete = c.IsComplete ? 0 : 1,
        };
    }
}
