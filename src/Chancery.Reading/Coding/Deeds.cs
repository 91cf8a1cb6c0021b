using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds whose deed a sentence means by "the attack", "the move", "it" when it condemns or praises it: that of the act told last before.</summary>
internal sealed class Deeds(LexiconIndex lexicon, FrameIndex frames)
{
    private const int Back = 12;
    private const int Lead = 1;

    private static readonly string[] Answered = ["for", "over", "at", "of"];

    private readonly FrozenSet<string> deeds = Word.List(lexicon, "deed-nouns");
    private readonly FrozenSet<string> accords = Word.List(lexicon, "accord-nouns");
    private readonly FrozenSet<string> offers = Word.List(lexicon, "answered-offers");

    /// <summary>The candidate with the doer of the deed as its target, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story)
    {
        if (c.Targets.Count > 0 || c.Sources.Count == 0 || c.IsMutual || (c.Type is not (EventType.Accuse or EventType.Reject or EventType.Request) && c.Mode is not ("praise" or "thank"))) return c;
        var saidOf = SaidOf(scene, c);
        foreach (var told in c.Type is EventType.Request ? Asked(scene, c) : c.Proposition.Objects.Concat(Answered.SelectMany(c.Proposition.Behind)).Concat(saidOf))
        {
            var head = Called(scene, told);
            if (c.Type is not EventType.Request && Summed(scene, c, told) is { Count: > 0 } before) return c with { Targets = before };
            if (scene.Named.At(head) is not { Possessor: null, Modifiers.Count: 0 } phrase || !IsPointingBack(scene, phrase) || (scene.Tokens[head].Lemma is "what" && head < c.Token)) continue;
            // "Egypt condemned it": not Egypt, whatever else "it" might mean
            if (phrase.Actors.Any(a => saidOf.Contains(told) == c.Sources.Exists(s => s.Actor.Id == a.Id))) continue;
            if (Doers(scene, phrase, c, story) is { Count: > 0 } doers) return c with { Targets = [.. doers.Select(d => new Filler(d, phrase, false))] };
        }

        return c;
    }

    // "sent a frigate, a move Norway condemned": whose move it was stands before
    private List<Filler> Summed(Scene scene, Candidate c, int noun)
    {
        if (!(deeds.Contains(scene.Tokens[noun].Lemma) || frames.Of(scene.Tokens[noun]).Count > 0) || scene.Tokens[c.Token].Head != noun || SummedUp.Verb(scene, noun) is not (>= 0 and var verb)) return [];
        return [.. from subject in scene.Arguments.Subjects(verb)
                   let phrase = scene.Named.At(subject)
                   where phrase is not null
                   from actor in phrase.Actors
                   where actor.Code is not null && (actor.Fills & Fillers.Political) != 0 && !c.Sources.Exists(s => s.Actor.Code == actor.Code)
                   select new Filler(actor, phrase, false)];
    }

    // "called for the strikes to cease", "for an end to the raids", "demanded that the bombing be stopped"
    private IEnumerable<int> Asked(Scene scene, Candidate c)
    {
        if (c.Type is not EventType.Request) yield break;
        IEnumerable<int> told = c.Proposition.Content is >= 0 and var clause ? scene.Arguments.IsPassive(clause) ? scene.Arguments.Objects(clause) : scene.Arguments.Surface(clause, 0) : [];
        foreach (var head in told.Concat(c.Proposition.Objects.Concat(c.Proposition.Behind("for")).SelectMany(h => scene.Arguments.Direct(h, "to"))))
            if (frames.Of(scene.Tokens[head]).Any(f => f is { Word.Class: WordClass.Noun, Frame.Type: EventType.Assault or EventType.Sanction or EventType.Coerce or EventType.Mobilize })) yield return head;
    }

    // "said it was unacceptable"
    private static List<int> SaidOf(Scene scene, Candidate c) =>
        c.Word.Target.Contains("clause-subject") && c.Proposition.Content is >= 0 and var clause ? scene.Arguments.Surface(clause, 0) : [];

