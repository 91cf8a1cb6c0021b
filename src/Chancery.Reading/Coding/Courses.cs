using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>The status of an act that the words beside it tell by what kind of act it is: what takes its time goes on, what is set out for is to come.</summary>
internal static class Courses
{
    private const int DaysOfArrival = 2;

    /// <summary>Acts that take their time, and may be under way.</summary>
    public static bool IsLong(string? mode) => mode is "visit" or "meet" or "talks" or "summit" or "exercise" or "drill" or "occupy" or "invade" or "blockade" or "deploy" or "strike" or "demonstrate" or "deport" or "shell" or "clash"
        or "investigate" or "trade" or "detain" or "attack" or "strike-air" or "abduct" or "mediate" or "withdraw" or "hunger-strike" or "restrict";

    /// <summary>The status its surroundings tell; null where they tell none.</summary>
    public static EventStatus? Of(Scene scene, Candidate c, EventTime? time, DateOnly? published, ClauseWords words)
    {
        var a = c.Assessment;
        // "invited them to the summit": it is held, whoever comes
        if (a.Status is EventStatus.Possible && c is { Mode: "summit", Word.Class: WordClass.Noun } && scene.Tree.Child(c.Token, "det") is >= 0 and var det && scene.Tokens[det].Lemma is "the") return EventStatus.Planned;
        if (a.Status is not EventStatus.Occurred) return null;
        var isOver = published is { } date && time?.Latest is { } latest && latest < date;
        // "as its forces advance", "held for two years", "has begun a two-day visit"
        if (!isOver && ((a.IsAlongside && IsFought(c)) || (a.IsLasting && IsKept(c)) || (a.IsBegun && c.Mode is "visit"))) return EventStatus.Ongoing;
        // "has continued its attacks", the verb taken for the act
        if (!isOver && c.Word is { IsPhrase: true, Class: WordClass.Verb } && words.Continuing.Contains(scene.Tokens[c.Token].Lemma) && a.Tense is ClauseTense.Present or ClauseTense.Perfect && IsLong(c.Mode)) return EventStatus.Ongoing;
        // "prisoners held in Chad", "a town that is occupied"
        if (!isOver && IsState(scene, c)) return EventStatus.Ongoing;
        if (a.IsAhead && !isOver && c.Mode is "visit" or "meet" or "talks" or "summit") return EventStatus.Planned;
        if (!isOver && c.Mode is "election" or "inauguration" && ((a.IsAhead && scene.Tokens[c.Token].Lemma is not ("victory" or "win" or "triumph")) || IsCalled(scene, c, words))) return EventStatus.Planned;
        if (a.IsPurposed && c.Mode is "meet" or "talks" or "summit" or "call" && !(published is { } day && time?.Latest is { } last && day.DayNumber - last.DayNumber > DaysOfArrival)) return EventStatus.Planned;
        if (a.IsDecided && !isOver && (c.Word.Class is WordClass.Noun ? c.Mode is "deploy" or "withdraw" : c.Type is EventType.Aid || c.Mode is "talks" or "meet" or "visit" || (c.Mode is "deploy" && scene.Tokens[c.Token].Head is >= 0 and var voted && scene.Tokens[voted].Lemma is "vote"))) return EventStatus.Planned;
        return null;
    }

    /// <summary>The status of what a report without a date tells in the present of a day to come: "meet on Friday", "is hosting it in May", "next week".</summary>
    public static EventStatus? Undated(Scene scene, Candidate c, TimeExpression? expression)
    {
        if (expression is null || scene.IsTitle || c.Assessment.Status is not (EventStatus.Occurred or EventStatus.Ongoing) || !(c.Type is EventType.Consult || c.Mode is "election")) return null;
        if (c.Assessment.Tense is ClauseTense.Past or ClauseTense.Perfect) return null;
        for (var i = expression.First; i <= expression.Last; i++) if (scene.Tokens[i].Lemma is "next" or "tomorrow" or "later") return EventStatus.Planned;
        if (c.Mode is "election" && c.Assessment.Tense is ClauseTense.Present && expression.IsAnchored) return EventStatus.Planned;
        var isMonth = expression.First == expression.Last && expression.First > 0 && scene.Tokens[expression.First - 1].Lemma is "in";
        return (expression.Weekday is not null && c.Assessment.Tense is ClauseTense.Present or ClauseTense.Progressive) || (isMonth && c.Assessment.Tense is ClauseTense.Progressive) ? EventStatus.Planned : null;
    }

    // "called early elections", "faces a vote": who calls one has not held it yet; but "called an election in 2017"
    private static bool IsCalled(Scene scene, Candidate c, ClauseWords words)
    {
        if (c.Mode is not "election") return false;
        var verb = c.Word.Class is WordClass.Verb ? c.Token : scene.Arguments.LightVerb(c.Token);
        if (verb < 0 || c.Assessment.Status is not EventStatus.Occurred || !words.Calling.Contains(scene.Tokens[verb].Lemma) || scene.Tokens[verb].Upos is not Language.UniversalTag.Verb) return false;
        if (scene.Tokens[verb].Lemma is "face") return scene.Tokens[verb].Xpos is "VBZ" or "VBP";
        if (scene.Tokens[verb].Lemma is "schedule" or "set") return true;
        foreach (var t in scene.Tokens) if (t.Upos is Language.UniversalTag.Num && t.Form.Length is 4 && t.Form[0] is '1' or '2') return false;
        return true;
    }

    private static bool IsFought(Candidate c) => c.Mode is "attack" or "strike-air" or "shell" or "clash" or "invade" or "withdraw" or "demonstrate" or "investigate" or "blockade" or "occupy";

    private static bool IsKept(Candidate c) => (c.Mode is "occupy" && c.Word.Lemma is "occupy" && c.Assessment.Tense is ClauseTense.Perfect) || c.Mode is "detain" or "abduct" or "blockade" or "demonstrate" or "talks" or "mediate" or "clash" or "attack";

    // to hold somebody, or for a town to be occupied, is a state and no blow; but who "freed the hostages held there" holds them no more
    private static bool IsState(Scene scene, Candidate c)
    {
        var token = scene.Tokens[c.Token];
        if (c.Mode is "occupy") return c.Assessment.Tense is ClauseTense.Present && scene.Tree.Has(c.Token, "aux:pass") && token.Lemma is "occupy";
        if (c.Mode is not ("detain" or "abduct") || token is not { Lemma: "hold", Relation: "acl", Head: >= 0 and var held }) return false;
        return !(scene.Tokens[held] is { Relation: "obj" or "nsubj:pass", Head: >= 0 and var freed } && scene.Propositions.At(freed).Assessment is { Status: EventStatus.Occurred });
    }
}
