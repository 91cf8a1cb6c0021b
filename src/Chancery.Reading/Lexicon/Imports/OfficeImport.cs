using Chancery.Reading.Lexicon.Building;
using Chancery.Reading.Lexicon.Sources;
using Chancery.Reading.Lexicon.Writing;

namespace Chancery.Reading.Lexicon.Imports;

/// <summary>Makes files of a lexicon of a table of people in office, an actor a file. What the lexicon says already stands.</summary>
public static class OfficeImport
{
    /// <summary>Takes the rows in.</summary>
    /// <param name="lexicon">The lexicon the files will go over, with what was imported before.</param>
    /// <param name="earlier">What was imported before, alone: the files are written anew and keep it.</param>
    /// <param name="rows">The rows; those of one person, office and beginning are one span.</param>
    /// <param name="until">Up to what date the table was checked; null where that is not known.</param>
    public static ImportResult Run(LexiconSource lexicon, LexiconSource earlier, IEnumerable<ImportRow> rows, string? until = null)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(rows);
        var faults = new List<ImportFault>();
        var reader = new RowReader(lexicon, faults);
        var spans = SpanJoiner.Join(rows.Select(reader.Read).OfType<ImportedSpan>(), faults);
        var (added, mended, known) = (0, 0, 0);
        var files = new List<ImportFile>();
        foreach (var group in spans.GroupBy(s => s.Actor).OrderBy(g => g.Key.Key, StringComparer.Ordinal))
        {
            EquatableList<HolderSource> holders = [];
            foreach (var span in group)
            {
                var (holder, isNew) = KnownSpans.Fit(span, faults);
                if (holder is null) known++;
                else if (isNew) added++;
                else mended++;
                // A table may cut in two what stands here as one span.
                if (holder is not null) holders = SourceMerger.JoinHolders(holders, [holder]);
            }
            if (holders.Count > 0) files.Add(File(group.Key, holders, earlier.Actors.FirstOrDefault(a => a.Key == group.Key.Key), lexicon, until));
        }
        return new ImportResult([.. files], [.. faults.OrderBy(f => f.Line)], added, mended, known);
    }

    private static ImportFile File(ActorSource actor, EquatableList<HolderSource> holders, ActorSource? earlier, LexiconSource lexicon, string? until)
    {
        // Only what must stand in an overlay: the key of the actor, and the holders.
        var isGroup = actor.Kind is PolityKind.Group;
        var bare = new ActorSource(actor.Key)
        {
            Code = isGroup ? null : actor.Code,
            Kind = isGroup ? actor.Kind : null,
            Name = isGroup ? actor.Name : null,
            Checked = until ?? earlier?.Checked,
            Holders = holders,
        };
        if (earlier is not null) bare = SourceMerger.Join(earlier, bare);
        var rank = lexicon.Offices.Select((o, i) => (o.Key, i)).ToDictionary(o => o.Key, o => o.i, StringComparer.Ordinal);
        bare = bare with
        {
            Holders = [.. bare.Holders.OrderBy(h => rank.GetValueOrDefault(h.Office, int.MaxValue)).ThenBy(h => h.From).ThenBy(h => h.Name, StringComparer.Ordinal)],
        };
        var folder = actor.Kind is PolityKind.Organisation or PolityKind.Group ? "organisations" : "actors";
        return new ImportFile($"{folder}/{(isGroup ? NameText.Slug(actor.Name!) : actor.Key)}.yaml", ActorYaml.Write(bare), bare.Holders.Count);
    }
}
