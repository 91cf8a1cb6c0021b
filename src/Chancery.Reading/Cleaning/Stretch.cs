namespace Chancery.Reading.Cleaning;

/// <summary>A stretch of a draft, in UTF-16 units.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    /// <summary>The stretch without the white space around it.</summary>
    public static Stretch Trimmed(Draft draft, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(draft.Units[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(draft.Units[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    public ReadOnlySpan<char> In(Draft draft) => draft.Between(Start, End);

    /// <summary>Whether a sentence may end with this mark.</summary>
    public static bool IsFinal(char c) => c is '.' or '!' or '?' or '\u2026' or '"' or '\u201D' or '\u2019' or ')' or ':' or ']';
}
