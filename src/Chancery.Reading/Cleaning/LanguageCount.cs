namespace Chancery.Reading.Cleaning;

/// <summary>How many letters of which script and how many common words of which language a text has.</summary>
/// <param name="codes">The languages' codes, English first.</param>
internal sealed class LanguageCount(string[] codes)
{
    private const int FewestWords = 8;
    private static readonly string[] Scripts = ["ru", "uk", "ar", "zh", "ja", "ko", "el", "he", "hi", "th"];

    private readonly int[] hits = new int[codes.Length];
    private readonly int[] scripts = new int[Scripts.Length];
    private int latin;
    private int other;
    private int junk;
    private int marks;

    /// <summary>Words counted.</summary>
    public int Words { get; private set; }

    /// <summary>Whether most letters are Latin.</summary>
    public bool IsLatin => latin >= other;

    /// <summary>The language other than English that the text is surely in; null if there is none.</summary>
    public string? Foreign
    {
        get
        {
            if (other > latin)
            {
                return Script();
            }

            var best = Best();
            var enough = Words >= FewestWords ? hits[best] >= 3 && hits[best] * 6 >= Words : hits[best] >= 2 && hits[0] == 0;
            return best > 0 && enough && hits[0] * 2 < hits[best] ? codes[best] : null;
        }
    }

    /// <summary>Whether the text may be English prose: it has words, little that is no writing at all, and, if long, the words English needs.</summary>
    public bool MayBeEnglish => Words > 0 && latin > 0 && junk * 10 <= latin + marks && (Words < 40 || hits[0] * 50 >= Words);

    public void Letter(char c)
    {
        if (c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF')
        {
            latin++;
            return;
        }

        other++;
        var script = c switch
        {
            'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' => 1,
            >= '\u0400' and <= '\u052F' => 0,
            >= '\u0600' and <= '\u06FF' => 2,
            >= '\u3040' and <= '\u30FF' => 4,
            >= '\u4E00' and <= '\u9FFF' => 3,
            >= '\uAC00' and <= '\uD7AF' or >= '\u1100' and <= '\u11FF' => 5,
            >= '\u0370' and <= '\u03FF' => 6,
            >= '\u0590' and <= '\u05FF' => 7,
            >= '\u0900' and <= '\u097F' => 8,
            >= '\u0E00' and <= '\u0E7F' => 9,
            _ => -1,
        };
        if (script >= 0)
        {
            scripts[script]++;
        }
    }

    public void Mark(char c)
    {
        if (c == '\uFFFD' || (char.IsControl(c) && c != '\n') || char.IsSurrogate(c))
        {
            junk++;
        }
        else
        {
            marks += c == ' ' || c == '\n' ? 0 : 1;
        }
    }

    public void Word(uint languages)
    {
        Words++;
        for (var i = 0; languages != 0; i++, languages >>= 1)
        {
            hits[i] += (int)(languages & 1);
        }
    }

    /// <summary>Adds what another stretch of the same text has.</summary>
    public void Add(LanguageCount more)
    {
        Words += more.Words;
        latin += more.latin;
        other += more.other;
        junk += more.junk;
        marks += more.marks;
        for (var i = 0; i < hits.Length; i++)
        {
            hits[i] += more.hits[i];
        }

        for (var i = 0; i < scripts.Length; i++)
        {
            scripts[i] += more.scripts[i];
        }
    }

    private int Best()
    {
        var best = 0;
        for (var i = 1; i < hits.Length; i++)
        {
            best = hits[i] > hits[best] ? i : best;
        }

        return best;
    }

    // Ukrainian shares its script with Russian but for a few letters, Japanese with Chinese but for its syllables.
    private string? Script()
    {
        var best = Array.IndexOf(scripts, scripts.Max());
        return scripts[best] == 0 ? "und"
            : best == 0 && scripts[1] * 50 > scripts[0] ? Scripts[1]
            : best == 3 && scripts[4] * 10 > scripts[3] ? Scripts[4]
            : Scripts[best];
    }
}
