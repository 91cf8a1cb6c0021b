using System.Globalization;

namespace Chancery.Evaluation;

/// <summary>An event that was read out of a report.</summary>
public sealed record PredictedEvent : EventClaim
{
    /// <summary>How sure the reader is, 0 to 1; null when it does not say.</summary>
    public double? Confidence { get; init; }

    /// <summary>An event of a reading, its confidence with two decimals, as it is printed.</summary>
    public static PredictedEvent Of(Event read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new()
        {
            Id = read.Id,
            Type = Ontology.Code(read.Type),
            Mode = read.Mode,
            Status = read.Status.ToString().ToLowerInvariant(),
            Time = read.Time?.ToString(),
            PlaceCountry = read.Place?.Country,
            Actors = [.. read.Participants.Select(p => new ActorClaim(p.Role.ToString().ToLowerInvariant(), p.Country))],
            Speakers = [.. read.Attribution.SelectMany(c => c.Speakers).Select(s => s.Name)],
            Evidence = [.. read.Mentions.Select(m => new Quote(m.Evidence.Start, m.Evidence.End, m.Evidence.Text))],
            Confidence = double.Parse(read.Confidence.ToString("0.00", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        };
    }
}
