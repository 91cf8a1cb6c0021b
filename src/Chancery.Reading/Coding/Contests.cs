using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Tells a match from a meeting or a fight, and a team's tour from a visit: "Serbia and Switzerland met in the World Cup" is sport.</summary>
internal sealed class Contests(LexiconIndex lexicon)
{
    private readonly FrozenSet<string> words = Word.List(lexicon, "contest-words");

    // Who is named in person, or an army, does not play.
    public bool Holds(Scene scene, Candidate c) =>
        c.Mode is "meet" or "clash" or "visit" or "restrict"
        && c.Sources.Concat(c.Targets).All(f => f.Actor.Kind is ActorKind.State || f.Actor.Fills is Fillers.People) && IsOfSport(scene);

    private bool IsOfSport(Scene scene)
    {
        for (var i = 0; i < scene.Tokens.Count; i++)
        {
            if (words.Contains(scene.Tokens[i].Lemma) || words.Contains(scene.Tokens[i].Form.ToLowerInvariant())) return true;
            // "World Cup", "Six Nations"
            if (i > 0 && words.Contains($"{scene.Tokens[i - 1].Form} {scene.Tokens[i].Form}".ToLowerInvariant())) return true;
        }

        return false;
    }
}
