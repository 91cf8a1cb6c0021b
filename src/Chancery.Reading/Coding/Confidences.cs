using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>How sure an event is, by a table of what was seen of it.</summary>
internal static class Confidences
{
    /// <summary>Below this an event is left out of what is shown unless all is asked for.</summary>
    public const double Threshold = 0.4;

    public static double Of(List<Told> group)
    {
        var doubts = group.Min(t => t.Signs.Doubtful + t.Signs.Untold + t.Signs.Contradicted + (5 * t.Signs.Incomplete));
        var byVerb = group.Exists(t => t.Candidate.Word.Class is WordClass.Verb);
        var points = 80 - (15 * doubts) + (byVerb ? 5 : -5) + (group.Count > 1 ? 8 : 0) + (group.Exists(t => t.Scene.IsTitle) ? 2 : 0);
        return Math.Clamp(points, 10, 95) / 100.0;
    }
}
