namespace Chancery.Reading.Names;

/// <summary>The people a report names in full, so that a family name or an office alone finds them wherever it stands.</summary>
internal sealed class Register
{
    private readonly Dictionary<string, Actor> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Actor>> byFamily = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Office, string Code), Actor> byOffice = [];
    private readonly Dictionary<string, Actor?> byTitle = new(StringComparer.Ordinal);
    private readonly HashSet<string> spoken = new(StringComparer.Ordinal);
    private readonly HashSet<string> guessed = new(StringComparer.Ordinal);

    /// <summary>Keeps a person under the full name and the names used alone.</summary>
    /// <param name="person">Who.</param>
    /// <param name="alone">The names used alone on second mention.</param>
    /// <param name="isGuess">True when no word of the report tells whom the person acts for.</param>
    public void Keep(Actor person, IEnumerable<string> alone, bool isGuess = false)
    {
        if (byName.TryGetValue(Letters.Plain(person.Name), out var known) && known.Code is not null && (person.Code is null || (isGuess && !guessed.Contains(known.Id)))) return;
        byName[Letters.Plain(person.Name)] = person;
        if (isGuess) guessed.Add(person.Id);
        else guessed.Remove(person.Id);
        foreach (var name in alone.Select(Letters.Plain))
        {
            if (!byFamily.TryGetValue(name, out var bearers)) byFamily[name] = bearers = [];
            var at = bearers.FindIndex(b => b.Id == person.Id);
            if (at < 0) bearers.Add(person);
            else bearers[at] = person;
        }

        if (person is { Office: not null, Code: not null } && !isGuess) byOffice[(person.Office, person.Code)] = person;
    }

    /// <summary>Keeps the title a person's name is told with: "Colonel" of "Colonel Assimi Goita".</summary>
    public void Style(Actor person, string title)
    {
        var key = title.ToLowerInvariant();
        byTitle[key] = byTitle.TryGetValue(key, out var other) && (other is null || other.Id != person.Id) ? null : person;
    }

    /// <summary>The one person whom the report calls by this title; null for none or several.</summary>
    public Actor? Titled(string title) => byTitle.GetValueOrDefault(title.ToLowerInvariant());

    /// <summary>Keeps that the report speaks of a state.</summary>
    public void Speak(string? code)
    {
        if (code is not null) spoken.Add(code);
    }

    /// <summary>True when the report speaks of a state, or of none at all.</summary>
    public bool IsSpokenOf(string? code) => code is null || spoken.Count == 0 || spoken.Contains(code);

    /// <summary>True when the report speaks of a state or organisation.</summary>
    public bool Speaks(string? code) => code is not null && spoken.Contains(code);

    public Actor? Named(string name) => byName.GetValueOrDefault(Letters.Plain(name));

    /// <summary>All the report names that bear this family name.</summary>
    public IReadOnlyList<Actor> Bearers(string family) => byFamily.TryGetValue(Letters.Plain(family), out var bearers) ? bearers : [];

    /// <summary>True when the person's country was guessed.</summary>
    public bool IsGuess(Actor person) => guessed.Contains(person.Id);

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
