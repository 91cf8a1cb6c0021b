using System.Security.Cryptography;
using System.Text;
using Chancery.Language;
using Chancery.Lexicon;

namespace Chancery.Cli.Records;

/// <summary>What a record keeps of the reader that made a reading: another lexicon, model or choice is another version.</summary>
internal static class ReaderVersion
{
    private const int Digits = 12;

    /// <summary>The product's version, a plus sign, and a hash of all that decides what is read; <c>0.1.0+4be1c02a9d3f</c>.</summary>
    /// <param name="choice">What was asked of the reader.</param>
    public static string Of(ReaderChoice choice)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, typeof(BuiltInLexicon).Assembly.GetManifestResourceStream("lexicon.bin"));
        Append(hash, typeof(EnglishAnalyzer).Assembly.GetManifestResourceStream("english.model"));
        hash.AppendData(Encoding.UTF8.GetBytes($"{choice.Fast} {choice.All} {choice.LoneActors}"));
        if (choice.LexiconFolder is { } folder && Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file).Replace('\\', '/')));
                hash.AppendData(File.ReadAllBytes(file));
            }
        }

        var product = typeof(ReaderVersion).Assembly.GetName().Version!.ToString(3);
        return $"{product}+{Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]}";
    }

    private static void Append(IncrementalHash hash, Stream? resource)
    {
        using var bytes = resource ?? Stream.Null;
        hash.AppendData(SHA256.HashData(bytes));
    }
}
