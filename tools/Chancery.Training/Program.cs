using System.CommandLine;
using System.Diagnostics;
using Chancery.Language;
using Chancery.Lexicon;
using Chancery.Reading;
using Chancery.Training.Clustering;
using Chancery.Training.Evaluation;
using Chancery.Training.Learning;
using Chancery.Training.Lexicons;
using Chancery.Training.Sureness;
using Chancery.Training.Treebanks;

// How often a newswire sentence counts: they are few, and the like of them is what will be read.
const int NewswireWeight = 3;
var treebanks = new Option<DirectoryInfo>("--treebanks") { Description = "The folder with a folder for each treebank and licences.tsv.", Required = true };
var output = new Option<FileInfo>("--out") { Description = "The model to write.", DefaultValueFactory = _ => new("models/english/english.model") };
var raw = new Option<FileInfo?>("--raw") { Description = "Unannotated text, a passage a line (.xz is unpacked): words are grouped by the places they stand in." };
var newswire = new Option<DirectoryInfo?>("--newswire") { Description = "A folder of newswire trees (train-*.conllu), which count several times." };
var wordnet = new Option<DirectoryInfo?>("--wordnet") { Description = "The folder of WordNet's files, such as /usr/share/wordnet." };
var taught = new Option<int>("--taught") { Description = "From how many passages of the unannotated text the parsers learn the trees they agree on.", DefaultValueFactory = _ => 220_000 };
var train = new Command("train", "Make the model of English from treebanks.") { treebanks, newswire, raw, wordnet, taught, output };
train.SetAction(result => Guard(() =>
{
    var sentences = TreebankFolder.Train(result.GetValue(treebanks)!.FullName);
    sentences.AddRange([.. Headlines.From(sentences)]);
    if (result.GetValue(newswire) is { } wire)
    {
        var trees = TreebankFolder.Newswire(wire.FullName);
        for (var i = 0; i < NewswireWeight; i++) sentences.AddRange(trees);
    }

    var clusters = WordClusters.None;
    if (result.GetValue(raw) is { } text)
    {
        var watch = Stopwatch.StartNew();
        var counts = BigramCounts.Of(RawText.Lines(text.FullName), sentences, least: 10);
        Console.Error.WriteLine($"{counts.Words.Length} words counted ({watch.Elapsed.TotalSeconds:F0} s)");
        clusters = WordClusters.Learn(counts, fine: 400, coarse: 60, rounds: 12);
        Console.Error.WriteLine($"words clustered ({watch.Elapsed.TotalSeconds:F0} s)");
    }

    var dictionary = result.GetValue(wordnet) is { } folder ? WordNet.Read(folder.FullName) : WordNet.None;
    var passages = result.GetValue(raw) is { } unannotated ? RawText.Lines(unannotated.FullName).Take(result.GetValue(taught)) : [];
    var model = new EnglishTrainer(Console.Error).Train(sentences, clusters, dictionary, passages);
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

var verdicts = new Option<FileInfo>("--verdicts") { Description = "Judged events: paragraph, type, mode, start, verdict.", DefaultValueFactory = _ => new("models/english/verdicts.tsv") };
var judgedText = new Option<FileInfo[]>("--raw") { Description = "The paragraphs they were read in, one a line (.xz is unpacked), and reports of gold as NDJSON.", Required = true, AllowMultipleArgumentsPerToken = true };
var heldBack = new Option<int>("--held-back") { Description = "What is taken off all, in hundredths of a logit.", DefaultValueFactory = _ => 20 };
var table = new Option<FileInfo>("--out") { Description = "The table to write.", DefaultValueFactory = _ => new("models/english/confidence.tsv") };
var confidence = new Command("confidence", "Learn how sure an event is from events judged right or wrong.") { verdicts, judgedText, heldBack, table };
confidence.SetAction(result => Guard(() =>
{
    var reader = new ReportReader(EnglishAnalyzer.BuiltIn(), BuiltInLexicon.Load(), Inclusion.All);
    var examples = Examples.Of(result.GetValue(judgedText)!.SelectMany(f => RawText.Lines(f.FullName)), Verdict.Read(result.GetValue(verdicts)!.FullName), reader);
    using var file = new StringWriter { NewLine = "\n" };
    new SurenessTrainer(Console.Error).Train(examples, result.GetValue(heldBack), file);
    File.WriteAllText(result.GetValue(table)!.FullName, file.ToString());
}));

return new RootCommand("Makes and measures the model of English.") { train, evaluate, tokens, confidence }.Parse(args).Invoke();

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
