using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Chancery.Cli;

/// <summary>The usual help of a verb, and below it what else there is to say: details, examples, exit codes.</summary>
/// <param name="usual">The usual help.</param>
/// <param name="more">What else, by verb.</param>
internal sealed class VerbHelp(HelpAction usual, IReadOnlyDictionary<Command, string> more) : SynchronousCommandLineAction
{
    /// <summary>Lets <c>--help</c> show this too.</summary>
    public static void AddTo(RootCommand root, IReadOnlyDictionary<Command, string> more)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new VerbHelp((HelpAction)help.Action!, more);
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var verb = parseResult.CommandResult.Command;
        if (((verb as ExplainedCommand)?.More ?? more.GetValueOrDefault(verb)) is { } words) parseResult.InvocationConfiguration.Output.WriteLine(words);
        return code;
    }
}
