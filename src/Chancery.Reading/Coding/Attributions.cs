using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>Turns the words of saying above an act into a chain of speakers.</summary>
internal sealed class Attributions(LexiconIndex lexicon)
{
    private const int LongestOf = 8;

    private readonly Interviews interviews = new(lexicon);
    private readonly FrozenSet<string> unnamed = Word.List(lexicon, "unnamed-sources");
    private readonly FrozenSet<string> citing = Word.List(lexicon, "citing-verbs");
    private readonly FrozenSet<string> outlets = Word.List(lexicon, "outlet-nouns");
    private readonly FrozenSet<string> institutions = Word.List(lexicon, "institution-nouns");
    private readonly FrozenSet<string> reportingNouns = Word.List(lexicon, "reporting-nouns");
    private readonly FrozenSet<string> accountNouns = Word.List(lexicon, "account-nouns");
    private readonly FrozenSet<string> mute = Word.List(lexicon, "mute-nouns");
    private readonly FrozenSet<string> dataNouns = Word.List(lexicon, "data-nouns");

    /// <summary>The chain, innermost first, the chains of those who say the same beside its first speakers, and the tokens they stand on.</summary>
    public (List<Speaker> Chain, List<List<Speaker>> Beside, List<(int First, int Last)> Spans) Chain(Scene scene, TimeAttachment times, IReadOnlyList<int> words, DateOnly? published, Story story)
    {
        var chain = new List<Speaker>();
        var parallel = new List<(Speaker First, Speaker Other)>();
        var spans = new List<(int, int)>();
        foreach (var above in words)
        {
            // "was quoted as saying": the verb of quoting
            var word = Quoting(scene, above);
            var isVerb = scene.Is(word, UniversalTag.Verb);
            // "issued a statement that": who issued it
            var heads = isVerb ? scene.Arguments.Subjects(word)
                : reportingNouns.Contains(scene.Tokens[word].Lemma) && scene.Named.At(word) is { Possessor: null } && !(word > 0 && scene.Is(word - 1, UniversalTag.Propn)) && scene.Arguments.LightVerb(word) is >= 0 and var issued ? scene.Arguments.Subjects(issued) : [word];
            // where the tree gives the verb nobody of its own, who stands right before it
            if (isVerb && !scene.Arguments.IsPassive(word) && !scene.Tree.Has(word, "nsubj") && word > 0 && scene.Named.At(word - 1) is { } beside && !(beside.First > 0 && scene.Is(beside.First - 1, UniversalTag.Adp))) heads = [beside.Last];
            // "Reuters quoted an official as saying", "was quoted as saying by Reuters": whose words they are, then who passed them on
            if (isVerb && citing.Contains(scene.Tokens[word].Lemma) && scene.Tree.AsSaying(word) is >= 0 and var saying)
                heads = scene.Arguments.IsPassive(word) ? [.. scene.Arguments.Surface(word, 0), .. scene.Arguments.Subjects(word), .. scene.Arguments.Direct(saying, "by")] : [.. Quoted(scene, word, saying), .. scene.Arguments.Subjects(word)];
            // ", says state media": whom the tree takes for what is said
            if (isVerb && Inverted(scene, word) is >= 0 and var sayer) heads = [sayer];
            var said = isVerb && times.Said(word) is { } expression ? expression.Resolve(scene.Context(published, story.At(expression), Tense.Past)) : null;
            // "the paper, citing two diplomats, said": whom it has it from comes before it
            foreach (var cited in Cited(scene, word, heads)) Add([cited], null, -1);
            foreach (var head in heads) Add(scene.Tree.Joined(head), said, isVerb ? word : -1);
            foreach (var phrase in heads.SelectMany(h => Seen(scene, h)))
            {
                if (chain.Exists(c => c.Name == phrase.Actors[0].Name)) continue;
                chain.Add(Named(phrase.Actors[0], said));
                spans.Add((phrase.First, phrase.Last));
            }

            // whoever carried it comes next
            foreach (var (carrier, heard) in isVerb ? interviews.Of(scene, word) : [])
            {
                if (chain.Exists(c => c.Name == carrier.Name)) continue;
                chain.Add(Named(carrier, said));
                spans.Add((heard.First, heard.Last));
            }
        }

        return (chain, [.. parallel.Select(p => chain.ConvertAll(c => c == p.First ? p.Other : c))], spans);

        // "officials and residents said": each of them says it, and neither has it from the other
        void Add(IEnumerable<int> joined, EventTime? said, int verb)
        {
            Speaker? first = null;
            foreach (var head in joined)
            {
                var phrase = scene.Named.At(head);
                foreach (var speaker in Speakers(scene, head, said, story))
                {
                    if (chain.Exists(c => c.Name == speaker.Name) || parallel.Exists(p => p.Other.Name == speaker.Name)) continue;
                    if (first is null) chain.Add(first = speaker);
                    else parallel.Add((first, speaker));
                    spans.Add(phrase is null ? (head, head) : (phrase.First, phrase.Last));
                    if (verb >= 0) spans.Add((verb, verb));
                }
            }
        }
    }

