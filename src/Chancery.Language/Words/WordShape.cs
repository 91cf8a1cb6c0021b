namespace Chancery.Language.Words;

/// <summary>How a word is written.</summary>
internal enum WordShape : byte
{
    Lower,
    Capitalised,
    SingleCapital,
    AllCapitals,
    MixedCase,
    Digits,
    DigitsAndLetters,
    Abbreviation,
    Mark,
}

/// <summary>Reads the shape of a word.</summary>
internal static class WordShapes
{
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0, digits = 0, dots = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLetter(c)) lower++;
            else if (char.IsDigit(c)) digits++;
            else if (c == '.') dots++;
        }

        if (upper + lower == 0) return digits > 0 ? WordShape.Digits : WordShape.Mark;
        if (digits > 0) return WordShape.DigitsAndLetters;
        if (dots > 0) return WordShape.Abbreviation;
        if (upper == 0) return WordShape.Lower;
        if (lower == 0) return upper == 1 ? WordShape.SingleCapital : WordShape.AllCapitals;
        return upper == 1 && char.IsUpper(word[0]) ? WordShape.Capitalised : WordShape.MixedCase;
    }
}
