namespace Chancery.Reading.Lexicon.Building;

/// <summary>Gathers name entries, each once, with a form without marks beside each name that has them.</summary>
internal sealed class NameList
{
    private readonly List<NameEntry> entries = [];
    private readonly HashSet<(string Text, NameSense Sense, string Id)> seen = [];

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

    private void AddForm(string text, NameSense sense, Entity entity)
    {
        if (seen.Add((text, sense, entity.Id))) entries.Add(new NameEntry(text, sense, entity));
    }
}
