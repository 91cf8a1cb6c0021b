using System.Globalization;

namespace Chancery.Cli.Output.Records;

/// <summary>How many of something, in words.</summary>
internal static class Count
{
    /// <summary>1 event, 1,234 events.</summary>
    public static string Of(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? what : what.EndsWith('y') ? what[..^1] + "ies" : what + "s")}");
}
