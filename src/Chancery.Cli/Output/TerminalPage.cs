using System.Globalization;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Chancery.Cli.Output;

/// <summary>What is drawn for people, as wide as their terminal, taken away as bytes piece by piece.</summary>
internal sealed class TerminalPage : IDisposable
{
    private const int Narrowest = 40;

    private readonly StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly IAnsiConsole console;

    /// <summary>An empty page.</summary>
    /// <param name="width">Width in characters.</param>
    /// <param name="colour">True when colours may be used.</param>
    public TerminalPage(int width, bool colour)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        HasColour = colour;
        console.Profile.Width = Math.Max(width, Narrowest);
    }

    /// <summary>True when colours may be used.</summary>
    public bool HasColour { get; }

    /// <summary>Width in characters.</summary>
    public int Width => console.Profile.Width;

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    /// <summary>Writes what draws itself.</summary>
    public void Write(IRenderable drawn) => console.Write(drawn);

    /// <summary>Writes what draws itself, two characters to the right.</summary>
    public void Indented(IRenderable drawn) => console.Write(new Padder(drawn).Padding(2, 0, 0, 0));

    /// <summary>Writes words and ends the line.</summary>
    public void Line(string words = "", Style? style = null)
    {
        if (words.Length > 0) console.Write(new Text(words, style ?? Style.Plain));
        console.WriteLine();
    }

    /// <summary>What was written since the last time, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Take()
    {
        // Tables are filled with blanks to their width; none of them says anything.
        var lines = text.ToString().Split('\n').Select(line => line.TrimEnd(' '));
        text.GetStringBuilder().Clear();
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
