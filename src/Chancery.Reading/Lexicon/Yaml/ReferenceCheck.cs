using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Checks what files say of each other, once all are merged.</summary>
internal sealed class ReferenceCheck(LexiconSource source, LexiconDraft draft)
{
    public void Run()
    {
        var codes = source.Actors.Where(a => a.Kind is not PolityKind.Group).Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        var hasOrganisations = source.Actors.Any(a => a.Kind is PolityKind.Organisation);
        foreach (var (code, place) in draft.CodesNamed)
        {
            if (hasOrganisations && !codes.Contains(code))
                draft.Problems.Add(LexiconProblems.UnknownCode, place, $"No state, territory or organisation has the code '{code}'.", "Mend the code, or add a file for it.");
        }
        var offices = source.Offices.Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (office, place) in draft.OfficesNamed)
        {
            if (!offices.Contains(office))
                draft.Problems.Add(LexiconProblems.UnknownOffice, place, $"There is no office '{office}'.", "Use a key of offices.yaml, or add the office there.");
        }
        foreach (var (actor, place) in draft.Actors)
            if (source.Actors.FirstOrDefault(a => a.Key == actor.Key) is { } merged) Check(merged, place);
    }

    private void Check(ActorSource actor, FilePlace place)
    {
        if (actor.Kind is null) Missing("kind", place);
        if (actor.Name is null) Missing("name", place);
        if (actor.Kind is PolityKind.State or PolityKind.FormerState or PolityKind.Territory)
        {
            if (actor.Latitude is null) Missing("latitude", place);
            if (actor.Longitude is null) Missing("longitude", place);
        }
        if (actor.Capital is { } capital && !actor.Places.Any(p => p.Name == capital))
            draft.Problems.Add(LexiconProblems.Capital, place, $"The capital {capital} is not among the places.", "Add it to 'places' with its latitude and longitude.");
    }

    private void Missing(string key, FilePlace place) =>
        draft.Problems.Add(LexiconProblems.MissingKey, place, $"'{key}' is missing.", $"Add '{key}: …'.");
}
