using System.Globalization;
using Chancery.Language;
using Chancery.Language.Conllu;

namespace Chancery.Training.Evaluation;

/// <summary>Shares of words that an analyzer gets right on sentences given word by word. LAS counts universal relations, without subtypes; marks count.</summary>
internal sealed class Scores
{
    private long words, upos, xpos, lemma, heads, arcs, fullArcs;

    public static Scores Of(EnglishAnalyzer analyzer, IEnumerable<GoldSentence> sentences)
    {
        var scores = new Scores();
        foreach (var sentence in sentences)
        {
            var tokens = analyzer.Analyze([.. sentence.Words.Select(w => w.Form)]);
            for (var i = 0; i < tokens.Count; i++) scores.Add(tokens[i], sentence.Words[i]);
        }

        return scores;
    }

    public void Print(TextWriter output)
    {
        Print(output, "UPOS", upos);
        Print(output, "XPOS", xpos);
        Print(output, "LEMMA", lemma);
        Print(output, "UAS", heads);
        Print(output, "LAS", arcs);
        Print(output, "LAS_SUBTYPES", fullArcs);
    }

    private void Print(TextWriter output, string name, long right) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {100.0 * right / Math.Max(words, 1):F2}"));

    private void Add(Token token, GoldWord gold)
    {
        words++;
        if (token.Upos == gold.Upos) upos++;
        if (token.Xpos == gold.Xpos) xpos++;
        if (gold.Lemma == "_" || token.Lemma == gold.Lemma) lemma++;
        if (token.Head != gold.Head) return;
        heads++;
        if (Universal(token.Relation) == Universal(gold.Relation)) arcs++;
        if (token.Relation == gold.Relation) fullArcs++;
    }

    private static string Universal(string relation) => relation.Split(':')[0];
}
