using System.Globalization;
using System.Text;

namespace Chancery.Record.Store.Values;

/// <summary>How days are written in the file: <c>2024-05-07</c>.</summary>
internal static class StoredDay
{
    private const string Format = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">It is no day.</exception>
    public static DateOnly Parse(ReadOnlySpan<byte> text)
    {
        // The usual way round takes longer than all else of a row.
        if (text.Length == Format.Length && text[4] == '-' && text[7] == '-'
            && Number(text[..4]) is > 0 and var year && Number(text[5..7]) is >= 1 and <= 12 and var month
            && Number(text[8..]) is > 0 and var day && day <= DateTime.DaysInMonth(year, month)) return new(year, month, day);
        throw new FormatException($"'{Encoding.UTF8.GetString(text)}' is no day.");
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
