using System.Collections.Concurrent;
using System.Globalization;

namespace Chancery.Benchmarks.Serving;

/// <summary>How long the answers of each view took, and which were none.</summary>
internal sealed class ViewTimes
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<(double Milliseconds, bool IsAnswered)>> views = new(StringComparer.Ordinal);

    /// <summary>Takes one in.</summary>
    public void Add(string view, TimeSpan took, bool isAnswered) => views.GetOrAdd(view, _ => new()).Enqueue((took.TotalMilliseconds, isAnswered));

    /// <summary>Prints a line for each view, and one for all.</summary>
    /// <param name="order">The views, in order.</param>
    /// <param name="span">How long was asked.</param>
    /// <param name="output">Where to.</param>
    public void Print(IEnumerable<string> order, TimeSpan span, TextWriter output)
    {
        output.WriteLine("| view | asked | p50 ms | p95 ms | p99 ms | errors |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var view in order)
            if (views.TryGetValue(view, out var times)) Line(view, [.. times], output);
        var all = views.Values.SelectMany(t => t).ToList();
        Line("all", all, output);
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Count / span.TotalSeconds:N1} answers a second."));
    }

    private static void Line(string name, IReadOnlyList<(double Milliseconds, bool IsAnswered)> times, TextWriter output)
    {
        var sorted = times.Select(t => t.Milliseconds).Order().ToList();
        if (sorted.Count == 0) return;
        double At(int hundredth) => sorted[Math.Min(sorted.Count * hundredth / 100, sorted.Count - 1)];
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| `{name}` | {sorted.Count:N0} | {At(50):N1} | {At(95):N1} | {At(99):N1} | {times.Count(t => !t.IsAnswered)} |"));
    }
}
