namespace Chancery.Language.Tokens;

/// <summary>Finds where a word ends that begins at a place: letters and figures, and the marks that join them.</summary>
/// <param name="forms">The written forms of English.</param>
internal readonly struct WordScanner(EnglishForms forms)
{
    /// <summary>The end of the word that begins at <paramref name="start"/>; <paramref name="limit"/> is where white space begins.</summary>
    public int End(ReadOnlySpan<char> text, int start, int limit)
    {
        var segment = start; // where the part behind the last joining mark begins
        var at = start;
        while (at < limit)
        {
            var units = Letters.WordUnits(text, at);
            if (units > 0)
            {
                at += units;
                continue;
            }

            var joined = at > start && at + 1 < limit && Letters.WordUnits(text, at + 1) > 0
                ? Join(text, start, segment, at, limit)
                : 0;
            if (joined == 0)
            {
                break;
            }

            at = joined;
            segment = at;
        }

        return at < limit ? Close(text, start, at, limit) : at;
    }

    /// <summary>Where the word goes on behind the mark at <paramref name="at"/>, which stands between two word characters; 0 if it ends before the mark.</summary>
    private int Join(ReadOnlySpan<char> text, int start, int segment, int at, int limit)
    {
        var mark = text[at];
        var before = text[at - 1];
        var after = text[at + 1];
        var goesOn = mark switch
        {
            _ when Letters.IsApostrophe(mark) => !Letters.IsDigit(before) || IsDecade(text, at, limit),
            '.' => !IsMissingSpace(text, segment, at, limit),
            ',' => Letters.IsDigit(before) && IsThousand(text, at + 1, limit),
            ':' => Letters.IsDigit(before) && Letters.IsDigit(after),
            '/' => Letters.IsDigit(before) && Letters.IsDigit(after)
                || (Letters.IsLetter(before) && Letters.IsLetter(after) && at - start <= 2 && IsWordEnd(text, at + 2, limit)),
            '&' => Letters.IsUpper(before) && Letters.IsUpper(after),
            _ => false,
        };
        if (Letters.IsHyphen(mark))
        {
            return Letters.IsDigit(before) && Letters.IsDigit(after)
                ? Figures(text, segment, limit)
                : segment == start && IsPrefix(text[start..at]) ? at + 1 : 0;
        }

        return goesOn ? at + 1 : 0;
    }

    // "pro-Russian" is one word, "UN-led" three tokens.
    private bool IsPrefix(ReadOnlySpan<char> word) =>
        (forms.OfLower(word) & FormKinds.Prefix) != 0 && (word.Length == 1 || !Letters.IsUpper(word[1]));

    // "1960's" is a plural, "2003's" a genitive.
    private static bool IsDecade(ReadOnlySpan<char> text, int at, int limit) =>
        text[at - 1] == '0' && text[at + 1] is 's' or 'S' && IsWordEnd(text, at + 2, limit);

    private static bool IsWordEnd(ReadOnlySpan<char> text, int at, int limit) => at >= limit || Letters.WordUnits(text, at) == 0;

    // "in Beijing.The" is two sentences, "U.S." and "example.org" are one word.
    private static bool IsMissingSpace(ReadOnlySpan<char> text, int segment, int at, int limit) =>
        Letters.IsUpper(text[at + 1])
        && !Letters.IsUpper(text[at - 1])
        && at - segment > 1
        && (at + 2 >= limit || Letters.IsLower(text[at + 2]) || (text[at + 2] != '.' && Letters.WordUnits(text, at + 2) == 0));

    private static bool IsThousand(ReadOnlySpan<char> text, int at, int limit) =>
        at + 3 <= limit
        && Letters.IsDigit(text[at]) && Letters.IsDigit(text[at + 1]) && Letters.IsDigit(text[at + 2])
        && (at + 3 == limit || !Letters.IsDigit(text[at + 3]));

    /// <summary>The end of figures joined by hyphens that are one thing, a date or a telephone number; 0 for a range such as 10-12.</summary>
    private static int Figures(ReadOnlySpan<char> text, int start, int limit)
    {
        var groups = 0;
        var first = 0;
        var last = 0;
        var at = start;
        var end = start;
        while (at < limit && Letters.IsDigit(text[at]))
        {
            var begin = at;
            while (at < limit && Letters.IsDigit(text[at]))
            {
                at++;
            }

            groups++;
            last = at - begin;
            first = groups == 1 ? last : first;
            end = at;
            if (at < limit && Letters.IsHyphen(text[at]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return groups >= 3 || (groups == 2 && last == 4 && first is 3 or 5) ? end : 0;
    }

    /// <summary>Takes the mark behind a word into it where it is the word's own: the stop of an abbreviation, the dollar of US$.</summary>
    private int Close(ReadOnlySpan<char> text, int start, int at, int limit)
    {
        if (text[at] == '$' && at - start <= 3 && Letters.IsUpper(text[start]) && Letters.IsUpper(text[at - 1]))
        {
            return at + 1;
        }

        return text[at] == '.' && (at + 1 == limit || text[at + 1] != '.') && OwnsStop(text, start, at) ? at + 1 : at;
    }

    private bool OwnsStop(ReadOnlySpan<char> text, int start, int at)
    {
        var word = text[start..at];
        var next = Following.Of(text, at + 1);
        if (word.Length == 1 && Letters.IsUpper(word[0]))
        {
            // "J. Smith" is a name; "Plan B. The" is not, nor is "Henry I. He".
            return next.First == ',' || Letters.IsUpper(next.First) && (next.Word.Length == 1 || (forms.Of(next.Word) & FormKinds.Starter) == 0);
        }

        var kinds = forms.Of(word) | InCapitals(word);
        return (kinds & (FormKinds.Title | FormKinds.Short)) != 0
            || ((kinds & FormKinds.Counted) != 0 && Letters.IsDigit(next.First))
            || IsLetterByLetter(word);
    }

    // A headline's "GEN. SMITH".
    private FormKinds InCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 5 || !Letters.IsUpper(word[0]) || !Letters.IsUpper(word[1]))
        {
            return FormKinds.None;
        }

        Span<char> title = stackalloc char[5];
        word.ToLowerInvariant(title);
        title[0] = word[0];
        return forms.Of(title[..word.Length]) & FormKinds.Title;
    }

    /// <summary>Letters parted by stops: <c>U.S</c>, <c>a.m</c>, <c>Ph.D</c>.</summary>
    private static bool IsLetterByLetter(ReadOnlySpan<char> word)
    {
        var stops = 0;
        var run = 0;
        foreach (var c in word)
        {
            if (c == '.')
            {
                stops++;
                run = 0;
            }
            else if (++run > 2 || !Letters.IsLetter(c))
            {
                return false;
            }
        }

        return stops > 0 && (run == 1 || stops == 1);
    }
}
