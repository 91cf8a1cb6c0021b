using System.Globalization;
using System.Text.Json;

namespace Chancery.Cli.Tests.Records;

/// <summary>Short reports, each another: who visited whom on which day, and what was said.</summary>
internal static class Bulletins
{
    private static readonly string[] Countries =
        ["Norway", "Chile", "Ghana", "Japan", "Peru", "Oman", "Kenya", "Iceland", "Nepal", "Malta", "Fiji", "Uruguay", "Latvia", "Jordan", "Laos", "Zambia"];

    private static readonly DateOnly Start = new(2024, 1, 1);

    /// <summary>These reports, as NDJSON.</summary>
    public static string Lines(int from, int count) => string.Concat(Enumerable.Range(from, count).Select(i => Line(i) + "\n"));

    private static string Line(int number)
    {
        var (guest, host) = (Countries[number % 16], Countries[(number + 1 + (number / 16 % 15)) % 16]);
        var day = Start.AddDays(number / 8);
        var date = day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        var text = $"The foreign minister of {guest} visited {host} on {date}. {host} thanked {guest} for its support, and {guest} will sign an agreement with {host} next month. This is bulletin {number}.";
        return JsonSerializer.Serialize(new
        {
            id = "bulletin-" + number.ToString(CultureInfo.InvariantCulture),
            url = "https://example.org/bulletins/" + number.ToString(CultureInfo.InvariantCulture),
            outlet = number % 3 == 0 ? "Harbour Wire" : "Northern Post",
            published = day.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            text,
        });
    }
}
