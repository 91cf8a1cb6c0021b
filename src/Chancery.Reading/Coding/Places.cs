using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Where an act happens, from its own clause.</summary>
internal sealed class Places
{
    private static readonly string[] Prepositions = ["in", "at", "to", "near", "outside", "into", "inside", "on", "across", "throughout", "through", "around", "over", "off", "from", "during", "of"];

    private readonly ClauseWords words;
    private readonly Lands lands;
    private readonly Settings settings;
    private readonly Attached attached;

    public Places(LexiconIndex lexicon, ClauseWords words)
    {
        this.words = words;
        lands = new(lexicon);
        settings = new(lexicon, words);
        attached = new(lands, words);
    }

    /// <summary>The place and the phrase that names it; a visit without one happens in its host's country.</summary>
    public (Place? Place, Phrase? Phrase) Of(Scene scene, Candidate c)
    {
        List<int> heads = [.. Heads(scene, c)];
        foreach (var head in heads)
        {
            if (Joined(scene, c, head) is { Place: { } stop } goal) return (stop, goal);
            if (lands.Of(scene, head) is { } land && !IsFromHome(scene, c, head, land.Phrase)) return land;
            if (scene.Tree.Case(head) is "in" or "at" && scene.Named.At(head) is { } phrase && lands.Building(scene, phrase) is { } building) return (building, phrase);
        }

        // "Seattle protesters"
        foreach (var filler in c.Type is EventType.Protest ? c.Sources : [])
            if (filler is { At: null, Phrase: { NamedBefore: { } town } crowd } && lands.IsTown(town)) return (town, crowd);
        if (c.Mode is "visit") return Hosted(c);
        // "the New York meeting", "the Geneva talks"
        if (c.Type is EventType.Consult && c.Mode is not "call" && !scene.Is(c.Token, UniversalTag.Verb) && scene.Named.At(c.Token) is { NamedBefore: { } site } held && lands.IsTown(site)) return (site, held);
        foreach (var head in heads)
            if (scene.Named.At(head) is { } water && lands.Sea(scene, water) is { } sea) return (sea, water);
        return (null, null);
    }

    // "will travel to Kenya and Chad": of two visits each goes to its own
    private static Phrase? Joined(Scene scene, Candidate c, int head) =>
        c is { Mode: "visit", Targets: [{ At: null, IsModifier: false, Phrase: { Place: not null } goal }] } && goal.Last != head && scene.Tree.Joined(head).Contains(goal.Last) ? goal : null;

    // Words that tell where it is, the surest first.
    private IEnumerable<int> Heads(Scene scene, Candidate c)
    {
        var top = Settings.Top(scene, c);
        List<int> anchors = [.. Anchors(scene, c)];
        // "took control of Soledar in Ukraine": a town that is itself attacked is nearer than what it lies in
        foreach (var target in c.Type is EventType.Assault ? c.Targets : [])
            if (target is { At: null, IsModifier: false, Phrase: { Place: { } town } hit } && lands.IsTown(town)) yield return hit.Last;
        foreach (var preposition in IsSpeech(c) ? [] : Prepositions.Where(p => IsOfPlace(c, p)))
            foreach (var at in anchors)
                foreach (var head in scene.Arguments.Direct(at, preposition).Concat(Attached.BehindPeople(scene, at, preposition)).Concat(c.Type is EventType.Assault ? Attached.BehindVictims(scene, at, preposition) : []))
                    if (IsNear(scene, c, preposition, at, head)) yield return head;

        // "met on the sidelines of the summit in Riyadh"
        if (c.Mode is not "visit") foreach (var head in anchors.SelectMany(at => settings.Occasions(scene, at))) yield return head;
        if (IsSpeech(c)) foreach (var head in settings.Speeches(scene, top)) yield return head;
        if (c.Type is EventType.Assault) foreach (var target in Attacked(c)) yield return target;
        if (IsSited(c)) foreach (var head in attached.BehindParties(scene, c).Concat(c.Type is EventType.Protest or EventType.Assault ? attached.Gripped(scene, c) : [])) yield return head;
        if (c.Mode is "visit") yield break;
        foreach (var verb in settings.Above(scene, c).Prepend(top))
        {
            if (IsSited(c))
            {
                foreach (var preposition in verb == top ? [] : Attached.Around.Where(p => IsOfPlace(c, p)))
                    foreach (var head in scene.Arguments.Direct(verb, preposition)) if (IsNear(scene, c, preposition, verb, head)) yield return head;
                if (settings.Where(scene, verb) is >= 0 and var antecedent) yield return antecedent;
            }

            foreach (var end in verb == top ? [] : settings.Ends(scene, verb).Concat(settings.Occasions(scene, verb))) yield return end;
        }
    }

