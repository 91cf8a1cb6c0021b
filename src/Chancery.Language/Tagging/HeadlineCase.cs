using Chancery.Language.Words;

namespace Chancery.Language.Tagging;

/// <summary>
/// Takes the capitals off the common words of a headline set With A Capital To Each Word, so that it reads like running text.
/// A word keeps its capital when it may be a name: one known as a name, or known to no dictionary.
/// </summary>
internal static class HeadlineCase
{
    public static void Undo(SentenceWords words, TagSet tags)
    {
        if (!IsHeadline(words, tags)) return;
        for (var i = SentenceWords.First; i < words.End; i++)
            if ((WordShape)words.Shape[i] == WordShape.Capitalised && IsCommon(words, tags, i)) words.Uncapitalise(i);
        words.SetInRunningText();
    }

    // No full stop, and more than half of the words in capitals, of which some are no names.
    private static bool IsHeadline(SentenceWords words, TagSet tags)
    {
        if (words.Count == 0 || words.Exact[words.End - 1] == FullStop) return false;
        int capitals = 0, lower = 0, common = 0;
        for (var i = SentenceWords.First; i < words.End; i++)
        {
            var shape = (WordShape)words.Shape[i];
            if (shape is WordShape.Lower) lower++;
            else if (shape is not (WordShape.Mark or WordShape.Digits)) capitals++;
            if (shape is WordShape.Capitalised && i > SentenceWords.First && IsCommon(words, tags, i)) common++;
        }

        return capitals > lower && common > 1 && common * 3 > lower;
    }

    private static bool IsCommon(SentenceWords words, TagSet tags, int i)
    {
        if (words.CandidateSet[i] == 0) return words.Forms[i] != NoForm;
        var named = false;
        foreach (var tag in tags.Candidates[words.CandidateSet[i]])
        {
            // a word of grammar is no name by itself
            if (tags.Upos(tag) is UniversalTag.Adp or UniversalTag.Sconj or UniversalTag.Cconj or UniversalTag.Det or UniversalTag.Aux or UniversalTag.Part) return true;
            named |= tags.Upos(tag) is UniversalTag.Propn;
        }

        return !named;
    }

    private static readonly uint FullStop = WordHash.Exact(".");

    private static readonly uint NoForm = WordHash.Spread((uint)WordForms.None);
}