    private static bool IsPointingBack(Scene scene, Phrase phrase) =>
        scene.Tokens[phrase.First].Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those" or "it" or "such" or "what";

    // "condemned what it called an attack": the words point back, whatever the deed is called
    private static int Called(Scene scene, int head) =>
        scene.Tokens[head] is { Head: >= 0 and var call } && scene.Tokens[call] is { Relation: "acl:relcl", Head: >= 0 and var what } && scene.Tokens[what].Lemma is "what" ? what : head;

    private List<Actor>? Doers(Scene scene, Phrase phrase, Candidate c, Story story)
    {
        var head = scene.Tokens[Named(scene, phrase.Last)];
        var types = frames.Of(head).Select(f => f.Frame.Type).ToHashSet();
        var any = deeds.Contains(head.Lemma) || head.Upos is UniversalTag.Pron;
        var speakers = c.Sources.Select(s => s.Actor.Code).ToHashSet();
        if (Parties(scene, head.Lemma, c, speakers, story) is { Count: > 0 } parties) return parties;
        if (types.Count == 0 && !any) return null;
        // a charge or an offer is rejected to whoever made it
        if (c.Type is EventType.Reject && (offers.Contains(head.Lemma) || types.Overlaps([EventType.Accuse, EventType.Request, EventType.Threaten, EventType.Agree]))) return null;
        // "the decision", "it": what the report is about, named in its first words; "the raid": the last raid told
        var order = any && types.Count == 0 ? story.Told.Where(t => t.Scene.Index <= Lead).Concat(story.Told.Where(t => t.Scene.Index > Lead).Reverse()) : story.Told.Reverse();
        foreach (var told in order)
        {
            if (scene.Index - told.Scene.Index > Back) continue;
            if (told.Candidate.IsMutual || !told.Candidate.IsComplete || !(any || types.Contains(told.Candidate.Type))) continue;
            // nobody answers a change of office by "the decision"
            if (told.Candidate.Type is EventType.Office && !types.Contains(EventType.Office)) continue;
            // what another said of the deed is not the deed; praise and blame are answered only where nothing else is meant
            if (IsSpeech(told.Candidate) && !types.Contains(told.Candidate.Type)) continue;
            var doers = told.Candidate.Sources.Select(s => s.Actor).Where(a => a.Code is not null).DistinctBy(a => a.Id).ToList();
            if (doers.Count > 0 && !doers.Exists(d => speakers.Contains(d.Code))) return doers;
        }

        return null;
    }

    // "hailed the accord", "criticised the new pact": those who agreed on it
    private List<Actor>? Parties(Scene scene, string noun, Candidate c, HashSet<string?> speakers, Story story)
    {
        if (!accords.Contains(noun) || !(c.Type is EventType.Accuse or EventType.Support)) return null;
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Back; k--)
        {
            if (story.Told[k].Candidate is not { IsMutual: true, IsComplete: true, Type: EventType.Agree or EventType.Support or EventType.Cooperate or EventType.Retreat or EventType.Aid } made) continue;
            var parties = made.Sources.Concat(made.Targets).Select(s => s.Actor).Where(a => a.Code is not null).DistinctBy(a => a.Code).ToList();
            if (parties.Count > 1 && !parties.Exists(p => speakers.Contains(p.Code))) return parties;
        }

        return null;
    }

    // "what it called an attack": an attack
    private static int Named(Scene scene, int head)
    {
        if (scene.Tokens[head] is not { Lemma: "what", Head: >= 0 and var call }) return head;
        foreach (var c in scene.Tree.Children(call))
            if (c > call && scene.Tokens[c] is { Upos: UniversalTag.Noun, Relation: "obj" or "xcomp" or "ccomp" }) return c;
        return head;
    }

    private static bool IsSpeech(Candidate c) => c.Type is EventType.Accuse or EventType.Request
        || (c.Type is EventType.Support && c.Mode is not ("recognise" or "sign" or "ratify" or "establish-ties"));
}
