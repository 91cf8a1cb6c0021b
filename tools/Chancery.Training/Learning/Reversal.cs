using Chancery.Language.Conllu;

namespace Chancery.Training.Learning;

/// <summary>Sentences from their end to their beginning, for a parser that reads that way.</summary>
internal static class Reversal
{
    public static GoldSentence Of(GoldSentence sentence)
    {
        var last = sentence.Words.Length - 1;
        return sentence with { Words = [.. sentence.Words.Reverse().Select(w => w with { Head = w.Head < 0 ? -1 : last - w.Head })] };
    }
}
