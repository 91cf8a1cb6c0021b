using Chancery.Language;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>Acts dated by the time of another act or verb in their sentence, having none of their own.</summary>
internal sealed class TimeShares(Scene scene, HashSet<int> acts, TimeOwners owners)
{
    /// <summary>The time an act shares; null if none.</summary>
    /// <param name="act">The act.</param>
    /// <param name="isSaid">True for an act of speech.</param>
    public TimeExpression? With(int act, bool isSaid) => OfVisit(act) ?? OfFront(act) ?? OfOccasion(act, isSaid) ?? OfWhole(act) ?? OfSequel(act) ?? OfSpeaking(act) ?? OfEnding(act) ?? OfCaption(act);

    /// <summary>The verb whose time is an act's too, being in one clause with it or where it is done; -1 if none.</summary>
    public int Fellow(int act) => SharedWith(act) is >= 0 and var fellow ? fellow : There(act) is >= 0 and var there ? there : Aside(act);

    // "on his last visit, on 23 February, he met the king": what is done on a visit has its time
    private TimeExpression? OfVisit(int act)
    {
        if (scene.Tokens[act] is not { Upos: UniversalTag.Verb, Head: < 0 }) return null;
        var subject = scene.Tree.Child(act, "nsubj");
        // "the minister, in a call on Wednesday, accused"
        for (var stay = 0; stay < act; stay++)
        {
            if (scene.Tokens[stay].Head != act && !(subject >= 0 && scene.Tokens[stay].Head == subject && IsSetOff(subject, stay))) continue;
            if (!acts.Contains(stay) || scene.Is(stay, UniversalTag.Verb) || scene.Tree.Case(stay) is not ("on" or "during" or "at" or "in")) continue;
            for (var i = 0; i < scene.Times.Count; i++) if (scene.Times[i].IsAnchored && owners[i] == stay && scene.Times[i].First > stay) return scene.Times[i];
        }

        return null;
    }

    // behind a comma
    private bool IsSetOff(int subject, int stay)
    {
        for (var i = subject + 1; i < stay; i++) if (scene.Tokens[i].Form is ",") return true;
        return false;
    }

    // "On Monday Norway expelled three, and Chad recalled its envoy": what stands ahead of both dates both.
    private TimeExpression? OfFront(int act)
    {
        if (scene.Tokens[act] is not { Xpos: "VBD", Relation: "conj", Head: >= 0 and var first } || first > act || scene.Tokens[first].Xpos is not "VBD" || !scene.Tree.Has(act, "nsubj")) return null;
        if (scene.Tree.Child(first, "nsubj") is not (>= 0 and var subject) || scene.Propositions.At(act).Assessment.Status != scene.Propositions.At(first).Assessment.Status) return null;
        for (var i = first; i < act; i++) if (scene.Tokens[i].Form is ";") return null;
        for (var i = 0; i < scene.Times.Count; i++)
            if (scene.Times[i].IsAnchored && owners[i] == first && scene.Times[i].Last < subject && !scene.Times[i].IsGap) return scene.Times[i];
        return null;
    }

    // "flew to Rome on Friday and met the Pope", "arrived on Friday, meeting the Pope", "responded on Friday by expelling three": one subject, one clause, one time.
    private int SharedWith(int act)
    {
        var (tree, token) = (scene.Tree, scene.Tokens[act]);
        if (Mistaken(act) is >= 0 and var twin) return twin;
        if (token.Upos is not UniversalTag.Verb || token.Head is not (>= 0 and var head) || !scene.Is(head, UniversalTag.Verb)) return -1;
        if (HasSubject(act) || (tree.Has(act, "mark") && !(token.Xpos is "VBG" && scene.Arguments.Mark(act) is "by"))) return -1;
        // "said that they had seized him, and apologised": the past of the one who says so, not that of what is told
        if (token is { Xpos: "VBD", Relation: "conj" } && Timing.IsPluperfect(scene, head) && scene.Tokens[head] is { Relation: "ccomp", Head: >= 0 and var said } && !tree.Has(act, "aux")) return scene.Tokens[said].Xpos is "VBD" ? said : -1;
        if (scene.Propositions.At(act).Assessment.Status != scene.Propositions.At(head).Assessment.Status) return -1;
        return token.Relation is "conj" || token is { Relation: "advcl", Xpos: "VBG" } ? head : -1;
    }

