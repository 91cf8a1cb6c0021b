using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>What the files of one folder say, each with its place, before it is merged and checked as a whole.</summary>
internal sealed class LexiconDraft
{
    private LexiconDraft()
    {
    }

    public ProblemList Problems { get; } = new();

    public List<(ActorSource Actor, FilePlace Place)> Actors { get; } = [];

    public List<(OfficeSource Office, FilePlace Place)> Offices { get; } = [];

    public List<(OutletSource Outlet, FilePlace Place)> Outlets { get; } = [];

    public List<(Frame Frame, FilePlace Place)> Frames { get; } = [];

    /// <summary>The words of the frames, each with its frame's key.</summary>
    public List<(string Frame, FrameWord Word, FilePlace Place)> FrameWords { get; } = [];

    public List<(WordList List, FilePlace Place)> Words { get; } = [];

    public List<(CameoCode Code, FilePlace Place)> Cameo { get; } = [];

    /// <summary>What is switched off of the lexicon below.</summary>
    public List<WithoutEntry> Without { get; } = [];

    /// <summary>CAMEO codes the frames speak of.</summary>
    public List<Located> CameoNamed { get; } = [];

    /// <summary>Codes of states and organisations the files speak of.</summary>
    public List<Located> CodesNamed { get; } = [];

    /// <summary>Keys of offices the files speak of.</summary>
    public List<Located> OfficesNamed { get; } = [];

    /// <summary>Reads every file of the folder.</summary>
    public static LexiconDraft Read(string folder)
    {
        var draft = new LexiconDraft();
        if (!Directory.Exists(folder))
        {
            draft.Problems.Add(LexiconProblems.Location, new FilePlace(folder, 0, 0), "There is no such folder.", "Give the folder that holds the lexicon's files.");
            return draft;
        }
        foreach (var path in Directory.EnumerateFiles(folder, "*.yml", SearchOption.AllDirectories))
            draft.Problems.Add(LexiconProblems.Location, new FilePlace(path, 0, 0), "Files that end in .yml are not read.", "Rename it to end in .yaml.");
        foreach (var path in LexiconFolder.Files(folder))
            draft.Read(new YamlFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/'), draft.Problems));
        return draft;
    }

    private void Read(YamlFile file)
    {
        Action<YamlFile, LexiconDraft>? read = file.Name.Split('/') switch
        {
            ["actors" or "organisations", _] => ActorFile.Read,
            ["offices.yaml"] => OfficesFile.Read,
            ["outlets.yaml"] => OutletsFile.Read,
            ["cameo.yaml"] => CameoFile.Read,
            ["without.yaml"] => WithoutFile.Read,
            ["words", _] => WordsFile.Read,
            ["frames", _, ..] => FrameFile.Read,
            _ => null,
        };
        if (read is not null) read(file, this);
        else
        {
            Problems.Add(
                LexiconProblems.Location, new FilePlace(file.Path, 0, 0), "A lexicon has no file here.",
                "Move it to actors/, organisations/, words/ or frames/TYPE/, or name it offices.yaml, outlets.yaml, cameo.yaml or without.yaml.");
        }
    }
}
