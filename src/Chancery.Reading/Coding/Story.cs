using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Names;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>What a report has told so far: a sentence is read in the light of those before it.</summary>
internal sealed class Story
{
    private readonly List<Told> told = [];
    private readonly Dictionary<string, Filler> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> lands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> organisations = new(StringComparer.Ordinal);
    private StoryTimes? times;

    /// <summary>The organisations and armed groups named in the sentences before.</summary>
    public IReadOnlyCollection<Actor> Organisations => organisations.Values;

    /// <summary>The time the story is at; null before any.</summary>
    public EventTime? Reference { get; private set; }

    /// <summary>The time the story was at when the sentence began; null before any.</summary>
    public EventTime? Opening { get; private set; }

    /// <summary>The day of publication; null if not known.</summary>
    public DateOnly? Today { get; private set; }

    /// <summary>The outlet or agency named last: "the newspaper" means it; null before any.</summary>
    public Actor? Outlet { get; private set; }

    /// <summary>The mentions told so far, in their order.</summary>
    public IReadOnlyList<Told> Told => told;

    /// <summary>The person who spoke last by name; null before any.</summary>
    public Actor? Speaker { get; private set; }

    /// <summary>The outlet or agency that was the subject of the last sentence; null where something else was.</summary>
    public Actor? Carrier { get; private set; }

    /// <summary>The day of the last sentence's main clause, where it told one; null else.</summary>
    public EventTime? Day { get; private set; }

    /// <summary>Who was the subject of it; null where there was none or more than one.</summary>
    public Actor? DayOf { get; private set; }

    /// <summary>The sentence before; null before any.</summary>
    public Scene? Last { get; private set; }

    /// <summary>Who speaks in the main clause of the last sentence, or spoke before it and goes on; none where it tells of something else.</summary>
    public IReadOnlyList<Speaker> Saying { get; set; } = [];

    /// <summary>Leaves a sentence for the next: who spoke in it by name spoke last.</summary>
    public void Leave(Scene scene, ClauseWords words, DateOnly? published)
    {
        Remember(scene);
        Last = scene;
        Actor? carrier = null;
        for (var i = 0; i < scene.Tokens.Count; i++)
        {
            if (scene.Tokens[i].Head < 0 && scene.Is(i, UniversalTag.Verb) && scene.Arguments.Subjects(i) is [var subject]
                && scene.Named.At(subject) is { Actors: [{ Voice: SourceKind.Agency or SourceKind.Outlet } outlet] }) carrier = outlet;
            if (!scene.Is(i, UniversalTag.Verb) || !words.Reporting.Contains(scene.Tokens[i].Lemma)) continue;
            foreach (var head in scene.Arguments.Subjects(i))
                if (scene.Named.At(head) is { Kind: PhraseKind.Name, Actors: [{ Kind: ActorKind.Person } person] }) Speaker = person;
        }

        Carrier = carrier;
        Date(scene, published);
        Reference = times?.Last ?? Reference;
    }

    // The day goes on as long as the same person stays the subject and no other time is told.
    private void Date(Scene scene, DateOnly? published)
    {
        var root = 0;
        while (root < scene.Tokens.Count && scene.Tokens[root].Head >= 0) root++;
        var subject = root < scene.Tokens.Count && scene.Is(root, UniversalTag.Verb) && scene.Arguments.Subjects(root) is [var head] && scene.Named.At(head) is { Actors: [var actor] } ? actor : null;
        if (subject is null || scene.IsTitle) (Day, DayOf) = (null, null);
        else if (new TimeAttachment(scene, []).Said(root) is { } time)
        {
            var day = time.Resolve(scene.Context(published, At(time), Timing.TenseOf(scene.Propositions.At(root).Assessment)));
            (Day, DayOf) = day is { Precision: TimePrecision.Day, IsChoice: false, Recurs: false, IsApproximate: false } ? (day, subject) : (null, null);
        }
        else if (subject.Id != DayOf?.Id || scene.Times.Any(t => t.IsAnchored)) (Day, DayOf) = (null, null);
    }

    /// <summary>The time the story is at where an expression of the sentence stands; null before any.</summary>
    public EventTime? At(TimeExpression? time) => time is null ? Reference : times?.Before(time) ?? Reference;

    /// <summary>Goes on to the next sentence.</summary>
    public void Enter(Scene scene, DateOnly? published)
    {
        times = new(scene, published, Reference);
        (Today, Opening) = (published, Reference);
        foreach (var phrase in scene.Named.Phrases)
            foreach (var actor in phrase.Actors) if (actor.Voice is SourceKind.Outlet or SourceKind.Agency) Outlet = actor;
    }

    /// <summary>Where a state or organisation was named last, in the sentences before; null where it was not.</summary>
    public Filler? Named(string code) => named.TryGetValue(code, out var found) ? found : null;

    /// <summary>True when whoever has this code, or a place of theirs, is named in the story so far or in the sentence it is at.</summary>
    public bool Tells(Scene scene, string code) =>
        named.ContainsKey(code) || lands.Contains(code) || scene.Named.Phrases.Any(p => p.Actors.Concat(p.Modifiers).Any(a => a.Code == code) || p.Place?.Country == code);

    private void Remember(Scene scene)
    {
        foreach (var phrase in scene.Named.Phrases)
        {
            if (phrase.Place is { Country: { } land }) lands.Add(land);
            foreach (var actor in phrase.Actors.Concat(phrase.Modifiers)) if (actor.Kind is ActorKind.Organisation) organisations[actor.Id] = actor;
            foreach (var actor in phrase.Actors.Concat(phrase.Modifiers))
                if (actor.Code is { } code && (actor.Fills & Lexicon.Fillers.Political) != 0) named[code] = new(actor, phrase, false, scene);
        }
    }

    public void Add(Told mention)
    {
        told.Add(mention);
        if (mention.Mention.Time is { Recurs: false, IsChoice: false } time && !(Reference is not null && StoryTimes.IsAside(mention.Scene, mention.Candidate.Token) && StoryTimes.IsOld(time, Today))) Reference = time;
    }
}
