using Chancery.Reading.Lexicon.Building;
using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Imports;

/// <summary>Finds offices by titles as tables write them: "President of France", "French president", "president".</summary>
internal sealed class OfficeNames
{
    private readonly Dictionary<(string Title, string? Code), string> byTitle = [];

    public OfficeNames(LexiconSource lexicon)
    {
        foreach (var office in lexicon.Offices)
        {
            byTitle.TryAdd((office.Key, null), office.Key);
            foreach (var title in office.Titles) byTitle.TryAdd((NameText.Slug(title.Text), title.Code), office.Key);
        }
    }

    /// <summary>The key of the office a title means with this actor; null for none.</summary>
    public string? Of(string title, ActorSource actor)
    {
        var slug = NameText.Slug(title);
        if (Known(slug, actor) is { } whole) return whole;
        foreach (var name in (string[])[actor.Name!, .. actor.Names, .. actor.Demonyms, .. actor.Code is { } code ? (string[])[code] : []])
        {
            var owner = NameText.Slug(NameText.Plain(name));
            foreach (var tail in (string[])[$"-of-{owner}", $"-of-the-{owner}", $"-for-{owner}", $"-for-the-{owner}"])
                if (slug.EndsWith(tail, StringComparison.Ordinal) && Known(slug[..^tail.Length], actor) is { } of) return of;
            if (slug.StartsWith(owner + "-", StringComparison.Ordinal) && Known(slug[(owner.Length + 1)..], actor) is { } before) return before;
        }
        return null;
    }

    private string? Known(string title, ActorSource actor) =>
        byTitle.TryGetValue((title, actor.Code), out var own) ? own : byTitle.GetValueOrDefault((title, null));
}