    // "will travel to Warsaw on Friday, where he will meet the president": the day of the journey
    private int There(int act)
    {
        if (!scene.Is(act, UniversalTag.Verb) || scene.Tokens[act] is not { Relation: "acl:relcl" or "advcl" or "parataxis" or "ccomp", Head: >= 0 and var above }) return -1;
        if (!HasWord(act, "where")) return -1;
        // "had been to Oslo in May, where he met the king"
        if (scene.Tree.Has(above, "cop") && above < act) return above;
        while (above >= 0 && !scene.Is(above, UniversalTag.Verb)) above = scene.Tokens[above].Head;
        return above >= 0 && above < act && acts.Contains(above) && scene.Propositions.At(above).Assessment.Status == scene.Propositions.At(act).Assessment.Status ? above : -1;
    }

    // "expelled on Sunday three envoys whom it accused of spying": the same who, in the same past; -1 if that is not so.
    private int Aside(int act)
    {
        if (scene.Tokens[act] is not { Xpos: "VBD", Relation: "acl:relcl", Head: >= 0 and var thing } || scene.Tree.Child(act, "nsubj") is not (>= 0 and var subject) || scene.Tokens[subject].Xpos is not "PRP") return -1;
        return scene.Tokens[thing] is { Relation: "obj", Head: >= 0 and var verb } && scene.Tokens[verb].Xpos is "VBD" ? verb : -1;
    }

    // A subject stands ahead of its verb: "and detained the minister, with several others".
    private bool HasSubject(int verb)
    {
        foreach (var c in scene.Tree.Children(verb)) if (c < verb && scene.Tokens[c].Relation is "nsubj" or "nsubj:pass") return true;
        return false;
    }

    // "The leaders conferred on Sunday and condemned him": the first of two verbs taken for a participle of their subject; -1 if there is none.
    private int Mistaken(int act)
    {
        if (act == 0 || scene.Tokens[act].Xpos is not "VBD" || !scene.Is(act - 1, UniversalTag.Cconj) || scene.Tree.Child(act, "nsubj") is not (>= 0 and var subject)) return -1;
        foreach (var c in scene.Tree.Children(subject))
            if (c > subject && c < act && scene.Tokens[c] is { Relation: "acl", Xpos: "VBN" or "VBD" }) return c;
        return -1;
    }

    // "was shot in a skirmish in May", "will host him for a visit in May": what the act is done in has its time.
    private TimeExpression? OfOccasion(int act, bool isSaid)
    {
        if (!scene.Is(act, UniversalTag.Verb)) return null;
        foreach (var n in scene.Tree.Children(act))
        {
            if (n < act || scene.Is(n, UniversalTag.Verb) || !(scene.Tree.Case(n) is "in" or "during" or "at" || (!isSaid && scene.Tree.Case(n) is "on" or "for"))) continue;
            if ((acts.Contains(n) ? OwnedBy(n) ?? OfClause(n) : scene.Arguments.Performed(n) is >= 0 and var held ? OwnedBy(held) : null) is { } time && time.First > n) return time;
        }

        return null;
    }

    // "elections held on Sunday"
    private TimeExpression? OfClause(int noun)
    {
        if (scene.Arguments.Performed(noun) is >= 0 and var done) return OwnedBy(done);
        foreach (var participle in scene.Arguments.Participles(noun)) if (OwnedBy(participle) is { } time) return time;
        return null;
    }

    // "Speaking after talks in Rome on Sunday, the minister condemned": said there and then.
    private TimeExpression? OfSpeaking(int act)
    {
        if (!scene.Is(act, UniversalTag.Verb)) return null;
        var subject = scene.Tree.Child(act, "nsubj");
        for (var spoken = 0; spoken < act; spoken++)
        {
            if (scene.Tokens[spoken] is not { Xpos: "VBG", Relation: "advcl" or "acl" } token || scene.Arguments.Mark(spoken) is not null || (token.Head != act && !(subject >= 0 && token.Head == subject))) continue;
            foreach (var n in scene.Tree.Children(spoken))
                if (acts.Contains(n) && scene.Tree.Case(n) is "after" or "at" or "during" or "in" && OwnedBy(n) is { } time && time.Last < act) return time;
            return acts.Contains(spoken) ? OwnedBy(spoken) is { } own && own.Last < act ? own : null : null;
        }

        return null;
    }

    // "put their names to it on Sunday, ending a three-day summit"
    private TimeExpression? OfEnding(int act)
    {
        if (scene.Arguments.EndedBy(act) is not (>= 0 and var end)) return null;
        return OwnedBy(end) ?? (SharedWith(end) is >= 0 and var fellow ? OwnedBy(fellow) : null);
    }

