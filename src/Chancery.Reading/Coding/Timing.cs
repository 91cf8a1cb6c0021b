using Chancery.Reading.Clauses;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>When an act happens, and what its time says of its status.</summary>
internal static class Timing
{
    // What "has" tells of is mostly not older.
    private const int DaysOfNews = 60;

    /// <summary>The EDTF of an act's expression; with a length told, the days it lasts.</summary>
    public static EventTime? Resolve(TimeExpression? expression, Scene scene, Candidate c, int? days, DateOnly? published, EventTime? reference)
    {
        var context = scene.Context(published, reference, TenseOf(c.Assessment));
        if (c.Assessment is { Status: EventStatus.Occurred, IsTold: true, Tense: ClauseTense.Past } && c.Word.Class is Lexicon.WordClass.Verb) context = context with { IsOver = true };
        // "will be met by crowds during his visit on Tuesday": it is to come as they are
        if (c is { Type: EventType.Consult, Word.Class: Lexicon.WordClass.Noun, Assessment: { IsAhead: true, IsTold: false, Status: EventStatus.Occurred } }) context = context with { Tense = Tense.Future };
        // "the attack that Chad launched on March 3": the clause tells that it is over
        if (c.Assessment.Status is EventStatus.Occurred && SaidBeside(scene, c.Token) is >= 0 and var told && scene.Tokens[told].Xpos is "VBD" or "VBN") context = context with { Tense = Tense.Past, IsOver = true };
        // "since 2013, when he won", "by Friday night, when it fell", "by Tuesday morning it had fallen": then, and no later
        var isThen = expression is not null && (IsWhen(scene, c.Token, expression) || (expression.IsByHour && context.Tense is Tense.Past or Tense.Perfect));
        // "planned for December, never took place": December is past
        if (expression is { IsPlanned: true } && c.Assessment is { Status: EventStatus.Cancelled } a && a.Cues.Exists(i => scene.Tokens[i].Lemma is "never" or "not" or "n't")) (isThen, context) = (true, context with { Tense = Tense.Past });
        var time = isThen ? expression!.Told(context) : expression?.Resolve(context);
        // What is told in the past does not lie ahead: "the following month Canada withdrew" goes on from a time not known.
        if (c.Assessment is { Status: EventStatus.Occurred, IsTold: true, Tense: ClauseTense.Past or ClauseTense.Perfect } && published is { } today && time?.Earliest > today) return null;
        // "at the start of this week", told on its Monday as past: no later than now
        if (c.Assessment is { Status: EventStatus.Occurred, Tense: ClauseTense.Past } && published is { } thisDay && expression is { IsPart: true } && time is { IsChoice: true, Earliest: { } since, Latest: { } until } && since <= thisDay && until > thisDay)
            return since == thisDay ? EventTime.Day(thisDay) : EventTime.OneOf(since, thisDay);
        // "first announced Macron's visit to Oslo on March 19": what is announced lies ahead, the day that is over is that of the announcement
        if (c is { Type: EventType.Consult, Assessment: { IsAnnounced: true, IsTold: false } } && published is { } date && time?.Latest < date) return null;
        // "has invited them to Oslo on Sunday": the day of what they are invited to
        if (c.Type is not EventType.Consult && expression is not null && expression.Lead > c.Token && scene.Tokens[c.Token].Lemma is "invite" && scene.Named.At(expression.Lead - 1) is { Place: not null } to && to.First > c.Token && scene.Tokens[to.First - 1].Form is "to") return null;
        // "has invited both back to Brussels in July": a month far back is that of what is asked for
        if (c.Type is EventType.Agree or EventType.Request or EventType.Threaten && c.Assessment.Tense is ClauseTense.Perfect or ClauseTense.Present && published is { } now && time?.Latest is { } past && now.DayNumber - past.DayNumber > DaysOfNews) return null;
        if (time is { Precision: TimePrecision.Day, Earliest: { } day } && days is > 1 and < 60 && c.Mode is "visit" or "summit" or "talks")
            return scene.Arguments.EndedBy(c.Token) >= 0 ? EventTime.Interval(day.AddDays(1 - days.Value), day) : EventTime.Interval(day, day.AddDays(days.Value - 1));
        return time;
    }

    // The verb beside a nominal act that tells when it was.
    private static int SaidBeside(Scene scene, int act) =>
        scene.Arguments.Performed(act) is >= 0 and var done ? done : scene.Arguments.MarkedBy(act) is >= 0 and var marked ? marked : scene.Arguments.SetBy(act);

    /// <summary>True where a clause follows its time with "when": "since 2013, when he won".</summary>
    public static bool IsWhen(Scene scene, int act, TimeExpression expression)
    {
        foreach (var w in scene.Tree.Children(act))
            if (scene.Tokens[w].Lemma is "when" && w > expression.Last && w <= expression.Last + 2) return true;
        return false;
    }

