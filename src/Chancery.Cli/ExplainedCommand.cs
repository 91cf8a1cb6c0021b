using System.CommandLine;

namespace Chancery.Cli;

/// <summary>A verb under another, with what its help says below the usual.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="more">Details and examples.</param>
internal sealed class ExplainedCommand(string name, string description, string more) : Command(name, description)
{
    /// <summary>Details and examples.</summary>
    public string More { get; } = more;
}
