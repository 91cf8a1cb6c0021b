using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>The frame by which "was in Rome" tells of a visit, for visits that no word of a sentence names.</summary>
internal sealed class Stay
{
    private readonly Frame? frame;
    private readonly FrameWord? word;

    public Stay(LexiconIndex lexicon)
    {
        foreach (var frame in lexicon.Frames)
            foreach (var word in frame.Words)
                if (frame is { Mode: "visit", SourceFillers: Fillers.Person } && word is { Class: WordClass.Verb, Lemma: "be", Particle: null, IsPhrase: false } && word.Target.Contains("in")) (this.frame, this.word) = (frame, word);
    }

    /// <summary>A visit under way, told by the word at a token; null where the lexicon has no such frame, or the visit is told already.</summary>
    public Candidate? Of(Scene scene, int token, Filler guest, Filler host, List<Candidate> found, ClauseTense tense = ClauseTense.Present)
    {
        if (frame is null || word is null || found.Exists(c => c.Mode is "visit" && c.Targets.Exists(t => t.Actor.Code == host.Actor.Code) && c.Sources.Exists(s => s.Actor.Code == guest.Actor.Code))) return null;
        var stay = new Assessment { Status = EventStatus.Ongoing, Tense = tense, IsTold = true };
        return new(frame, word, new(scene.Tree, scene.Arguments, token, stay), [guest], [host]);
    }
}
