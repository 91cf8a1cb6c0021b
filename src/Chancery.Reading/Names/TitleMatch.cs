using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>An office's title met in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Readings">The offices it may name, each with the polity it is limited to.</param>
/// <param name="IsPlural">True for "the presidents".</param>
/// <param name="IsFormer">True for "former president".</param>
internal sealed record TitleMatch(int First, int Last, IReadOnlyList<(Office Office, string? Code)> Readings, bool IsPlural, bool IsFormer)
{
    /// <summary>The one polity that has the title: the taoiseach, the EU foreign policy chief; null when others have it too.</summary>
    public string? OnlyCode => Readings[0].Code is { } code && Readings.All(r => r.Code == code) ? code : null;

    /// <summary>The office meant in this polity: one limited to it, else a general one; null when all are limited to others.</summary>
    public Office? In(string? code)
    {
        Office? general = null;
        foreach (var (office, limit) in Readings)
        {
            if (limit is not null && limit == code) return office;
            if (limit is null) general ??= office;
        }

        return general;
    }
}
