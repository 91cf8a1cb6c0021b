namespace Chancery.Server.Marking;

/// <summary>What the marks are called.</summary>
internal static class FieldWords
{
    /// <summary>The fields that have a mark of their own, in the order of the legend.</summary>
    public static IReadOnlyList<Field> All { get; } = [Field.Who, Field.Act, Field.When, Field.Where, Field.Status, Field.Source];

    /// <summary>A word for it, as it stands beside the marked words.</summary>
    public static string Word(Field field) => field switch
    {
        Field.Who => "who",
        Field.Act => "what",
        Field.When => "when",
        Field.Where => "where",
        Field.Status => "status",
        Field.Source => "who says so",
        _ => "",
    };

    /// <summary>Its class in the style sheet.</summary>
    public static string Class(Field field) => "m-" + field.ToString().ToLowerInvariant();
}
