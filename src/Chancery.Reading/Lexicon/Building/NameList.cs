namespace Chancery.Reading.Lexicon.Building;

/// <summary>Gathers name entries, each once, with a form without marks beside each name that has them.</summary>
internal sealed class NameList
{
    private readonly List<NameEntry> entries = [];

    public IReadOnlyList<NameEntry> Entries => entries;

    public void AddAll(string name, EquatableList<string> others, Entity entity)
    {
        Add(name, NameSense.Name, entity);
        foreach (var other in others) Add(other, NameSense.Name, entity);
    }

    public void Add(string name, NameSense sense, Entity entity)
    {
        var plain = NameText.Plain(name);
        AddForm(plain, sense, entity);
        var folded = NameText.Folded(plain);
        if (!ReferenceEquals(folded, plain)) AddForm(folded, sense, entity);
    }

    // The names of one entity are added one after the other, and are few.
    private void AddForm(string text, NameSense sense, Entity entity)
    {
        for (var i = entries.Count - 1; i >= 0 && ReferenceEquals(entries[i].Entity, entity); i--)
            if (entries[i].Sense == sense && entries[i].Text == text) return;
        entries.Add(new NameEntry(text, sense, entity));
    }
}
