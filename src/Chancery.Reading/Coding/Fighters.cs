using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Who strikes for a side of a war where nobody is told to: the armed group that the report names, before the state that it is of.</summary>
internal sealed class Fighters(LexiconIndex lexicon)
{
    private readonly FrozenSet<string> groups = Word.List(lexicon, "war-fighters");

    /// <summary>The one armed group of the side that the sentence names, else the one the report named before; the state where there is none, or several.</summary>
    public Actor Of(Scene scene, Story story, Polity side)
    {
        bool Fights(Actor a) => a.Code == side.Code && a.Kind is ActorKind.Organisation && groups.Contains(a.Name);
        var here = scene.Named.Phrases.SelectMany(p => p.Actors.Concat(p.Modifiers)).Where(Fights).DistinctBy(a => a.Id).ToList();
        if (here.Count == 0) here = [.. story.Organisations.Where(Fights)];
        return here is [var group] ? group : Actor.Of(side);
    }
}
