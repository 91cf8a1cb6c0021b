using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>A name of the lexicon met in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Entries">What it may stand for.</param>
internal sealed record NameMatch(int First, int Last, IReadOnlyList<NameEntry> Entries)
{
    public NameEntry? In(NameSense sense)
    {
        foreach (var entry in Entries) if (entry.Sense == sense) return entry;
        return null;
    }

    public TEntity? Named<TEntity>() where TEntity : Entity
    {
        foreach (var entry in Entries) if (entry.Sense is NameSense.Name && entry.Entity is TEntity entity) return entity;
        return null;
    }
}