    // The verb of quoting over "as saying", or the word itself.
    private int Quoting(Scene scene, int word)
    {
        if (scene.Tokens[word] is not { Xpos: "VBG", Lemma: "say" }) return word;
        for (var i = word - 1; i >= 0 && scene.Tokens[i].Upos is not UniversalTag.Punct; i--)
            if (scene.Is(i, UniversalTag.Verb)) return citing.Contains(scene.Tokens[i].Lemma) && scene.Tree.AsSaying(i) == word ? i : word;
        return word;
    }

    // Whom one quotes stands between the two verbs.
    private static IEnumerable<int> Quoted(Scene scene, int verb, int saying)
    {
        for (var i = verb + 1; i < saying; i++)
            if (scene.Named.At(i) is { } phrase && phrase.Last == i) return [i];
        return [];
    }

    // What stands behind ", says" at the end of a clause, taken for its object or for what is said: "said two officials, who", "said people briefed on it".
    private static int Inverted(Scene scene, int verb)
    {
        var tokens = scene.Tokens;
        if (verb == 0 || tokens[verb - 1].Form is not ("," or "–" or "—" or "-" or "\"" or "”" or "’" or "'") || scene.Tree.Has(verb, "nsubj")) return -1;
        var sayer = scene.Tree.Child(verb, "obj");
        foreach (var c in scene.Tree.Children(verb))
            if (sayer < 0 && c > verb && tokens[c].Relation is "ccomp" && scene.Is(c, UniversalTag.Noun) && !scene.Tree.Has(c, "cop")) sayer = c;
        if (sayer < verb || scene.Named.At(sayer) is not { } phrase || phrase.First != verb + 1) return -1;
        return phrase.Last == tokens.Count - 1 || tokens[phrase.Last + 1] is { Form: "." or ";" or "," } or { Xpos: "WP" or "WDT" } or { Xpos: "VBN", Relation: "acl" } ? sayer : -1;
    }

    // "a letter seen by Reuters": who has it from there
    private static IEnumerable<Phrase> Seen(Scene scene, int document)
    {
        if (!scene.Is(document, UniversalTag.Noun)) yield break;
        foreach (var c in scene.Tree.Children(document))
            if (scene.Tokens[c] is { Xpos: "VBN", Relation: "acl" } && scene.Arguments.Subjects(c) is [var reader, ..] && scene.Named.At(reader) is { Actors: [{ Voice: SourceKind.Agency or SourceKind.Outlet }] } phrase) yield return phrase;
    }

    private IEnumerable<int> Cited(Scene scene, int word, List<int> heads)
    {
        foreach (var above in heads.Prepend(word))
            foreach (var c in scene.Tree.Children(above))
                if (scene.Tokens[c] is { Xpos: "VBG", Relation: "advcl" or "acl" or "parataxis" } && citing.Contains(scene.Tokens[c].Lemma))
                    foreach (var cited in scene.Arguments.Objects(c)) yield return cited;
    }

    // "the two governments": both of them speak.
    private IEnumerable<Speaker> Speakers(Scene scene, int head, EventTime? said, Story story)
    {
        if (scene.Named.At(head) is { Actors: { Count: > 1 } several } && (several.All(a => a.Kind is not ActorKind.Group) || several.All(a => a is { Kind: ActorKind.Group, Code: not null }))) return several.Select(a => Named(a, said));
        return Speaker(scene, head, said, story) is { } speaker ? [speaker] : [];
    }

