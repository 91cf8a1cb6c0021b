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
        // By date; spans that begin on one day stay in the order of the files.
        var at = tenures.Count;
        while (at > 0 && tenures[at - 1].From > holder.From) at--;
        tenures.Insert(at, new Tenure(holder.Office, polity, holder.From, holder.To));
    }

    public Person AddTo(NameList names)
    {
        var person = new Person(id, name, family ?? NameText.LastWord(name), isFemale, tenures.ToEquatableList());
        names.Add(name, NameSense.Name, person);
        foreach (var other in otherNames) names.Add(other, NameSense.Name, person);
        AddAlone(person.Family, person, names);
        if (family is not null) return person;

        // Another spelling of the whole name spells the family name its own way: Matviyenko, Matvienko.
        var spaces = name.AsSpan().Count(' ');
        foreach (var other in otherNames)
            if (spaces > 0 && other.AsSpan().Count(' ') == spaces) AddAlone(NameText.LastWord(other), person, names);
        return person;
    }

    // A name in full that is one word is not a family name alone.
    private void AddAlone(string alone, Person person, NameList names)
    {
        if (alone != name && !otherNames.Contains(alone)) names.Add(alone, NameSense.FamilyName, person);
    }
}
