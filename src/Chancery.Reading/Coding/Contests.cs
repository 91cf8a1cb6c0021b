using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Tells a match from a meeting or a fight, and a team's tour from a visit: "Serbia and Switzerland met in the World Cup" is sport.</summary>
internal sealed class Contests(LexiconIndex lexicon)
{
    private readonly FrozenSet<string> words = Word.List(lexicon, "contest-words");
    private readonly FrozenSet<string> sports = Word.List(lexicon, "sports");
    private readonly FrozenSet<string> players = Word.List(lexicon, "past-players");
    private readonly FrozenSet<string> played = Word.List(lexicon, "playing-verbs");

    // Who is named in person, or an army, does not play.
    public bool Holds(Scene scene, Candidate c) =>
        c.Type is EventType.Office ? !(c.Mode is "death" && c.Sources.Exists(s => s.Phrase.Last > s.Phrase.First)) && IsOfTeams(scene) :
        (c.Mode is "meet" or "clash" or "visit" or "restrict" || (c.Type is EventType.Accuse && played.Contains(scene.Tokens[c.Token].Lemma)) || (c.Mode is "occupy" && scene.Tokens[c.Token].Lemma is "conquer"))
        && c.Sources.Concat(c.Targets).All(f => f.Actor.Kind is ActorKind.State || f.Actor.Fills is Fillers.People) && IsOfSport(scene);

    // "suspended president Ola Holm of the soccer federation": who is told of with a sport holds office in it
    private bool IsOfTeams(Scene scene)
    {
        for (var i = 0; i < scene.Tokens.Count; i++) if (sports.Contains(scene.Tokens[i].Form.ToLowerInvariant()) && !(i + 1 < scene.Tokens.Count && players.Contains(scene.Tokens[i + 1].Lemma))) return true;
        return false;
    }

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
