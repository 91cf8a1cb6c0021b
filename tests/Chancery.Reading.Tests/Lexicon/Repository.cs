namespace Chancery.Reading.Tests.Lexicon;

/// <summary>Finds the repository's folders from where the tests run.</summary>
internal static class Repository
{
    public static string Lexicon => Path.Combine(Root, "lexicon");

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Chancery.slnx")))
                folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
            return folder.FullName;
        }
    }
}
