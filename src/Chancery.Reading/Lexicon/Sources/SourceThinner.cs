using Chancery.Reading.Lexicon.Yaml;

namespace Chancery.Reading.Lexicon.Sources;

/// <summary>Takes out of a source what the without.yaml of a folder over it switches off.</summary>
internal sealed class SourceThinner(LexiconSource basis, LexiconDraft draft)
{
    public LexiconSource Thin()
    {
        var (actors, outlets, frames, words) = (basis.Actors.ToList(), basis.Outlets.ToList(), basis.Frames.ToList(), basis.Words.ToList());
        foreach (var entry in draft.Without)
        {
            switch (entry.Kind)
            {
                case WithoutKind.Frame:
                    Change(frames, f => f.Key == entry.Key.Value, f => Thinned(f, entry), entry, "frame");
                    break;
                case WithoutKind.Actor:
                    Change(actors, a => a.Key == entry.Key.Value || a.Name == entry.Key.Value, a => Thinned(a, entry), entry, "actor");
                    break;
                case WithoutKind.Outlet:
                    Change(outlets, o => o.Name == entry.Key.Value, o => Thinned(o, entry), entry, "outlet");
                    break;
                default:
                    Change(words, l => l.Name == entry.Key.Value, l => l with { Words = Rest(l.Words, entry) }, entry, "list");
                    break;
            }
        }
        return new LexiconSource(
            actors.ToEquatableList(), basis.Offices, outlets.ToEquatableList(), frames.ToEquatableList(), words.ToEquatableList(), basis.Cameo);
    }

    // Null takes the item out.
    private void Change<T>(List<T> items, Predicate<T> isMeant, Func<T, T?> change, WithoutEntry entry, string what)
        where T : class
    {
        var at = items.FindIndex(isMeant);
        if (at < 0)
        {
            draft.Problems.Add(
                LexiconProblems.NothingToSwitchOff, entry.Key.Place, $"There is no {what} '{entry.Key.Value}' to switch off.",
                "Mend its name, or take the entry out. What this folder itself says is not switched off here.");
        }
        else if (change(items[at]) is { } changed) items[at] = changed;
        else items.RemoveAt(at);
    }

    private Frame? Thinned(Frame frame, WithoutEntry entry)
    {
        if (entry.Parts.Count is 0) return null;
        var words = frame.Words.ToList();
        foreach (var part in entry.Parts)
            if (words.RemoveAll(w => Text(w) == part.Value) is 0) Missed(part, $"the frame {frame.Key}");
        return words.Count is 0 ? null : frame with { Words = words.ToEquatableList() };
    }

    private static string Text(FrameWord word) => string.Join(' ', (string[])[.. word.Before, word.Lemma, .. word.Particle is null ? [] : (string[])[word.Particle]]);

    private OutletSource? Thinned(OutletSource outlet, WithoutEntry entry) =>
        entry.Parts.Count is 0 ? null : outlet with { Names = Rest(outlet.Names, entry) };

    private ActorSource Thinned(ActorSource actor, WithoutEntry entry)
    {
        foreach (var part in entry.Parts)
        {
            var name = part.Value;
            var thinned = actor with
            {
                Names = Rest(actor.Names, name),
                Demonyms = Rest(actor.Demonyms, name),
                People = Rest(actor.People, name),
                SpeaksAs = Rest(actor.SpeaksAs, name),
                Bodies = [.. actor.Bodies.Where(b => b.Name != name).Select(b => b with { Names = Rest(b.Names, name) })],
                Places = [.. actor.Places.Where(p => p.Name != name).Select(p => p with { Names = Rest(p.Names, name) })],
                Holders = [.. actor.Holders.Where(h => h.Name != name).Select(h => h with { Names = Rest(h.Names, name) })],
            };
            if (thinned == actor) Missed(part, $"what {actor.Name} is called beside its own name");
            actor = thinned;
        }
        return actor;
    }

    private EquatableList<string> Rest(EquatableList<string> all, WithoutEntry entry)
    {
        foreach (var part in entry.Parts)
            if (!all.Contains(part.Value)) Missed(part, $"'{entry.Key.Value}'");
        return all.Except(entry.Parts.Select(p => p.Value), StringComparer.Ordinal).ToEquatableList();
    }

    private static EquatableList<string> Rest(EquatableList<string> all, string name) => all.Contains(name) ? [.. all.Where(n => n != name)] : all;

    private void Missed(Located part, string where) => draft.Problems.Add(
        LexiconProblems.NothingToSwitchOff, part.Place, $"'{part.Value}' is not in {where}.", "Write it as it stands there, or take it out.");
}
