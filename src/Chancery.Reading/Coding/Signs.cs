using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>What was seen of a mention that speaks for or against its being right, each a small count.</summary>
internal readonly record struct Signs
{
    private const int FarApart = 12;

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

    /// <summary>Participants that are people named in person, up to two.</summary>
    public int Persons { get; private init; }

    /// <summary>1 where it is said not to be so, or only possible.</summary>
    public int Unreal { get; private init; }

    /// <summary>1 where a time or a place is told with it.</summary>
    public int Anchored { get; private init; }

    /// <summary>1 where many actors stand in the sentence, so that one may be taken for another.</summary>
    public int Crowd { get; private init; }

    /// <summary>1 for the simple present of running text, which mostly tells what is usual.</summary>
    public int Usual { get; private init; }

    /// <summary>1 in a clause under another.</summary>
    public int Embedded { get; private init; }

    /// <summary>1 where a party is only understood from an earlier sentence that nothing shows this one to answer.</summary>
    public int Understood { get; private init; }

    /// <summary>1 where both sides stand right beside the word that names the act.</summary>
    public int Close { get; private init; }

    /// <summary>1 for a frame and word that were nearly always right on development texts.</summary>
    public int Surer { get; private init; }

    /// <summary>1 for a frame and word that were often wrong on them.</summary>
    public int Shakier { get; private init; }

    public static Signs Of(Scene scene, Candidate c, bool isAnchored, ClauseWords words)
    {
        List<Filler> fillers = [.. c.Sources, .. c.Targets];
        return new()
        {
            Doubtful = Math.Min(2, fillers.Count(f => f.Phrase.IsDoubtful)),
            Contradicted = SurfaceOpinion.Contradicts(scene, c),
            Anaphors = Math.Min(2, fillers.Count(f => f.Phrase.Kind is PhraseKind.Anaphor || (f.Phrase.Actors.Count == 0 && f.Phrase.Modifiers.Count == 0))),
            Adjectives = Math.Min(2, fillers.Count(f => f.IsModifier)),
            Loose = Math.Min(2, fillers.Count(f => f.Actor.Kind is ActorKind.Group || f.Actor.Code is null)),
            Far = fillers.Exists(f => f.At is not null || Math.Max(f.Phrase.First - c.Token, c.Token - f.Phrase.Last) > FarApart) ? 1 : 0,
            Untold = c.Assessment.IsTold ? 0 : 1,
            Persons = Math.Min(2, fillers.Count(f => f.Actor.Kind is ActorKind.Person && f.Phrase.Kind is PhraseKind.Name)),
            Unreal = c.Assessment.Status is EventStatus.Denied or EventStatus.Possible ? 1 : 0,
            Anchored = isAnchored ? 1 : 0,
            Crowd = scene.Named.Phrases.SelectMany(p => p.Actors).Select(a => a.Code).Distinct().Count() > 3 ? 1 : 0,
            Usual = !scene.IsTitle && c.Assessment is { Tense: ClauseTense.Present } && c.Word.Class is WordClass.Verb ? 1 : 0,
            Embedded = scene.Tokens[c.Token].Relation is "acl:relcl" or "advcl" or "acl" or "xcomp" ? 1 : 0,
            Surer = words.SurerActs.Contains(Act(c)) ? 1 : 0,
            Shakier = words.ShakierActs.Contains(Act(c)) ? 1 : 0,
            Understood = !c.IsAnswer && fillers.Exists(f => f.At is not null) ? 1 : 0,
            Close = fillers.Count > 1 && fillers.TrueForAll(f => f.At is null && Math.Max(f.Phrase.First - c.Token, c.Token - f.Phrase.Last) <= 2) ? 1 : 0,
        };
    }

    private static string Act(Candidate c) => $"{c.Frame.Key} {c.Word.Lemma}";
}
