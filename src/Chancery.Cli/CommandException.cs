namespace Chancery.Cli;

/// <summary>Something stops the whole command. The message is ready to be shown, with its code and how to mend it.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    /// <summary>What the command returns.</summary>
    public int ExitCode { get; } = exitCode;
}
