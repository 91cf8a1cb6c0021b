using System.CommandLine;
using Chancery.Language;
using Chancery.Training.Evaluation;
using Chancery.Training.Learning;
using Chancery.Training.Treebanks;

var treebanks = new Option<DirectoryInfo>("--treebanks") { Description = "The folder with a folder for each treebank and licences.tsv.", Required = true };
var output = new Option<FileInfo>("--out") { Description = "The model to write.", DefaultValueFactory = _ => new("models/english/english.model") };
var train = new Command("train", "Make the model of English from treebanks.") { treebanks, output };
train.SetAction(result => Guard(() =>
{
    var sentences = TreebankFolder.Train(result.GetValue(treebanks)!.FullName);
    var model = new EnglishTrainer(Console.Error).Train(sentences);
    using var file = result.GetValue(output)!.Create();
    model.Write(file);
}));

var conllu = new Argument<FileInfo>("FILE") { Description = "Annotated sentences in CoNLL-U." };
var fast = new Option<bool>("--fast") { Description = "Take the fast analysis." };
var modelFile = new Option<FileInfo?>("--model") { Description = "A model other than the built-in one." };
var evaluate = new Command("evaluate", "Score the analysis of the words of a CoNLL-U file.") { conllu, fast, modelFile };
evaluate.SetAction(result => Guard(() =>
{
    var mode = result.GetValue(fast) ? AnalysisMode.Fast : AnalysisMode.Default;
    Scores.Of(Analyzer(result.GetValue(modelFile), mode), TreebankFolder.Read(result.GetValue(conllu)!.FullName)).Print(Console.Out);
}));

var tokens = new Command("tokens", "Score the words and sentences that the raw text of a CoNLL-U file is cut into.") { conllu };
tokens.SetAction(result => Guard(() => TokenScores.Print(result.GetValue(conllu)!.FullName, Console.Out)));

return new RootCommand("Makes and measures the model of English.") { train, evaluate, tokens }.Parse(args).Invoke();

static EnglishAnalyzer Analyzer(FileInfo? model, AnalysisMode mode)
{
    if (model is null) return EnglishAnalyzer.BuiltIn(mode);
    using var stream = model.OpenRead();
    return EnglishAnalyzer.Load(stream, mode);
}

static int Guard(Action action)
{
    try
    {
        action();
        return 0;
    }
    catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(e.Message);
        return 1;
    }
}
