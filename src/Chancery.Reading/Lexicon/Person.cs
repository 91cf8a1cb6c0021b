namespace Chancery.Reading.Lexicon;

/// <summary>A span in office.</summary>
/// <param name="Office">Key of the office, such as <c>president</c>.</param>
/// <param name="Polity">The state or organisation served.</param>
/// <param name="From">First day that may be meant.</param>
/// <param name="To">Last day that may be meant; null while in office.</param>
public sealed record Tenure(string Office, Polity Polity, DateOnly From, DateOnly? To)
{
    /// <summary>True when it holds on that day.</summary>
    public bool Holds(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>A person in public office.</summary>
/// <param name="Id">Stable key, <c>person:</c> and the name in lower case with hyphens.</param>
/// <param name="Name">The usual English name in full.</param>
/// <param name="Family">The name used alone on second mention: Putin, Xi.</param>
/// <param name="IsFemale">True or false where told; null where not known.</param>
/// <param name="Tenures">Every span in office, by date.</param>
public sealed record Person(string Id, string Name, string Family, bool? IsFemale, EquatableList<Tenure> Tenures) : Entity(Id, Name)
{
    /// <summary>
    /// The span a report of that day most likely means: of those that hold on it the highest office, else the last that began
    /// before, else the first. Who has left an organisation and once held an office of a state is its own again. Without a day,
    /// the latest. Null for a person without any.
    /// </summary>
    /// <param name="day">The day of the report; null when unknown.</param>
    /// <param name="rank">The rank of an office, 0 the highest.</param>
    public Tenure? TenureOn(DateOnly? day, Func<string, int> rank)
    {
        ArgumentNullException.ThrowIfNull(rank);
        if (Tenures.Count == 0) return null;
        if (day is null) return Tenures[^1];
        Tenure? holding = null, before = null;
        foreach (var tenure in Tenures)
        {
            if (tenure.Holds(day.Value) && (holding is null || rank(tenure.Office) < rank(holding.Office))) holding = tenure;
            if (tenure.From <= day && !(tenure.Polity.Kind is PolityKind.Organisation && before is not null && !tenure.Holds(day.Value))) before = tenure;
        }

        return holding ?? before ?? Tenures[0];
    }
}
