using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>The time a story is at before each expression of a sentence: each goes on from the one before it.</summary>
internal sealed class StoryTimes
{
    private const int HighestClimb = 12;
    private const int DaysOfNews = 14;

    // Years on end are a background.
    private const int DaysOfYears = 3653;

    // A choice between days further apart is no time to go on from.
    private const int DaysOfChoice = 31;

    private readonly Scene scene;
    private readonly EventTime?[] before;

    /// <param name="scene">The sentence.</param>
    /// <param name="published">The day of publication; null if not known.</param>
    /// <param name="reference">The time the story was at before the sentence; null before any.</param>
    public StoryTimes(Scene scene, DateOnly? published, EventTime? reference)
    {
        this.scene = scene;
        before = new EventTime?[scene.Times.Count];
        for (var i = 0; i < before.Length; i++)
        {
            before[i] = reference;
            var time = scene.Times[i];
            // "this year's chair" does not move the story on
            if (!time.IsAnchored || scene.IsPossessive(time)) continue;
            var context = scene.Context(published, reference, TenseAt(time, out var isOver)) with { IsOver = isOver };
            if (IsAside(scene, time.First) && time.Anchor(context) is { } aside && IsOld(aside, published)) continue;
            if (time.Anchor(context) is { Recurs: false, Precision: not TimePrecision.Decade, Width: null or < DaysOfYears, Earliest: { } first, Latest: { } last } told && (!told.IsChoice || last.DayNumber - first.DayNumber < DaysOfChoice)) reference = Last = told;
        }
    }

    /// <summary>The last time told in the sentence; null where none is.</summary>
    public EventTime? Last { get; }

    /// <summary>The time the story is at where an expression stands; null before any.</summary>
    public EventTime? Before(TimeExpression time)
    {
        for (var i = 0; i < before.Length; i++) if (scene.Times[i] == time) return before[i];
        return null;
    }

    /// <summary>True in a relative clause: "Ann Lee, who was elected in May".</summary>
    public static bool IsAside(Scene scene, int token)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < HighestClimb; at = scene.Tokens[at].Head, steps++)
            if (scene.Tokens[at].Relation is "acl:relcl") return true;
        return false;
    }

    /// <summary>True for a time that is no news: what a relative clause tells of it moves no story on.</summary>
    public static bool IsOld(EventTime time, DateOnly? published) => published is { } today && time.Latest is { } last && today.DayNumber - last.DayNumber > DaysOfNews;

    // Of its clause; a verb in the past of the past is over.
    private Tense TenseAt(TimeExpression time, out bool isOver)
    {
        isOver = false;
        for (var (at, steps) = (time.First, 0); at >= 0 && steps < HighestClimb; at = scene.Tokens[at].Head, steps++)
        {
            if ((at >= time.Lead && at <= time.Last) || !scene.Tree.IsClause(at)) continue;
            isOver = Timing.IsPluperfect(scene, at);
            return Timing.TenseOf(scene.Propositions.At(at).Assessment);
        }

        return Tense.None;
    }
}
