namespace Chancery.Reading.Times.Words;

/// <summary>A word of the sentence, or a part of one at a hyphen or stroke, as the time grammar sees it.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Token">Index of its token.</param>
/// <param name="Kinds">The parts it can play.</param>
/// <param name="Value">Its number, by kind.</param>
/// <param name="Unit">The measure it names, if any.</param>
/// <param name="Start">Where it begins in the text of the document, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct TimeWord(string Text, int Token, WordKinds Kinds, int Value, Unit Unit, int Start, int End)
{
    /// <summary>What stands before the first and behind the last word.</summary>
    public static TimeWord Outside { get; } = new("", -1, WordKinds.None, 0, Unit.None, -1, -1);

    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);

    public bool IsLetters => Text.Length > 0 && char.IsLetter(Text[0]);

    public bool Is(WordKinds kind) => (Kinds & kind) != 0;

    public bool Is(string word) => Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(word)) return true;
        }

        return false;
    }
}
