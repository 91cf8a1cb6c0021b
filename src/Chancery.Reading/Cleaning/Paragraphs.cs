namespace Chancery.Reading.Cleaning;

/// <summary>Tells which lines of a draft belong together.</summary>
internal static class Paragraphs
{
    // A text wrapped by hand or by a mail program has lines of about this length.
    private const int ShortestWrap = 45;
    private const int LongestWrap = 90;
    private const int WrapSpread = 30;

    /// <summary>The paragraphs in order, without the white space around them; a line break inside one becomes a space.</summary>
    public static List<Stretch> Of(Draft draft)
    {
        var found = new List<Stretch>();
        var block = new List<Stretch>();
        var at = 0;
        while (at < draft.Length)
        {
            var next = draft.Text[at..].IndexOf('\n');
            var end = next < 0 ? draft.Length : at + next;
            var line = Stretch.Trimmed(draft, at, end);
            if (line.IsEmpty || at == draft.Title + 1)
            {
                Join(draft, block, found);
            }

            if (!line.IsEmpty)
            {
                block.Add(line);
            }

            at = end + 1;
        }

        Join(draft, block, found);
        return found;
    }

    private static void Join(Draft draft, List<Stretch> block, List<Stretch> into)
    {
        var wrapped = IsWrapped(draft, block);
        for (var i = 0; i < block.Count; i++)
        {
            var start = block[i].Start;
            while (i + 1 < block.Count && (wrapped || GoesOn(draft, block[i], block[i + 1])))
            {
                draft.Units.AsSpan(block[i].End, block[i + 1].Start - block[i].End).Fill(' ');
                i++;
            }

            into.Add(new(start, block[i].End));
        }

        block.Clear();
    }

    private static bool IsWrapped(Draft draft, List<Stretch> block)
    {
        var shortest = int.MaxValue;
        var longest = 0;
        var broken = false;
        for (var i = 0; i + 1 < block.Count; i++)
        {
            shortest = Math.Min(shortest, block[i].Length);
            longest = Math.Max(longest, block[i].Length);
            broken |= GoesOn(draft, block[i], block[i + 1]);
        }

        return broken && block.Count > 2 && shortest >= ShortestWrap && longest <= LongestWrap && longest - shortest <= WrapSpread
            && block[^1].Length <= LongestWrap;
    }

    private static bool GoesOn(Draft draft, Stretch line, Stretch next) =>
        line.Length >= 20 && !Stretch.IsFinal(draft.Units[line.End - 1]) && char.IsLower(draft.Units[next.Start]);
}
