using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds whom a refusal or an acceptance answers: whoever made the charge, the request or the offer it speaks of, told before.</summary>
internal sealed class Answers(LexiconIndex lexicon)
{
    private const int Back = 6;

    // How near it must stand where it was not told whom it was made to.
    private const int Near = 2;

    private static readonly EventType[] Wanted = [EventType.Agree, EventType.Request];

    private static readonly EventType[] Any = [EventType.Accuse, EventType.Request, EventType.Threaten, EventType.Agree];

    private readonly FrozenSet<string> charges = Word.List(lexicon, "answered-charges");
    private readonly FrozenSet<string> wishes = Word.List(lexicon, "answered-wishes");
    private readonly FrozenSet<string> offers = Word.List(lexicon, "answered-offers");
    private readonly FrozenSet<string> warnings = Word.List(lexicon, "answered-warnings");
    private readonly FrozenSet<string> orders = Word.List(lexicon, "answered-orders");

    /// <summary>The candidate with the one it answers as its target, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story)
    {
        if (c.Type is not (EventType.Reject or EventType.Agree or EventType.Concede or EventType.Accuse or EventType.Request) || c.Targets.Count > 0 || c.IsMutual || c.Sources.Count == 0 || !(c.Assessment.Status is EventStatus.Occurred || c is { Type: EventType.Reject, Assessment.Status: EventStatus.Planned })) return c;
        var own = c.Sources.Select(s => s.Actor.Code).ToHashSet();
        if (own.Contains(null) || Answered(scene, c) is not { Length: > 0 } types) return c;
        // "had made the charge a day earlier": against whoever rejected it
        if (types.Contains(c.Type) && c.Mode is not "agree") types = [EventType.Reject];
        else if (c.Type is EventType.Accuse or EventType.Request) return c;
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Back; k--)
        {
            var told = story.Told[k];
            if (told.Candidate.IsMutual || told.Candidate.Sources.Count == 0 || (c.Mode is "agree" && told.Candidate.Mode is "agree") || !types.Contains(told.Candidate.Type) || told.Candidate.Sources.Exists(s => s.Actor.Code is null || own.Contains(s.Actor.Code))) continue;
            var isToOwn = told.Candidate.Targets.Exists(t => t.At is null) || told.Candidate.IsAnswer ? told.Candidate.Targets.Exists(t => own.Contains(t.Actor.Code)) : types != Any && scene.Index - told.Scene.Index <= Near;
            if (isToOwn) return c with { Targets = [.. told.Candidate.Sources.DistinctBy(s => s.Actor.Code).Select(s => s with { At = s.At ?? (told.Scene == scene ? null : told.Scene) })], IsAnswer = true };
        }

        return c;
    }

    // Which acts it can answer, by the noun or pronoun that points back to them; null where it speaks of something else.
    private EventType[]? Answered(Scene scene, Candidate c)
    {
        var objects = scene.Arguments.Objects(c.Token).Concat(c.Proposition.Objects).Concat(c.Proposition.Behind("to")).Distinct().ToList();
        if (objects.Count == 0) return c is { Proposition: { Content: < 0, Kind: PredicateKind.Verb } } ? c is { Type: EventType.Reject, Mode: "refuse" } ? Any : c is { Type: EventType.Agree, Mode: "agree", Proposition.Voice: Voice.Active } ? Wanted : null : null;
        foreach (var head in objects)
        {
            if (scene.Named.At(head) is not { Possessor: null, Modifiers.Count: 0 } phrase) continue;
            if (scene.Is(head, UniversalTag.Pron)) return scene.Tokens[head].Lemma is "it" or "this" or "that" or "them" ? Any : null;
            if (scene.Tokens[phrase.First].Form.ToLowerInvariant() is not ("the" or "this" or "that" or "these" or "those" or "such" or "any") && SummedUp.Verb(scene, head) < 0) continue;
            var noun = scene.Tokens[head].Lemma;
            EventType[] types = [.. Types(noun).Distinct()];
            if (types.Length > 0) return types;
        }

        return null;
    }

    private IEnumerable<EventType> Types(string noun)
    {
        if (charges.Contains(noun)) yield return EventType.Accuse;
        if (wishes.Contains(noun) || orders.Contains(noun)) yield return EventType.Request;
        if (orders.Contains(noun)) yield return EventType.Sanction;
        if (offers.Contains(noun)) yield return EventType.Agree;
        if (warnings.Contains(noun)) yield return EventType.Threaten;
    }
}
