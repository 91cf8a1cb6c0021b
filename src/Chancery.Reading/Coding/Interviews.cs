using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Who carried what somebody said: told Reuters, said in an interview with Le Monde, speaking to the BBC, said on CNN.</summary>
internal sealed class Interviews(LexiconIndex lexicon)
{
    private static readonly string[] Toward = ["with", "to", "for", "in", "on", "by"];

    private readonly FrozenSet<string> appearances = Word.List(lexicon, "appearance-nouns");

    /// <summary>The agencies and outlets that heard a verb of saying, each with the phrase that names it.</summary>
    public IEnumerable<(Actor Outlet, Phrase Phrase)> Of(Scene scene, int verb)
    {
        foreach (var told in scene.Arguments.Objects(verb)) if (Outlet(scene, told) is { } heard) yield return heard;
        foreach (var c in scene.Tree.Children(verb))
        {
            // "speaking to the BBC, she said"
            if (scene.Tokens[c] is { Xpos: "VBG", Relation: "advcl" })
            {
                foreach (var toward in Toward) foreach (var o in scene.Arguments.Direct(c, toward)) if (Outlet(scene, o) is { } spoken) yield return spoken;
            }
            else if (scene.Tokens[c].Relation is not "obl") continue;
            else if (scene.Tree.Case(c) is "on" && Outlet(scene, c) is { } broadcast) yield return broadcast;
            else if (appearances.Contains(scene.Tokens[c].Lemma))
            {
                // "in a Reuters interview"
                if (scene.Named.At(c) is { Carrier: { } own } phrase) yield return (own, phrase);
                foreach (var toward in Toward) foreach (var o in scene.Arguments.Direct(c, toward)) if (Outlet(scene, o) is { } given) yield return given;
            }
        }
    }

    private static (Actor, Phrase)? Outlet(Scene scene, int word) => scene.Named.At(word) is { Actors: [{ } actor] } phrase && IsOutlet(actor) ? (actor, phrase) : null;

    private static bool IsOutlet(Actor actor) => actor.Voice is SourceKind.Agency or SourceKind.Outlet;
}
