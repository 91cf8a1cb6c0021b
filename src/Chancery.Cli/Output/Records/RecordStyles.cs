using Spectre.Console;

namespace Chancery.Cli.Output.Records;

/// <summary>How the parts of an answer look on a terminal; each also says by words what its colour says.</summary>
internal static class RecordStyles
{
    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    public static Style Alarm { get; } = new(Color.Yellow);

    /// <summary>Firm is green, to come is blue, put off is yellow, off is red.</summary>
    public static Style Of(EventStatus status) => status switch
    {
        EventStatus.Occurred or EventStatus.Ongoing => new(Color.Green),
        EventStatus.Planned or EventStatus.Possible => new(Color.Blue),
        EventStatus.Postponed => new(Color.Yellow),
        _ => new(Color.Red),
    };
}
