namespace Chancery.Language.Tokens;

/// <summary>Cuts what stands between two white spaces into tokens, as the English treebanks of Universal Dependencies do.</summary>
/// <param name="forms">The written forms of English.</param>
internal readonly struct Tokenizer(EnglishForms forms)
{
    // Nothing in a language is longer; a longer run of letters is cut, so that no later step meets a word of a million.
    private const int Longest = 1000;

    private readonly WordScanner words = new(forms);

    /// <summary>Adds the tokens of the text from <paramref name="start"/> to <paramref name="limit"/>, which holds no white space.</summary>
    public void Cut(ReadOnlySpan<char> text, int start, int limit, List<TokenSpan> into)
    {
        var at = start;
        var mail = Addresses.Mail(text, at, limit);
        while (at < limit)
        {
            if (at == mail.Start && mail.Length > 0)
            {
                at = Add(text, at, mail.End, into);
                mail = Addresses.Mail(text, at, limit);
            }
            else
            {
                at = Next(text, start, at, mail.Length > 0 ? mail.Start : limit, into);
            }
        }
    }

    private int Next(ReadOnlySpan<char> text, int start, int at, int limit, List<TokenSpan> into)
    {
        if (Letters.WordUnits(text, at) > 0)
        {
            var address = Addresses.End(text, at, limit);
            return address > 0 ? Add(text, at, address, into) : Word(text, at, words.End(text, at, limit), into);
        }

        var c = text[at];
        if (Letters.IsApostrophe(c))
        {
            return Add(text, at, Apostrophe(text, start, at, limit), into);
        }

        var behind = at + 1;
        if (behind < limit && Letters.WordUnits(text, behind) > 0 && (c is '#' or '@' && at == start && Letters.IsLetter(text[behind])
            || (c == '.' && Letters.IsDigit(text[behind]) && (at == start || Letters.WordUnits(text, at - 1) == 0))))
        {
            return Add(text, at, words.End(text, behind, limit), into);
        }

        return Add(text, at, Marks.End(text, at, limit), into);
    }

    private int Word(ReadOnlySpan<char> text, int start, int end, List<TokenSpan> into)
    {
        var word = text[start..end];
        var seam = Letters.IsDigit(word[0]) ? Measure(word) : forms.Seam(word);
        if (seam == 0)
        {
            var clitic = Clitics.Length(word);
            seam = clitic > 0 && !IsDecade(word) ? word.Length - clitic : 0;
        }

        if (seam > 0)
        {
            Add(text, start, start + seam, into);
            start += seam;
        }

        return Add(text, start, end, into);
    }

    private static bool IsDecade(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] is 's' or 'S' && word[^3] == '0';

    /// <summary>Where a figure and its measure are parted: 2 in <c>10km</c>; 0 if the word is one.</summary>
    private int Measure(ReadOnlySpan<char> word)
    {
        var letters = word.LastIndexOfAnyInRange('0', '9') + 1;
        return letters < word.Length
            && word[..letters].IndexOfAnyExceptInRange(',', ':') < 0
            && (forms.OfLower(word[letters..].TrimEnd('.')) & FormKinds.Unit) != 0 ? letters : 0;
    }

    private int Apostrophe(ReadOnlySpan<char> text, int start, int at, int limit)
    {
        if (at > start && Clitics.LengthAt(text, at, limit) is > 0 and var clitic)
        {
            return at + clitic;
        }

        if (at + 1 < limit && text[at + 1] == text[at])
        {
            return at + 2;
        }

        var end = at + 1;
        while (end < limit && end - at <= 6 && Letters.WordUnits(text, end) > 0)
        {
            end++;
        }

        var word = text[(at + 1)..end];
        var isYear = word.Length is 2 or 3 && Letters.IsDigit(word[0]) && Letters.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');
        if (at == start && (isYear || (forms.OfLower(word) & FormKinds.Clipped) != 0))
        {
            // 'tis and 'twas are two words.
            return word.Length > 2 && word[0] is 't' or 'T' && word[^1] is 's' or 'S' ? at + 2 : end;
        }

        return at + 1;
    }

    private static int Add(ReadOnlySpan<char> text, int start, int end, List<TokenSpan> into)
    {
        while (end - start > Longest)
        {
            var cut = start + Longest - (char.IsHighSurrogate(text[start + Longest - 1]) ? 1 : 0);
            into.Add(new(start, cut));
            start = cut;
        }

        into.Add(new(start, end));
        return end;
    }
}
