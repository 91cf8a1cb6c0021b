using Chancery.Language.Words;

namespace Chancery.Language.Lemmas;

/// <summary>How a form becomes its lemma: so many letters off the end, these put on; capitals kept or not.</summary>
internal readonly record struct LemmaRule(bool KeepCase, int Strip, string Append)
{
    /// <summary>The lemma; the form itself when nothing changes.</summary>
    public string Apply(string form)
    {
        if (Strip > form.Length) return form;
        var stem = form;
        if (!KeepCase) stem = Lower(form);
        return Strip == 0 && Append.Length == 0 ? stem : string.Concat(stem.AsSpan(0, stem.Length - Strip), Append);
    }

    private static string Lower(string form)
    {
        foreach (var c in form)
        {
            if (char.IsUpper(c)) return form.ToLowerInvariant();
        }

        return form;
    }
}

/// <summary>Finds lemmas by the longest known ending of a form with its tag; whole words are the longest endings.</summary>
internal sealed class Lemmatizer(IReadOnlyList<LemmaRule> rules, ulong[] slots)
{
    public const int LongestEnding = 6;
    private readonly uint mask = (uint)slots.Length - 1;

    public IReadOnlyList<LemmaRule> Rules => rules;

    public ReadOnlySpan<ulong> Slots => slots;

    public string Lemma(string form, byte tag)
    {
        var capital = char.IsUpper(form[0]);
        if (Find(WholeKey(form, tag, capital)) is { } whole) return whole.Apply(form);
        for (var length = Math.Min(LongestEnding, form.Length); length >= 0; length--)
        {
            if (Find(EndingKey(form.AsSpan(form.Length - length), tag, capital)) is { } rule) return rule.Apply(form);
        }

        return form;
    }

    public static uint WholeKey(ReadOnlySpan<char> form, byte tag, bool capital) => WordHash.Of(71, WordHash.Lower(form), tag, capital ? 1u : 0u) | 1;

    public static uint EndingKey(ReadOnlySpan<char> ending, byte tag, bool capital) => WordHash.Of(72, WordHash.Lower(ending), tag, capital ? 1u : 0u) | 1;

    private LemmaRule? Find(uint key)
    {
        for (var at = (key >> 1) & mask; ; at = (at + 1) & mask)
        {
            var slot = slots[at];
            if (slot == 0) return null;
            if ((uint)slot == key) return rules[(int)(slot >> 32)];
        }
    }
}
