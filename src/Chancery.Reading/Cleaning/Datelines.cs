using System.Buffers;
using System.Text.RegularExpressions;

namespace Chancery.Reading.Cleaning;

/// <summary>Reads datelines: <c>MOSCOW, April 26 (Reuters) -</c>, <c>ATHENS:</c>, <c>(ANSA) - Rome, January 24 -</c>.</summary>
internal static partial class Datelines
{
    private const int Reach = 120;
    private const int ShortestBody = 24;

    private static readonly SearchValues<char> Ends = SearchValues.Create(":-–—)]");

    private const string Place = @"(?<place>\p{Lu}[\p{L}.'’/\-]*(?: (?:(?:de|del|la|al|el|of|on)[ \-])?\p{Lu}[\p{L}.'’/\-]*){0,3})";
    private const string Region = @"(?:, (?<region>\p{Lu}[\p{L}.'’\-]*(?: \p{Lu}[\p{L}.'’\-]*){0,3}))?";
    private const string Date = @"(?<date>(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)";
    private const string Agency = @"[(\[](?<agency>\p{Lu}[\p{L}\d ./&\-]{1,30})[)\]]";
    private const string Mark = @"(?: ?(?:--|—|–)| -(?= )|-(?= )|:(?= )) *";

    /// <summary>How many units the dateline at the start of the paragraph takes; 0 without one.</summary>
    public static int Length(ReadOnlySpan<char> paragraph, out Dateline? dateline)
    {
        dateline = null;
        var start = paragraph[..Math.Min(Reach, paragraph.Length)];
        var end = start.IndexOfAny(Ends);
        if (end < 2 || !(char.IsUpper(start[0]) || start[0] is '(' or '['))
        {
            return 0;
        }

        var head = start.ToString();
        var match = start[0] is '(' or '[' ? AgencyFirst().Match(head) : PlaceFirst().Match(head);
        if (!match.Success || paragraph.Length - match.Length < ShortestBody || !BeginsSentence(paragraph[match.Length..]) || !Holds(match))
        {
            return 0;
        }

        dateline = new Dateline(Told(match, "place"), Told(match, "date"), Told(match, "agency"));
        return match.Length;
    }

    private static string? Told(Match match, string part) => match.Groups[part] is { Success: true, Value: var value } ? value : null;

    // Without a date or an agency only capitals tell a place from the subject of a sentence.
    private static bool Holds(Match match)
    {
        if (match.Groups["date"] is { Success: true, Value: var date })
        {
            return PagePhrases.Shared.HoldsMonth(date);
        }

        if (match.Groups["agency"] is { Success: true, Value: var agency })
        {
            return !HasLabel(agency);
        }

        var place = match.Groups["place"].Value;
        return place.Length >= 4 && !place.Any(char.IsLower) && !HasLabel(place);
    }

    private static bool HasLabel(string place)
    {
        var words = place.ToLowerInvariant();
        return PagePhrases.Shared.IsLabel(words) || words.Split(' ').Any(w => PagePhrases.Shared.IsLabel(w));
    }

    private static bool BeginsSentence(ReadOnlySpan<char> body)
    {
        body = body.TrimStart("\"'“‘ ");
        return !body.IsEmpty && (char.IsUpper(body[0]) || char.IsDigit(body[0]) || !char.IsLetter(body[0]));
    }

    [GeneratedRegex("^" + Place + Region + "(?:,? " + Date + ")?(?: ?" + Agency + ")?" + Mark, RegexOptions.CultureInvariant)]
    private static partial Regex PlaceFirst();

    // The agency alone may stand before the sentence without a mark: "(CNN)The minister".
    [GeneratedRegex("^" + Agency + "(?:" + Mark + ")?(?: ?(?:" + Place + Region + ",? " + Date + Mark + "|" + Place + Region + " ?(?:--|—|–) *))?", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyFirst();
}
