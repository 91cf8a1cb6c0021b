namespace Chancery.Record.Queries;

/// <summary>Counts in which events actors take part, and by what names and for whom.</summary>
internal sealed class ActorCount
{
    private sealed class Tally
    {
        public int Events;
        public DateOnly First = DateOnly.MaxValue;
        public DateOnly Last = DateOnly.MinValue;
        public Dictionary<(string Name, ActorKind Kind, string? Country), int> As { get; } = [];
    }

    private readonly Dictionary<string, Tally> actors = new(StringComparer.Ordinal);

    /// <summary>Counts an event.</summary>
    public void Add(RecordedEvent told)
    {
        var counted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in told.Mentions)
        {
            foreach (var participant in mention.Participants)
            {
                if (!actors.TryGetValue(participant.Id, out var tally)) actors[participant.Id] = tally = new();
                if (counted.Add(participant.Id)) tally.Events++;
                if (mention.Report.Known < tally.First) tally.First = mention.Report.Known;
                if (mention.Report.Known > tally.Last) tally.Last = mention.Report.Known;
                var key = (participant.Name, participant.Kind, participant.Country);
                tally.As[key] = tally.As.GetValueOrDefault(key) + 1;
            }
        }
    }

    /// <summary>The actors, those of most events first, then by id.</summary>
    public IEnumerable<ActorSummary> Summaries() => actors
        .Select(a => new ActorSummary(a.Key, Most(a.Value, k => k.Name), Most(a.Value, k => k.Kind), Most(a.Value, k => k.Country), a.Value.Events, a.Value.First, a.Value.Last))
        .OrderByDescending(a => a.Events).ThenBy(a => a.Id, StringComparer.Ordinal);

    // What most mentions say, the first in order among equals.
    private static T Most<T>(Tally tally, Func<(string Name, ActorKind Kind, string? Country), T> of) => tally.As
        .GroupBy(p => of(p.Key)).OrderByDescending(g => g.Sum(p => p.Value)).ThenBy(g => g.Key?.ToString(), StringComparer.Ordinal).First().Key;
}
