using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// The places of the clauses that an act stands in, where they are its own: "massed in the capital to protest", "marched through Cairo, chanting",
/// "flew to Moscow and met him", "Canada, where he is meeting", "during a visit to Kenya".
/// </summary>
internal sealed class Settings(LexiconIndex lexicon, ClauseWords words)
{
    private const int Steps = 3;

    private static readonly string[] On = ["during", "on", "in", "at"];
    private static readonly string[] Ways = ["to", "in"];
    private static readonly string[] Halls = ["in", "at"];

    private readonly FrozenSet<string> travels = Word.List(lexicon, "travel-nouns");
    private readonly FrozenSet<string> speeches = Word.List(lexicon, "speech-nouns");
    private readonly FrozenSet<string> occasions = Word.List(lexicon, "occasion-nouns");

    /// <summary>The verbs above an act whose place is also its own, the nearest first.</summary>
    public IEnumerable<int> Above(Scene scene, Candidate c)
    {
        var at = Top(scene, c);
        for (var step = 0; step < Steps; step++)
        {
            if (scene.Tokens[at] is not { Head: >= 0 and var head } word || !scene.Is(head, UniversalTag.Verb) || words.Reporting.Contains(scene.Tokens[head].Lemma)) yield break;
            var isOne = word.Relation switch
            {
                "xcomp" => c.Assessment.Status is EventStatus.Occurred or EventStatus.Ongoing,
                "advcl" => scene.Arguments.Mark(at) is var mark && (mark is "to" ? c.Type is not (EventType.Assault or EventType.Coerce or EventType.Mobilize) : mark is null && word.Xpos is "VBG"),
                "conj" => at > head && c.Type is not (EventType.Assault or EventType.Coerce or EventType.Mobilize) && !scene.Tree.Has(at, "nsubj") && !scene.Tree.Has(at, "nsubj:pass"),
                _ => false,
            };
            if (!isOne) yield break;
            yield return head;
            at = head;
        }
    }

    /// <summary>What stands where a verb above goes or speaks: "made a visit to Kyiv and met", "used a speech in Singapore to attack".</summary>
    public IEnumerable<int> Ends(Scene scene, int verb)
    {
        var lemma = scene.Tokens[verb].Lemma;
        if (words.Travelling.Contains(lemma) || words.Arriving.Contains(lemma)) foreach (var to in scene.Arguments.Direct(verb, "to")) yield return to;
        foreach (var o in scene.Arguments.Objects(verb))
        {
            if (lemma is "visit" || words.Arriving.Contains(lemma)) yield return o;
            foreach (var end in Of(scene, o)) yield return end;
        }
    }

    /// <summary>What stands where an occasion is held or a journey goes: "during the second day of his visit to Kenya", "in a speech in London".</summary>
    public IEnumerable<int> Occasions(Scene scene, int act)
    {
        foreach (var preposition in On)
            foreach (var at in scene.Arguments.Direct(act, preposition))
                foreach (var occasion in words.Stages.Contains(scene.Tokens[at].Lemma) ? scene.Arguments.Direct(at, "of") : [at])
                    foreach (var end in Of(scene, occasion)) yield return end;
    }

    /// <summary>The same of the speech that somebody says it in, on whatever word of what is said the tree hangs it.</summary>
    public IEnumerable<int> Speeches(Scene scene, int act)
    {
        for (var i = act + 1; i < scene.Tokens.Count; i++)
            if (speeches.Contains(scene.Tokens[i].Lemma) && scene.Tree.Case(i) is "in" or "during" && scene.Tree.IsUnder(i, act))
                foreach (var end in Of(scene, i)) yield return end;
    }

    /// <summary>What a relative clause of place says more of: "Canada, where he is meeting Trudeau".</summary>
    public int Where(Scene scene, int verb)
    {
        if (scene.Tokens[verb] is not { Relation: "acl:relcl" or "advcl:relcl", Head: >= 0 and var head }) return -1;
        foreach (var c in scene.Tree.Children(verb)) if (scene.Tokens[c].Lemma is "where") return head;
        return -1;
    }

    /// <summary>The verb that carries an act, or the act's own word.</summary>
    public static int Top(Scene scene, Candidate c)
    {
        if (scene.Is(c.Token, UniversalTag.Verb)) return c.Token;
        foreach (var carrier in c.Assessment.Carriers) if (scene.Is(carrier, UniversalTag.Verb) && scene.Tree.IsUnder(c.Token, carrier)) return carrier;
        return c.Token;
    }

    private IEnumerable<int> Of(Scene scene, int occasion)
    {
        var noun = scene.Tokens[occasion].Lemma.ToLowerInvariant();
        var isJourney = travels.Contains(noun);
        if (!isJourney && !occasions.Contains(noun) && !speeches.Contains(noun)) yield break;
        foreach (var preposition in isJourney ? Ways : Halls)
            foreach (var end in scene.Arguments.Direct(occasion, preposition)) yield return end;
        // "at the Munich security conference"
        yield return occasion;
    }
}