    /// <summary>The status, where need be mended by the time: what lies ahead of publication has not happened.</summary>
    public static EventStatus Status(Scene scene, Candidate c, EventTime? time, DateOnly? published, ClauseWords words)
    {
        var a = c.Assessment;
        if (published is { } today && c.Mode is "visit" && a.Status is EventStatus.Occurred && ((a.IsMeanwhile && !a.IsAhead) || words.Arriving.Contains(c.Word.Lemma)) && IsAtHand(scene, time, today)) return EventStatus.Ongoing;
        if (a is { IsMooted: true, Status: EventStatus.Possible or EventStatus.Planned } && c.Type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Office or EventType.Accuse) return EventStatus.Occurred;
        // To announce sanctions is to impose them; to announce a visit is to plan it.
        if (a is { IsAnnounced: true, IsTold: false } && time is null && (c.Type is EventType.Consult || c.Mode is "exercise" or "drill" or "inauguration")) return EventStatus.Planned;
        if (a is { Status: EventStatus.Planned, IsTold: false } && published is { } date && time?.Latest is { } over && over < date) return EventStatus.Occurred;
        if (Courses.Of(scene, c, time, published, words) is { } course) return course;
        if (published is not { } day || a.Status is not (EventStatus.Occurred or EventStatus.Ongoing)) return a.Status;
        if (time?.Earliest is { } first && first > day) return EventStatus.Planned;
        // "talks later this week": no word but the time tells that they lie ahead
        if (!a.IsTold && a.Tense is not (ClauseTense.Past or ClauseTense.Perfect) && time is { Earliest: { } from, Latest: { } to } && from >= day && to > day && to.DayNumber - from.DayNumber < 7) return EventStatus.Planned;
        // "soldiers are killing civilians": many, and it goes on
        if (a.Status is EventStatus.Ongoing && !Courses.IsLong(c.Mode) && !(c is { Mode: "kill", Word.Class: Lexicon.WordClass.Verb } && a.Tense is ClauseTense.Progressive && !scene.IsTitle))
            return EventStatus.Occurred;
        if (a.Status is EventStatus.Ongoing && time?.Latest is { } last && last < day) return EventStatus.Occurred;
        return a.Status;
    }

    /// <summary>The last time it was done, told by how long it has not been: "have not met since May 2022"; null where that is not told.</summary>
    public static EventTime? LastDone(TimeExpression? expression, Scene scene, Candidate c, DateOnly? published, EventTime? reference) =>
        c.Assessment is { Status: EventStatus.Denied, Tense: ClauseTense.Perfect } && c.Word.Class is Lexicon.WordClass.Verb && expression is not null
        && string.Equals(scene.Tokens[expression.Lead].Form, "since", StringComparison.OrdinalIgnoreCase) ? expression.Told(scene.Context(published, reference, Tense.Past)) : null;

    // Within two days of publication, or without a day in the lead.
    private static bool IsAtHand(Scene scene, EventTime? time, DateOnly today) => time is null
        ? scene.IsTitle || scene.Index <= 2
        : time is { Earliest: { } first, Latest: { } last } && first <= today && today.DayNumber - last.DayNumber <= 2;

    /// <summary>The lead's fresh act, told in the headline's present or the perfect of news: its day is that of publication, inferred.</summary>
    public static bool IsFresh(Scene scene, Candidate c, EventStatus status, DateOnly? published)
    {
        if (published is not null && status is EventStatus.Ongoing && c.Mode is "visit" && scene.Index <= 2) return true;
        if (published is null || status is not (EventStatus.Occurred or EventStatus.Ongoing) || (c.Word.Class is Lexicon.WordClass.Noun && !c.Assessment.Carriers.Contains(scene.Arguments.LightVerb(c.Token)))) return false;
        // "has been blockading the port": since when is not told
        if (c.Assessment is { Status: EventStatus.Ongoing, Tense: ClauseTense.Perfect }) return false;
        // "the ousted president arrives", "had long been barred": older than the news
        if (scene.Tokens[c.Token].Relation is "amod" || (c.Assessment.Speakers.Count == 0 && IsPluperfect(scene, c.Token))) return false;
        // "was the only king to go there"
        if (scene.Tokens[c.Token] is { Relation: "acl", Head: >= 0 and var first } && scene.Tree.Child(first, "cop") is >= 0 and var was && scene.Tokens[was].Xpos is "VBD") return false;
        return scene.IsTitle ? c.Assessment.Tense is ClauseTense.Present or ClauseTense.Progressive or ClauseTense.None
            : scene.Index <= 1 && c.Assessment.Tense is ClauseTense.Present or ClauseTense.Progressive or ClauseTense.Perfect;
    }

    /// <summary>True for a verb with "had".</summary>
    public static bool IsPluperfect(Scene scene, int verb)
    {
        foreach (var a in scene.Tree.Children(verb)) if (scene.Tokens[a] is { Relation: "aux", Form: "had" }) return true;
        return false;
    }

    /// <summary>The inferred day of a fresh act: the one it was told on, "the president announced on Tuesday", or that of publication.</summary>
    public static EventTime Fresh(List<Speaker> chain, DateOnly published) =>
        (chain.Find(s => Headlines.IsFresh(s.Time, published))?.Time ?? EventTime.Day(published)).Approximate();

    /// <summary>The tense by which a time is looked for.</summary>
    public static Tense TenseOf(Assessment a) => a.Status switch
    {
        // "was heading there on Sunday": planned, and told as past
        EventStatus.Planned when a.Tense is ClauseTense.Past => Tense.Past,
        EventStatus.Planned or EventStatus.Possible => Tense.Future,
        EventStatus.Cancelled or EventStatus.Postponed => Tense.None,
        _ => a.Tense switch
        {
            ClauseTense.Past => Tense.Past,
            ClauseTense.Perfect => Tense.Perfect,
            ClauseTense.Present or ClauseTense.Progressive => Tense.Present,
            ClauseTense.Future => Tense.Future,
            _ => Tense.None,
        },
    };
}
