using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>What a report has told so far: a sentence is read in the light of those before it.</summary>
internal sealed class Story
{
    private readonly List<Told> told = [];

    /// <summary>The time the story is at; null before any.</summary>
    public EventTime? Reference { get; private set; }

    /// <summary>The outlet or agency named last: "the newspaper" means it; null before any.</summary>
    public Actor? Outlet { get; private set; }

    /// <summary>The mentions told so far, in their order.</summary>
    public IReadOnlyList<Told> Told => told;

    /// <summary>The person who spoke last by name; null before any.</summary>
    public Actor? Speaker { get; private set; }

    /// <summary>The outlet or agency that was the subject of the last sentence; null where something else was.</summary>
    public Actor? Carrier { get; private set; }

    /// <summary>Leaves a sentence for the next: who spoke in it by name spoke last.</summary>
    public void Leave(Scene scene, ClauseWords words)
    {
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
    }

    /// <summary>Goes on to the next sentence.</summary>
    public void Enter(Scene scene)
    {
        foreach (var phrase in scene.Named.Phrases)
            foreach (var actor in phrase.Actors) if (actor.Voice is SourceKind.Outlet or SourceKind.Agency) Outlet = actor;
    }

    public void Add(Told mention)
    {
        told.Add(mention);
        if (mention.Mention.Time is { Recurs: false, IsChoice: false } time) Reference = time;
    }
}