    private Speaker? Speaker(Scene scene, int head, EventTime? said, Story story)
    {
        if (scene.Named.At(head) is not { } phrase) return null;
        var actors = phrase.Actors.Count > 0 ? phrase.Actors : phrase.Apposition?.Actors ?? [];
        var lemma = scene.Tokens[phrase.Last].Lemma;
        // "… to meet his rival, Ann Lee, an official said": not the one named before
        if (IsUnknown(scene, phrase)) return new(Words(scene, phrase), SourceKind.Unnamed, said);
        // "the statement said", "a report by Reuters": who made it, if that is told.
        if (reportingNouns.Contains(lemma) && phrase.Possessor is { } owner) return owner.Actors.Count > 0 ? Named(owner.Actors[0], said) : institutions.Contains(scene.Tokens[owner.Last].Lemma) ? Speaker(scene, owner.Last, said, story) : null;
        // "according to a BBC report"
        if (phrase.Carrier is { } newsroom && actors.Count == 0) return Named(newsroom, said);
        // "a Chinese readout said", "by Sudanese count"
        if ((reportingNouns.Contains(lemma) || accountNouns.Contains(lemma)) && actors.Count == 0 && phrase.Modifiers is [var maker]) return Named(maker, said);
        // "a government report", "a police statement": the body named before it
        if (reportingNouns.Contains(lemma) && actors.Count == 0 && Maker(scene, phrase) is >= 0 and var body) return new(scene.Words(Begin(scene, phrase), body), SourceKind.Government, said);
        // "a statement from the ministry", "figures released by the ministry show", "reports in the Sudanese press": whose they are
        if ((reportingNouns.Contains(lemma) || dataNouns.Contains(lemma)) && actors.Count == 0 && Origin(scene, phrase.Last) is >= 0 and var origin && origin != head) return Speaker(scene, origin, said, story);
        if (dataNouns.Contains(lemma)) return null;
        // "fighters of the movement said"
        if (scene.Tokens[phrase.Last].Xpos is "NNS" && actors is [] or [{ Kind: ActorKind.Group }] && scene.Arguments.Direct(phrase.Last, "of") is [var whose] && scene.Named.At(whose) is { Actors: [{ Kind: ActorKind.Organisation } movement] }) return Named(movement, said);
        // "it said", after a sentence of which an agency was the subject
        if (scene.Is(phrase.Last, UniversalTag.Pron) && lemma is "it" && story.Carrier is { } carrier) return Named(carrier, said);
        // "media reports said"
        for (var i = phrase.First; i < phrase.Last && actors.Count == 0 && reportingNouns.Contains(lemma); i++)
            if (outlets.Contains(scene.Tokens[i].Lemma)) return new(Words(scene, phrase), SourceKind.Outlet, said);
        // "the newspaper said": the one named before
        if (outlets.Contains(lemma) && actors.Count == 0 && phrase is { Modifiers.Count: 0, Possessor: null } && phrase.Last == phrase.First + 1 && scene.Tokens[phrase.First].Lemma is "the" && story.Outlet is { } outlet) return Named(outlet, said);
        if (outlets.Contains(lemma) && actors is not [{ Voice: SourceKind.Agency or SourceKind.Outlet }]) return new(Words(scene, phrase), SourceKind.Outlet, said);
        if (phrase.IsMetonym) return new(Words(scene, phrase), SourceKind.Government, said);
        // "Putin has no plans to go, he added": whoever spoke before, not whom he speaks of
        if (actors is [{ Kind: ActorKind.Person } he] && scene.Is(phrase.Last, UniversalTag.Pron) && story.Speaker is { } last && last.Id != he.Id
            && scene.Named.Phrases.Any(p => p.Last < phrase.First && p.Kind is PhraseKind.Name && p.Actors.Any(a => a.Id == he.Id))) return Named(last, said);
        // "a spokesman for the army": known by no name but these words
        if (actors is [{ Kind: ActorKind.Person } described, ..] && described.Name == scene.Words(Begin(scene, phrase), phrase.Last)) return Named(described with { Name = Words(scene, phrase) }, said);
        if (actors.Count > 0) return actors[0].Kind is ActorKind.Group ? new(Words(scene, phrase), institutions.Contains(lemma) ? SourceKind.Government : SourceKind.Unnamed, said) : Named(actors[0], said);
        if (institutions.Contains(scene.Tokens[phrase.Last].Form.ToLowerInvariant())) return new(Words(scene, phrase), SourceKind.Government, said);
        // one of the sources
        if (scene.Tokens[head].Upos is UniversalTag.Num or UniversalTag.Det && scene.Arguments.Direct(head, "of") is [var of] && scene.Named.At(of) is { } counted && counted.Last - phrase.First < 8)
            return new(scene.Words(phrase.First, counted.Last), SourceKind.Unnamed, said);
        // ", reports said": nobody's in particular
        if (phrase.First == phrase.Last && scene.Tokens[head] is { Xpos: "NNS", Lemma: "report" }) return new(Words(scene, phrase), SourceKind.Unnamed, said);
        if (phrase.Kind is PhraseKind.Anaphor || scene.Is(phrase.Last, UniversalTag.Pron) || reportingNouns.Contains(lemma)) return null;
        if (phrase.UnknownName is { } name) return new(name, SourceKind.Outlet, said);
        // "after a call with him, he said": what happens says nothing
        if (mute.Contains(lemma) && phrase.Title is null) return null;
        return unnamed.Contains(lemma) || phrase.Title is not null || scene.Is(phrase.Last, UniversalTag.Noun) ? new(Words(scene, phrase), SourceKind.Unnamed, said) : null;
    }

