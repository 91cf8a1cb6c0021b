using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// The state on whose ground an act within a state happens: that of the place told with it, of the person in office it is done to, of the one
/// it brings to power, and else the state the report is at home in.
/// </summary>
internal static class Grounds
{
    private static readonly string[] Sites = ["in", "at", "outside", "through", "across", "near", "on", "around", "throughout"];

    /// <summary>Its code; null where two are as likely, or the act is of no such sort.</summary>
    public static string? Of(Scene scene, Candidate c, ClauseWords words) => c.Type switch
    {
        EventType.Protest => Place(scene, c, words) ?? Own(c) ?? Protesters(scene, c),
        EventType.Coerce when c.Targets.Count > 0 => Place(scene, c, words) ?? (c.Mode is "arrest" or "detain" ? Own(c) ?? Held(scene, c) : null),
        EventType.Office when c.Mode is "coup" => Place(scene, c, words) ?? Raised(scene, c) ?? Home(scene),
        _ => null,
    };

    /// <summary>The country of the place told with an act: "in Yerevan a crowd stormed parliament", "suspended Mauritania after the coup there".</summary>
    public static string? Place(Scene scene, Candidate c, ClauseWords words)
    {
        foreach (var preposition in Sites)
            foreach (var head in c.Proposition.Behind(preposition).Concat(Happening(scene, c, preposition)))
                if (scene.Named.At(head) is { Place.Country: { } country }) return country;
        // "protests rocked Norway"
        if (c.Type is EventType.Protest && scene.Tokens[c.Token] is { Relation: "nsubj", Head: >= 0 and var verb } && words.Gripping.Contains(scene.Tokens[verb].Lemma))
            foreach (var head in scene.Arguments.Objects(verb))
                if (scene.Named.At(head) is { Place.Country: { } gripped }) return gripped;
        // "the French riots", "a Paris march"; not a pro-Chilean one
        if (c.Type is EventType.Protest && c.Word.Class is WordClass.Noun && scene.Named.At(c.Token) is { Modifiers: [{ Kind: ActorKind.State, Code: { } own }] } phrase && phrase.Last == c.Token && IsPlain(scene, phrase)) return own;
        foreach (var child in scene.Tree.Children(c.Token))
            if (scene.Tokens[child] is { Lemma: "there", Upos: UniversalTag.Adv })
                for (var i = child; i >= 0; i--) if (scene.Named.At(i) is { Place.Country: { } named }) return named;
        return null;
    }

    // "protests erupted across Peru"
    private static List<int> Happening(Scene scene, Candidate c, string preposition) =>
        c.Type is EventType.Protest && scene.Tokens[c.Token] is { Relation: "nsubj", Head: >= 0 and var verb } && scene.Is(verb, UniversalTag.Verb) ? scene.Arguments.Direct(verb, preposition) : [];

    // An adjective or a town right before the noun, and nothing hyphened: "Belarus protests" may be what Belarus does.
    private static bool IsPlain(Scene scene, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last; i++) if (scene.Tokens[i].Form is "-") return false;
        return phrase.Last > phrase.First && (scene.Is(phrase.Last - 1, UniversalTag.Adj) || (phrase.Modifiers[0].Fills & Fillers.Political) == 0);
    }

    // "marched against him", "was arrested": who holds or held an office is dealt with at home
    private static string? Own(Candidate c) =>
        // an envoy is at home elsewhere
        !(c.Type is EventType.Protest && c.Targets.Exists(t => t.Actor.Office is "ambassador" or "consul" or "charge-d-affaires")) && c.Targets is [{ Actor: { Kind: ActorKind.Person, Code: { } code } }, ..] && c.Targets.TrueForAll(t => t.Actor.Code == code) ? code : null;

    // "the coup that brought him to power", "the army seized power and detained her"
    private static string? Raised(Scene scene, Candidate c)
    {
        foreach (var clause in scene.Tree.Children(c.Token))
            if (scene.Tokens[clause].Relation is "acl:relcl" or "conj")
                foreach (var head in scene.Arguments.Objects(clause))
                    if (scene.Named.At(head) is { Actors: [{ Kind: ActorKind.Person, Code: { } code }] }) return code;
        return null;
    }

    // of people of no rank only foreigners: who arrests a passer-by at home is no affair of states
    private static string? Held(Scene scene, Candidate c) =>
        Home(scene) is { } code && c.Targets.TrueForAll(t => t.Actor.Code != code || (t.Actor.Fills & Fillers.Political) != 0) ? code : null;

    // "students protested against Chad": who names the state as one of others is not at home there
    private static string? Protesters(Scene scene, Candidate c) =>
        Home(scene) is { } home && !c.Targets.Exists(t => t is { Actor.Kind: ActorKind.State, Phrase.Kind: PhraseKind.Name, IsModifier: false } && t.Actor.Code == home) ? home : null;

    private static string? Home(Scene scene) => scene.Named.Home is ({ } code, false) ? code : null;
}
