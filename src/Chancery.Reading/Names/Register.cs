namespace Chancery.Reading.Names;

/// <summary>The people a report names in full, so that a family name or an office alone finds them wherever it stands.</summary>
internal sealed class Register
{
    private readonly Dictionary<string, Actor> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor?> byFamily = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Office, string Code), Actor> byOffice = [];

    /// <summary>Keeps a person under the full name and the last word of it; a family name of two different people finds neither.</summary>
    public void Keep(Actor person, string family)
    {
        if (byName.TryGetValue(person.Name, out var known) && known.Code is not null && person.Code is null) return;
        byName[person.Name] = person;
        byFamily[family] = byFamily.TryGetValue(family, out var other) && (other is null || other.Id != person.Id) ? null : person;
        if (person is { Office: not null, Code: not null }) byOffice[(person.Office, person.Code)] = person;
    }

    public Actor? Named(string name) => byName.GetValueOrDefault(name);

    public Actor? OfFamily(string family) => byFamily.GetValueOrDefault(family);

    public Actor? Holding(string office, string code) => byOffice.GetValueOrDefault((office, code));

    /// <summary>The person of this code the report names that leads it; null when it names none or two.</summary>
    public Actor? Leading(string code, OfficeIndex offices)
    {
        Actor? found = null;
        foreach (var ((office, of), person) in byOffice)
        {
            if (of != code || !offices.IsLeading(office)) continue;
            if (found is not null && found.Id != person.Id) return null;
            found = person;
        }

        return found;
    }
}
