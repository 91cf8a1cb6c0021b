using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Building;

/// <summary>A person while their spans in office are gathered from the actors' files.</summary>
internal sealed class PersonDraft(string id, string name)
{
    private readonly List<string> otherNames = [];
    private readonly List<Tenure> tenures = [];
    private string? family;
    private bool? isFemale;

    public string Id => id;

    public void Add(HolderSource holder, Polity polity)
    {
        if (holder.Name != name) otherNames.Add(holder.Name);
        otherNames.AddRange(holder.Names);
        family ??= holder.Family;
        isFemale ??= holder.IsFemale;
        tenures.Add(new Tenure(holder.Office, polity, holder.From, holder.To));
    }

    public Person AddTo(NameList names)
    {
        // A stable sort: spans that begin on one day stay in the order of the files.
        var person = new Person(id, name, family ?? NameText.LastWord(name), isFemale, tenures.OrderBy(t => t.From).ToEquatableList());
        names.AddAll(name, [.. otherNames], person);
        foreach (var alone in FamilyNames(person.Family))
            if (alone != name && !otherNames.Contains(alone)) names.Add(alone, NameSense.FamilyName, person);
        return person;
    }

    // Another spelling of the whole name spells the family name its own way: Matviyenko, Matvienko.
    private IEnumerable<string> FamilyNames(string main)
    {
        yield return main;
        if (family is not null) yield break;
        var length = name.Count(c => c is ' ');
        foreach (var other in otherNames)
            if (length > 0 && other.Count(c => c is ' ') == length) yield return NameText.LastWord(other);
    }
}