    // "a ministry spokesman" with no comma before the verb is set beside nobody.
    private bool IsUnknown(Scene scene, Phrase phrase)
    {
        var tokens = scene.Tokens;
        return tokens[phrase.First].Form is "a" or "an" && phrase.First > 0 && tokens[phrase.First - 1].Form is "," && unnamed.Contains(tokens[phrase.Last].Lemma)
            && phrase.Last + 1 < tokens.Count && tokens[phrase.Last + 1].Xpos is "VBD" or "VBZ" && tokens[phrase.Last + 1].Upos is UniversalTag.Verb;
    }

    // Who a statement is from, who released the figures, the press a report is in; -1 for none.
    private int Origin(Scene scene, int noun)
    {
        foreach (var c in scene.Tree.Children(noun))
        {
            if (scene.Tokens[c] is not { Xpos: "VBN", Relation: "acl" }) continue;
            if (scene.Arguments.Subjects(c) is [var issuer, ..]) return issuer;
            // "a statement posted on the embassy's website"
            if (scene.Arguments.Direct(c, "on") is [var site, ..] && outlets.Contains(scene.Tokens[site].Lemma)) return site;
        }

        if (scene.Arguments.Direct(noun, "from") is [var sender, ..]) return sender;
        // "claims by officials"
        if (scene.Arguments.Direct(noun, "by") is [var claimant, ..]) return claimant;
        return scene.Arguments.Direct(noun, "in") is [var place, ..] && outlets.Contains(scene.Tokens[place].Lemma) ? place : -1;
    }

    private static Speaker Named(Actor actor, EventTime? said) => new(actor.Name, actor.Voice ?? actor.Kind switch
    {
        ActorKind.Person => SourceKind.Person,
        ActorKind.State => SourceKind.Government,
        _ => SourceKind.Organisation,
    }, said);

    private int Maker(Scene scene, Phrase phrase)
    {
        for (var i = phrase.Last - 1; i >= phrase.First; i--) if (institutions.Contains(scene.Tokens[i].Lemma)) return i;
        return -1;
    }

    private static int Begin(Scene scene, Phrase phrase) => scene.Is(phrase.First, UniversalTag.Det) && phrase.First < phrase.Last ? phrase.First + 1 : phrase.First;

    private static string Words(Scene scene, Phrase phrase)
    {
        var first = Begin(scene, phrase);
        // "Taiwan's armed forces"
        if (phrase.Possessor is { } owner && !scene.Is(owner.Last, UniversalTag.Pron)) first = owner.First;
        return scene.Words(first, Whole(scene, phrase, first));
    }

    // "the head of the army", "a spokesman for the ministry": a bare noun says little
    private static int Whole(Scene scene, Phrase phrase, int first)
    {
        if (first != phrase.Last || first + 1 >= scene.Tokens.Count || scene.Tokens[first + 1].Form is not ("of" or "for" or "from" or "at")) return phrase.Last;
        return scene.Arguments.Direct(first, scene.Tokens[first + 1].Form) is [var of] && of > first && of - first < LongestOf && scene.Named.At(of) is { } whole ? whole.Last : phrase.Last;
    }
}
