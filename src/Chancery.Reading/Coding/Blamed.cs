using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// Finds whom words of blame are for where they name a deed and not its doer, whom everybody knows: "condemned the invasion of Ukraine", "the
/// Ukraine war". Whoever blames himself is not meant.
/// </summary>
internal sealed class Blamed(LexiconIndex lexicon)
{
    private static readonly string[] Answered = ["over", "at"];
    private static readonly string[] Lands = ["in", "on", "against"];

    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State);
    private readonly KnownWar[] invasions = KnownWar.All(lexicon, "known-invasions");
    private readonly FrozenSet<string> wars = Word.List(lexicon, "blamed-wars");

    /// <summary>The candidate with the doer of the deed as its target, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, List<Candidate> all, DateOnly? published)
    {
        if (c is not { Type: EventType.Accuse, IsMutual: false, Targets.Count: 0, Sources.Count: > 0, Word.Class: WordClass.Verb } || c.Mode is not ("condemn" or "criticise" or "investigate")) return c;
        foreach (var head in c.Proposition.Objects.Concat(Answered.SelectMany(c.Proposition.Behind)))
        {
            var doers = all.Find(d => d.Token == head && d is { Type: EventType.Assault, IsMutual: false, Word.Class: WordClass.Noun, Sources.Count: > 0, Targets.Count: > 0 })?.Sources ?? Invader(scene, head, published);
            if (doers.Count > 0 && !doers.Exists(d => d.Actor.Code is null || c.Sources.Exists(s => s.Actor.Code == d.Actor.Code))) return c with { Targets = [.. doers] };
        }

        return c;
    }

    // "the Ukraine war", "the war in Ukraine"
    private List<Filler> Invader(Scene scene, int head, DateOnly? published)
    {
        if (!wars.Contains(scene.Tokens[head].Lemma) || scene.Named.At(head) is not { Possessor: null } phrase || phrase.Last != head) return [];
        var land = Lands.SelectMany(p => scene.Arguments.Direct(head, p)).Select(i => scene.Named.At(i)?.Place?.Country).FirstOrDefault(p => p is not null)
            ?? (scene.Tokens[head - 1].Upos is UniversalTag.Propn && phrase.Modifiers is [{ Kind: ActorKind.State, Code: { } named }] ? named : null);
        if (Array.FindAll(invasions, w => w.Invaded == land && !(published < w.From)) is not [var war] || !states.TryGetValue(war.Invader, out var state)) return [];
        return [new(Actor.Of(state), phrase, false)];
    }
}
