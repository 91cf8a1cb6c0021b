namespace Chancery.Cli;

/// <summary>What the command returns, as <c>docs/cli.md</c> tells it.</summary>
internal static class ExitCodes
{
    /// <summary>All was read.</summary>
    public const int Ok = 0;

    /// <summary>Something could not be read; the rest was.</summary>
    public const int SomeUnread = 1;

    /// <summary>The command was used wrongly, or its lexicon has mistakes: nothing was read.</summary>
    public const int Usage = 2;

    /// <summary>The record cannot be opened, asked or written to.</summary>
    public const int Record = 3;

    /// <summary>Interrupted by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