    // "was burned in May, in riots", "came in May with an offer": what is done in another act has its time; "the riots" may be older.
    private TimeExpression? OfWhole(int act)
    {
        if (scene.Tokens[act] is not { Upos: UniversalTag.Noun, Relation: "obl", Head: >= 0 and var verb } || verb > act || !scene.Is(verb, UniversalTag.Verb)) return null;
        var isNew = scene.Tree.Child(act, "det") is var article && (article < 0 || scene.Tokens[article].Lemma is "a") && !scene.Tree.Has(act, "nmod:poss");
        if (!(scene.Tree.Case(act) is "during" or "at" || (isNew && scene.Tree.Case(act) is "in" or "with" or "on") || (isNew && article >= 0 && acts.Contains(verb) && scene.Tree.Case(act) is "to"))) return null;
        return scene.Propositions.At(act).Assessment.Status == scene.Propositions.At(verb).Assessment.Status ? OwnedBy(verb) ?? OfWhen(verb) : null;
    }

    // "in 2015, when he came": the time of the clause
    private TimeExpression? OfWhen(int verb)
    {
        if (!HasWord(verb, "when")) return null;
        foreach (var time in scene.Times)
        {
            var next = time.Last + 1 < scene.Tokens.Count && scene.Tokens[time.Last + 1].Form is "," ? time.Last + 2 : time.Last + 1;
            if (time.IsAnchored && next < verb && scene.Tokens[next].Lemma is "when" && scene.Tokens[next].Head == verb) return time;
        }

        return null;
    }

    // "On Monday, after meeting the king, he flew home": both on that day.
    private TimeExpression? OfSequel(int act)
    {
        if (scene.Tokens[act].Head is not (>= 0 and var verb) || verb < act || !scene.Is(verb, UniversalTag.Verb)) return null;
        var after = scene.Is(act, UniversalTag.Verb) ? scene.Tree.Child(act, "mark") : scene.Tree.Child(act, "case");
        return after > 0 && scene.Tokens[after].Form is "after" && OwnedBy(verb) is { } time && time.Last < after && after - time.Last <= 2 ? time : null;
    }

    /// <summary>The time of what is said or done right after an encounter, "told reporters on Sunday after talks with the king"; null if none is told.</summary>
    public TimeExpression? OfWord(int encounter) => WordAfter(scene, encounter) is >= 0 and var verb ? OwnedBy(verb) : null;

    /// <summary>The verb of what is said or done after an encounter; -1 if there is none.</summary>
    public static int WordAfter(Scene scene, int encounter)
    {
        if (scene.Tokens[encounter] is not { Head: >= 0 and var verb, Relation: "obl" or "advcl" } || scene.Tokens[verb].Xpos is not ("VBD" or "VBG")) return -1;
        var after = scene.Tree.Child(encounter, scene.Is(encounter, UniversalTag.Verb) ? "mark" : "case");
        // not "a day after the two met"
        return after > 0 && scene.Tokens[after].Form is "after" && !scene.Times.Any(t => t.IsGap && t.First < after && t.Last >= after - 1) ? verb : -1;
    }

    /// <summary>The time of an encounter that something is said after, "thanked him after meeting the king on Sunday"; null if none is told.</summary>
    public TimeExpression? OfEncounter(int said)
    {
        if (scene.Tokens[said].Xpos is not "VBD") return null;
        foreach (var met in scene.Tree.Children(said))
            if (scene.Tokens[met] is { Xpos: "VBG", Relation: "advcl" } && acts.Contains(met) && scene.Arguments.Mark(met) is "after" && OwnedBy(met) is { } time && time.IsDayTold) return time;
        return null;
    }

    // "The minister speaks at a meeting at headquarters in Rome, Italy, on Feb. 14, 2023.": the line under a picture has one date for all it shows.
    private TimeExpression? OfCaption(int act)
    {
        if (scene.Times.Where(t => t.IsAnchored).Take(2).ToList() is not [{ IsFullDate: true } date] || date.Last < act) return null;
        // "in a picture released on Feb. 14, 2023"
        if (date.Lead > 0 && scene.Tokens[date.Lead - 1].Xpos is "VBN") return null;
        for (var i = date.Last + 1; i < scene.Tokens.Count; i++) if (scene.Tokens[i].Upos is not UniversalTag.Punct) return null;
        for (var at = act; at >= 0; at = scene.Tokens[at].Head)
        {
            if (scene.Tokens[at].Xpos is "VBD" or "VB" || scene.Tree.Has(at, "aux")) return null;
            if (scene.Tokens[at].Head < 0) return scene.Tokens[at].Xpos is "VBZ" or "VBP" ? date : null;
        }

        return null;
    }

    private TimeExpression? OwnedBy(int word)
    {
        for (var i = 0; i < scene.Times.Count; i++) if (scene.Times[i] is { IsAnchored: true, IsUntil: false } && owners[i] == word) return scene.Times[i];
        return null;
    }

    private bool HasWord(int verb, string lemma)
    {
        foreach (var c in scene.Tree.Children(verb)) if (scene.Tokens[c].Lemma == lemma) return true;
        return false;
    }
}
