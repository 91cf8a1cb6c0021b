namespace Chancery.Language.Tokens;

/// <summary>Cuts a text into sentences of tokens. Any string is a text; the work grows with its length only.</summary>
/// <remarks>
/// Tokens follow the English treebanks of Universal Dependencies 2.16 (<c>do|n't</c>, <c>Russia|'s</c>, <c>two|-|day</c>).
/// They hold no white space, do not overlap, stand in order, and leave no other character out.
/// The character U+2029 and a blank line always end a sentence.
/// </remarks>
internal sealed class SentenceSplitter
{
    private readonly EnglishForms forms = EnglishForms.Shared;

    /// <summary>The sentences of the text in order, none empty.</summary>
    public IReadOnlyList<TokenSpan[]> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var run = new SplitRun(text, forms);
        run.Go();
        return run.Sentences;
    }
}
