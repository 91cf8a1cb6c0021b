using Chancery.Reading.Lexicon.Building;
using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Checks what files say of each other, once all are merged.</summary>
internal sealed class ReferenceCheck(LexiconSource source, LexiconDraft draft)
{
    public void Run()
    {
        var codes = source.Actors.Where(a => a.Kind is not PolityKind.Group).Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (code, place) in draft.CodesNamed)
        {
            if (!codes.Contains(code))
                draft.Problems.Add(LexiconProblems.UnknownCode, place, $"No state, territory or organisation has the code '{code}'.", "Mend the code, or add a file for it.");
        }
        var offices = source.Offices.Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (office, place) in draft.OfficesNamed)
        {
            if (!offices.Contains(office))
                draft.Problems.Add(LexiconProblems.UnknownOffice, place, $"There is no office '{office}'.", "Use a key of offices.yaml, or add the office there.");
        }
        CheckCameo();
        CheckWords();
        foreach (var (actor, place) in draft.Actors)
            if (source.Actors.FirstOrDefault(a => a.Key == actor.Key) is { } merged) Check(merged, place);
    }

    // A lexicon that has no list of them takes every code that is formed as one.
    private void CheckCameo()
    {
        if (source.Cameo.Count is 0) return;
        var known = source.Cameo.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (code, place) in draft.CameoNamed)
        {
            // What is malformed is told already.
            if (FrameAct.IsCameo(code) && !known.Contains(code))
                draft.Problems.Add(LexiconProblems.Cameo, place, $"CAMEO has no code '{code}'.", "Write a code of cameo.yaml; what is not specified further has the code above it.");
        }
    }

    // Two frames of one type with the same word, grammar and fillers would both fit whatever it says.
    private void CheckWords()
    {
        var frames = source.Frames.ToDictionary(f => f.Key, StringComparer.Ordinal);
        var lists = source.Words.Select(w => w.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, word, place) in draft.FrameWords)
        {
            foreach (var list in word.Parts.SelectMany(p => p.Words).Select(NamedLists.NameIn).OfType<string>().Where(l => !lists.Contains(l)))
                draft.Problems.Add(LexiconProblems.Word, place, $"'{word.Lemma}' names a list '{list}' that is not there.", "Write the name of a list of words/*.yaml between < and >, or add it there.");
        }

        var owners = source.Frames.SelectMany(f => f.Words.Select(w => (Frame: f, Key: KeyOf(f, w)))).ToLookup(p => p.Key, p => p.Frame.Key);
        foreach (var (key, word, place) in draft.FrameWords)
        {
            // A frame of the folder's imports may be switched off by the folder.
            if (!frames.ContainsKey(key)) continue;
            var other = owners[KeyOf(frames[key], word)].FirstOrDefault(k => k != key);
            if (other is not null)
            {
                draft.Problems.Add(
                    LexiconProblems.Duplicate, place, $"'{word.Lemma}' stands with the same grammar in the frame {other}.",
                    "Take one out, or tell them apart by object, requires, source or target; a file of the same name replaces a frame.");
            }
        }

        static (EventType, Fillers, Fillers, FrameWord) KeyOf(Frame frame, FrameWord word) =>
            (frame.Type, frame.SourceFillers, frame.TargetFillers, FrameWords.Grammar(word));
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
