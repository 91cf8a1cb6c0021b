using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>What tells the place of an act though the tree hangs it on somebody or something in it: "met Xi in Beijing", "hit a school in Kassala".</summary>
internal sealed class Attached(Lands lands, ClauseWords words)
{
    /// <summary>Prepositions that tell where something on the ground happens.</summary>
    public static readonly IReadOnlyList<string> Around = ["in", "at", "near", "outside", "inside", "across", "over", "around", "throughout"];

    /// <summary>Where what is hit stands.</summary>
    public static IEnumerable<int> BehindVictims(Scene scene, int act, string preposition) =>
        preposition is "to" or "on" or "into" ? [] : scene.Arguments.Objects(act).Concat(scene.Arguments.Direct(act, "on")).Concat(scene.Arguments.Direct(act, "of")).Concat(scene.Arguments.Direct(act, "against")).SelectMany(o => scene.Arguments.Direct(o, preposition));

    /// <summary>Where those are who are met.</summary>
    public static IEnumerable<int> BehindPeople(Scene scene, int act, string preposition) =>
        preposition is not ("in" or "at") ? [] : scene.Arguments.Objects(act).Concat(scene.Arguments.Direct(act, "with"))
            .Where(o => scene.Named.At(o) is { Actors: [{ Kind: ActorKind.Person }, ..] })
            .SelectMany(o => scene.Arguments.Direct(o, preposition).Concat(BehindApposed(scene, o, preposition)));

    // "met Kenya's leader, William Ruto, in Oslo": behind the comma it is the meeting's, on whichever of the two the tree hangs it
    private static IEnumerable<int> BehindApposed(Scene scene, int who, string preposition)
    {
        foreach (var beside in scene.Tree.Children(who))
        {
            if (scene.Tokens[beside].Relation is not "appos") continue;
            foreach (var at in scene.Tree.Children(beside))
                if (at > beside && scene.Tokens[at].Relation is "nmod" or "parataxis" && scene.Tree.Child(at, "case") is > 0 and var word && scene.Tokens[word].Lemma == preposition && scene.Tokens[word - 1].Form is ",") yield return at;
        }
    }

    /// <summary>
    /// Where the parties are: "arrested protesters in Lima", "students in Quetta protested". Of those who meet only a town tells it, since
    /// "factions in Chad" may meet anywhere.
    /// </summary>
    public IEnumerable<int> BehindParties(Scene scene, Candidate c)
    {
        var isMeeting = c.Type is EventType.Consult or EventType.Cooperate || c.Mode is "sign";
        var parties = c.Targets.Concat(c.Sources.Where(_ => c.Type is EventType.Protest or EventType.Coerce || c.IsMutual || c.Proposition.Voice is Voice.Passive)).Where(f => f.At is null && (!isMeeting || f.Phrase.First > c.Token)).Select(f => f.Phrase);
        var others = c.Type is EventType.Coerce or EventType.Protest ? c.Proposition.Objects.Concat(c.Proposition.Doers).Select(scene.Named.At).OfType<Phrase>() : [];
        foreach (var phrase in parties.Concat(others).Distinct().ToList())
            foreach (var at in Below(scene, phrase))
                if ((!isMeeting && !IsRule(c)) || (lands.Of(scene, at) is { } land && (isMeeting ? !phrase.Actors.Any(a => a.Code is { } code && lands.State(code)?.Name == land.Place.Name) : c.Sources.Exists(s => s.Actor.Code == land.Place.Country)))) yield return at;
    }

    // "blocked the accounts of bankers in Chad": a rule is made and holds at home
    private static bool IsRule(Candidate c) => c.Type is EventType.Coerce && c.Mode is not ("arrest" or "detain" or "seize" or "blockade");

    /// <summary>Where that is which a noun of the act is said of: "protests rocked Norway", "the protests that have swept Norway", "shelling killed two in Asmara".</summary>
    public IEnumerable<int> Gripped(Scene scene, Candidate c)
    {
        if (scene.Is(c.Token, UniversalTag.Verb)) yield break;
        List<int> verbs = scene.Tokens[c.Token] is { Relation: "nsubj", Head: >= 0 and var head } ? [head] : [];
        foreach (var clause in scene.Tree.Children(c.Token)) if (scene.Tokens[clause].Relation is "acl:relcl") verbs.Add(clause);
        foreach (var verb in verbs)
        {
            var lemma = scene.Tokens[verb].Lemma;
            var isGripping = c.Type is EventType.Protest && words.Gripping.Contains(lemma);
            if (!isGripping && !words.Outcome.Contains(lemma) && !words.Happening.Contains(lemma) && lemma is not "erupt") continue;
            foreach (var preposition in Around) foreach (var at in scene.Arguments.Direct(verb, preposition)) if (preposition is not "over") yield return at;
            foreach (var o in scene.Arguments.Objects(verb))
            {
                if (isGripping) yield return o;
                if (c.Type is EventType.Assault && scene.Named.At(o) is { } hit) foreach (var at in Below(scene, hit)) yield return at;
            }
        }
    }

    // What stands with whoever a phrase names, or those it counts: "thousands of people in cities across Chad".
    private static IEnumerable<int> Below(Scene scene, Phrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
            foreach (var head in scene.Arguments.Direct(i, "of").Prepend(i))
                foreach (var preposition in Around) foreach (var at in scene.Arguments.Direct(head, preposition)) if (preposition is not "over" || scene.Named.At(at)?.Place is not null) yield return at;
    }
}
