namespace Chancery.Server.Hosting;

/// <summary>
/// The names by which the server may be asked. One that listens on this machine alone answers to this machine's names alone,
/// so that no page elsewhere can reach it under a name of its own (DNS rebinding).
/// </summary>
internal static class LocalHosts
{
    public static IEnumerable<string> Allowed(IEnumerable<string> urls) =>
        AreLocal(urls) ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];

    /// <summary>True when this machine alone can reach all of these.</summary>
    public static bool AreLocal(IEnumerable<string> urls) => urls.All(IsLocal);

    private static bool IsLocal(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;
}
