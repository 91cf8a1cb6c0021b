namespace Chancery.Training.Learning;

/// <summary>Makes a tree projective, so that the parser can build it.</summary>
internal static class Projectivity
{
    /// <summary>Lifts the shortest crossing arc to its head's head until none crosses. Words are first to end - 1; the root's head is end.</summary>
    public static void Lift(int[] heads, int first, int end)
    {
        while (true)
        {
            var shortest = -1;
            for (var d = first; d < end; d++)
            {
                if (heads[d] == end || IsProjective(heads, d, end)) continue;
                if (shortest < 0 || Math.Abs(heads[d] - d) < Math.Abs(heads[shortest] - shortest)) shortest = d;
            }

            if (shortest < 0) return;
            heads[shortest] = heads[heads[shortest]];
        }
    }

    // Every word between dependent and head must be under the head.
    private static bool IsProjective(int[] heads, int dependent, int end)
    {
        int head = heads[dependent], from = Math.Min(head, dependent), to = Math.Max(head, dependent);
        for (var between = from + 1; between < to; between++)
        {
            var up = between;
            while (up != end && up != head) up = heads[up];
            if (up != head) return false;
        }

        return true;
    }
}
