using Chancery.Reading.Lexicon;
using Chancery.Reading.Lexicon.Sources;

// Compiles a lexicon folder: LexiconCompiler FOLDER OUTPUT. Problems are written as the build shows them, and fail it.
if (args.Length is not 2)
{
    Console.Error.WriteLine("usage: Chancery.LexiconCompiler FOLDER OUTPUT");
    return 2;
}

var (source, problems) = LexiconFolder.Parse(LexiconSource.Empty, args[0]);
foreach (var problem in problems) Console.Error.WriteLine(problem);
if (source is null) return 1;

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(args[1]))!);
using var output = File.Create(args[1]);
source.Write(output);
return 0;
