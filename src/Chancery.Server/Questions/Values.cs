using System.Globalization;
using Chancery.Formats.Export;

namespace Chancery.Server.Questions;

/// <summary>Reads the values that parameters may have, and no others.</summary>
internal static class Values
{
    public static string Code(string value) =>
        value.Length is >= 2 and <= 8 && value.All(char.IsAsciiLetterOrDigit) ? value.ToUpperInvariant() : throw new FormatException();

    public static string Key(string value) =>
        value.Length <= 200 && value.All(c => char.IsLetterOrDigit(c) || c is ':' or '-' or '.' or '/' or '_') ? value : throw new FormatException();

    public static string Words(string value) => value.Length <= 200 && !value.Any(char.IsControl) ? value : throw new FormatException();

    public static EventType Type(string value) =>
        Ontology.TryParseType(value.ToUpperInvariant(), out var type) ? type : throw new FormatException();

    public static string Mode(string value) =>
        Enum.GetValues<EventType>().Any(t => Ontology.Modes(t).Contains(value, StringComparer.Ordinal)) ? value : throw new FormatException();

    public static EventStatus Status(string value) =>
        Enum.GetValues<EventStatus>().Where(s => RecordNames.Of(s) == value).Select(s => (EventStatus?)s).FirstOrDefault() ?? throw new FormatException();

    public static DateOnly Day(string value) => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static double Share(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? share
            : throw new FormatException();

    public static bool True(string value) => value == "true" ? true : throw new FormatException();

    public static int Whole(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException();

    public static EventOrder Order(string value) => value switch
    {
        "time" => EventOrder.Time,
        "latest" => EventOrder.LatestTime,
        "known" => EventOrder.LastKnown,
        _ => throw new FormatException(),
    };

    public static string Print(EventOrder order) => order switch
    {
        EventOrder.Time => "time",
        EventOrder.LatestTime => "latest",
        _ => "known",
    };
}