    // "its missiles flew across the country": whoever strikes from home does not strike there
    private static bool IsFromHome(Scene scene, Candidate c, int head, Phrase land) =>
        c.Type is EventType.Assault or EventType.Mobilize && land is { Kind: PhraseKind.Anaphor, Actors: [{ Code: { } code }] } && c.Sources.Exists(s => s.Actor.Code == code) && scene.Tree.Case(head) is "across" or "throughout" or "over" or "on";

    // What is said in a place has it for its own only where somebody speaks there: "in a speech in London".
    private static bool IsSpeech(Candidate c) =>
        c.Type is EventType.Sanction or EventType.Aid or EventType.Request or EventType.Accuse or EventType.Threaten || (c.Type is EventType.Support && c.Mode is not "sign");

    // What happens on the ground, so that whatever stands with it stands there too.
    private static bool IsSited(Candidate c) =>
        c.Type is EventType.Assault or EventType.Protest or EventType.Coerce or EventType.Cooperate or EventType.Mobilize || (c.Type is EventType.Consult && c.Mode is not ("visit" or "call")) || c.Mode is "sign";

    private static bool IsOfPlace(Candidate c, string preposition) => preposition switch
    {
        "to" => c.Mode is "visit" or "deploy" || c.Type is EventType.Protest,
        "from" => c.Mode is "withdraw",
        "through" or "of" => c.Type is EventType.Protest,
        "during" => c.Type is EventType.Protest or EventType.Assault or EventType.Coerce,
        "over" => c.Type is EventType.Assault or EventType.Mobilize or EventType.Coerce || c.Mode is "exercise",
        "around" or "off" or "across" or "throughout" => IsSited(c),
        _ => true,
    };

    // "over" tells of what it is as often as where; "of" is a place's own only where "the streets of Lima" was parted.
    private static bool IsNear(Scene scene, Candidate c, string preposition, int at, int head) => preposition switch
    {
        "over" => scene.Named.At(head)?.Place is not null || c.Type is not EventType.Coerce,
        "of" => scene.Is(at, UniversalTag.Verb) && head > 1 && scene.Tokens[head - 2].Lemma is "street" && scene.Named.At(head)?.Place is not null,
        _ => true,
    };

    private (Place? Place, Phrase? Phrase) Hosted(Candidate c)
    {
        foreach (var target in c.Targets.Where(t => t.At is null))
        {
            if (target.Phrase.Place is { } place && !target.IsModifier) return (place, target.Phrase);
            if (target.Actor.Code is { } code && lands.State(code) is { } state) return (state, target.Phrase);
        }

        return (null, null);
    }

    // "attacked Chad", "raided the Nablus market": an attack is where that is which is attacked
    private static IEnumerable<int> Attacked(Candidate c) => c.Targets.Where(t => t.At is null).OrderBy(t => t.IsModifier).Select(t => t.Phrase.Last).Concat(c.Proposition.Objects);

    private IEnumerable<int> Anchors(Scene scene, Candidate c)
    {
        List<int> own = [c.Token, .. c.Assessment.Carriers, .. c.Proposition.Kind is PredicateKind.Verb ? [] : scene.Arguments.Participles(c.Token)];
        // "the meeting that the two held in Brussels"; not "condemned the war at a rally in Brussels"
        if (!scene.Is(c.Token, UniversalTag.Verb) && scene.Arguments.LightVerb(c.Token) is >= 0 and var held && !own.Contains(held) && !words.Factive.Contains(scene.Tokens[held].Lemma)) own.Add(held);
        // "resume negotiations in Brussels", "hold two days of talks in Brussels": of a phrase of verb and noun both
        return own.Concat(scene.Is(c.Token, UniversalTag.Verb) && words.Light.Contains(scene.Tokens[c.Token].Lemma) && c.Word.IsPhrase ? scene.Arguments.Objects(c.Token).SelectMany(o => scene.Arguments.Direct(o, "of").Prepend(o)) : []);
    }
}
