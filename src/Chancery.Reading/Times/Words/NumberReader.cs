namespace Chancery.Reading.Times.Words;

/// <summary>Reads a number of units: two, 24, twenty-four, two and a half, a few, a couple of, an.</summary>
internal static class NumberReader
{
    /// <summary>Reads from a word on.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Where the number would begin.</param>
    /// <param name="quantity">What it says.</param>
    /// <returns>Index behind it; <paramref name="at"/> if there is none.</returns>
    public static int Read(TimeWords words, int at, out Quantity quantity)
    {
        var end = ReadPlain(words, at, out quantity);
        if (end == at || quantity.Count is not { } n) return end;
        // Two and a half, two-and-a-half
        var and = PastDash(words, end);
        if (!words.Is(and, "and")) return end;
        var half = PastDash(words, and + 1);
        if (words.Is(half, "a")) half = PastDash(words, half + 1);
        if (!words.Is(half, "half")) return end;
        quantity = new(n + 0.5m);
        return half + 1;
    }

    private static int PastDash(TimeWords words, int at) => words.Is(at, WordKinds.Dash) ? at + 1 : at;

    private static int ReadPlain(TimeWords words, int at, out Quantity quantity)
    {
        quantity = Quantity.One;
        var word = words[at];
        if (word.Is("half"))
        {
            quantity = new(0.5m);
            return words.IsAny(at + 1, "a", "an") ? at + 2 : words.Is(at + 1, WordKinds.Dash) ? at + 2 : at + 1;
        }

        if (word.IsAny("a", "an", "another"))
        {
            var next = words[at + 1];
            if (next.Is("half")) return ReadPlain(words, at + 1, out quantity);
            if (next.Is("couple")) { quantity = new(2); return words.Is(at + 2, "of") ? at + 3 : at + 2; }
            if (next.Is("dozen")) { quantity = new(12); return at + 2; }
            if (next.Is("hundred")) { quantity = new(100); return at + 2; }
            if (next.Is("few")) { quantity = Quantity.Some; return at + 2; }
            if (word.Is("another") && (next.Is(WordKinds.Cardinal) || next.Is(WordKinds.Digits))) return ReadPlain(words, at + 1, out quantity);
            return next.Is("single") ? at + 2 : at + 1;
        }

        if (word.Is(WordKinds.Few) && !word.IsAny("couple", "dozen"))
        {
            if (word.Is("some") && words[at + 1].Is(WordKinds.Cardinal | WordKinds.Digits)) return ReadPlain(words, at + 1, out quantity);
            quantity = Quantity.Some;
            return words.Is(at + 1, "of") ? at + 2 : at + 1;
        }

        if (word.Is(WordKinds.Digits))
        {
            quantity = new(word.Value);
            return at + 1;
        }

        // 22.8 and 2.5
        if (word.Is(WordKinds.Figure) && decimal.TryParse(word.Text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var real))
        {
            quantity = new(real);
            return at + 1;
        }

        return word.Is(WordKinds.Cardinal) ? ReadWords(words, at, out quantity) : at;
    }

    private static int ReadWords(TimeWords words, int at, out Quantity quantity)
    {
        int total = 0, end = at;
        while (words.Is(end, WordKinds.Cardinal) && total < 10_000)
        {
            var value = words[end].Value;
            if (value == 100) total = Math.Max(total, 1) * 100;
            else if (end > at && total % 100 is not 0 && !(total % 10 == 0 && value < 10)) break;
            else total += value;
            end++;
            var isTens = total % 10 == 0 && total % 100 >= 20;
            if (isTens && words.Is(end, WordKinds.Dash) && words.Is(end + 1, WordKinds.Cardinal) && words[end + 1].Value < 10) end++;
        }

        quantity = new(total);
        return end;
    }
}
