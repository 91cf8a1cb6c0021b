using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads offices.yaml.</summary>
internal static class OfficesFile
{
    public static void Read(YamlFile file, LexiconDraft draft)
    {
        if (file.Root() is not { } root) return;
        var seen = new HashSet<OfficeTitle>();
        foreach (var map in file.Maps(root, "the offices"))
        {
            var titles = new List<OfficeTitle>();
            foreach (var (text, place) in map.LocatedTexts("titles"))
            {
                var title = Title(text, place, draft);
                titles.Add(title);
                if (!seen.Add(title)) draft.Problems.Add(LexiconProblems.Duplicate, place, $"The title '{text}' stands twice.", "Leave it with one office.");
            }
            var leads = map.Choice<Leads>("leads", [("state", Leads.State), ("government", Leads.Government), ("none", Leads.None)]);
            draft.Offices.Add((new OfficeSource(map.RequiredText("key"), leads, titles.ToEquatableList()), map.Place));
            map.Close();
        }
    }

    private static OfficeTitle Title(string text, FilePlace place, LexiconDraft draft)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0) return new OfficeTitle(text, null);
        draft.CodesNamed.Add(new Located(text[(at + 1)..], place));
        return new OfficeTitle(text[..at], text[(at + 1)..]);
    }
}
