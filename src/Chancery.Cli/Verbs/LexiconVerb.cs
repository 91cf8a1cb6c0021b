using System.CommandLine;
using Chancery.Cli.Verbs.Lexicons;

namespace Chancery.Cli.Verbs;

/// <summary><c>chancery lexicon</c>: looks after what words mean.</summary>
internal static class LexiconVerb
{
    private const string More =
        """
        Examples:
          chancery lexicon check my-lexicon
          chancery lexicon stats
        """;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings) =>
        (new Command("lexicon", "Looks after the lexicon, which says what words mean.") { CheckVerb.Create(surroundings), StatsVerb.Create(surroundings), ImportVerb.Create(surroundings), SuggestVerb.Create(surroundings) }, More);
}
