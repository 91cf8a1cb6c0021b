using System.Text.Json;
using Chancery.Record.Merging;

namespace Chancery.Record.Store.Values;

/// <summary>The roots an account had, as a column holds them: a list of pairs, the first day on which it had a root no more and the root's id.</summary>
internal static class CourseJson
{
    /// <summary>The earlier roots as text; null where there are none.</summary>
    public static string? OfEarlier(Course course) => StoredJson.TextOrNull(course.Earlier, Write);

    /// <summary>Reads back what <see cref="OfEarlier"/> gave.</summary>
    /// <exception cref="InvalidDataException">It is no such list.</exception>
    public static EquatableList<Stay> Earlier(string? text)
    {
        if (text is null) return [];
        try
        {
            return StoredJson.ReadList(text, stay => new Stay(stay[1].GetString()!, stay[0].GetInt32()));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException("The earlier roots of an account are not what merging writes.", e);
        }
    }

    private static void Write(Utf8JsonWriter json, Stay stay)
    {
        json.WriteStartArray();
        json.WriteNumberValue(stay.Until);
        json.WriteStringValue(stay.Root);
        json.WriteEndArray();
    }
}
