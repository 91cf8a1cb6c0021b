using System.Diagnostics;
using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Serving;

/// <summary>Readers who ask one view after the other, each by dice of its own.</summary>
/// <param name="server">Where the server is.</param>
/// <param name="views">What is asked for.</param>
/// <param name="settings">How many they are, and how long they ask.</param>
internal sealed class Readership(Uri server, IReadOnlyList<(string Name, Func<Dice, string> Address)> views, LoadSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Lets them read, and waits for their last answers.</summary>
    /// <param name="thinks">True where each reads for half a second to one and a half before it asks again; else it asks at once.</param>
    /// <param name="length">For how long.</param>
    /// <param name="round">Draws other addresses in each round.</param>
    public async Task<ViewTimes> ReadAsync(bool thinks, TimeSpan length, int round)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = settings.Readers, AllowAutoRedirect = true };
        using var client = new HttpClient(handler) { BaseAddress = server, Timeout = Patience };
        // As browsers do.
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        var times = new ViewTimes();
        var end = Stopwatch.GetTimestamp() + (long)(length.TotalSeconds * Stopwatch.Frequency);
        await Task.WhenAll(Enumerable.Range(0, settings.Readers).Select(n => Task.Run(() => ReadAsync(client, times, thinks, end, new((ulong)((settings.Seed * 1_000_000) + (round * 1000) + n))))));
        return times;
    }

    private async Task ReadAsync(HttpClient client, ViewTimes times, bool thinks, long end, Dice dice)
    {
        while (true)
        {
            if (thinks) await Task.Delay(dice.Between(500, 1500));
            if (Stopwatch.GetTimestamp() >= end) return;
            var (name, address) = dice.Of(views);
            var start = Stopwatch.GetTimestamp();
            var isAnswered = await IsAnsweredAsync(client, address(dice));
            times.Add(name, Stopwatch.GetElapsedTime(start), isAnswered);
        }
    }

    // A pair that never met has a page that says so, with status 404.
    private static async Task<bool> IsAnsweredAsync(HttpClient client, string address)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            await answer.Content.ReadAsByteArrayAsync();
            return answer.IsSuccessStatusCode || answer.StatusCode is System.Net.HttpStatusCode.NotFound;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
