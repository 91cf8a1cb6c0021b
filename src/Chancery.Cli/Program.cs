namespace Chancery.Cli;

// Declared by name: what only its statements declare, the web framework would make public.
internal static class Program
{
    private static Task<int> Main(string[] args) => ChanceryCommand.RunAsync(args, Surroundings.OfThisProcess(), CancellationToken.None);
}
