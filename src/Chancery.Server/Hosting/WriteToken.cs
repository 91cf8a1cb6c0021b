using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Hosting;

/// <summary>
/// Lets those write who have the server's token. It is sent in a header that no page elsewhere can make a browser send.
/// </summary>
internal sealed class WriteToken
{
    private const string Scheme = "Bearer ";
    private const int Shortest = 16;

    private readonly byte[]? hash;

    /// <summary>Makes it of the options.</summary>
    /// <exception cref="ArgumentException">The token is short enough to be guessed.</exception>
    public WriteToken(ServerOptions options)
    {
        if (options.WriteToken is not { } token) return;
        if (token.Length < Shortest) throw new ArgumentException($"The token has fewer than {Shortest} characters. Take a longer one.", nameof(options));
        hash = Hash(token);
    }

    /// <summary>Refuses who may not write.</summary>
    /// <exception cref="Refusal">The server only shows, or the token is not sent or another.</exception>
    public void Demand(HttpRequest request)
    {
        if (hash is null) throw new Refusal(403, "CHY0614", "Only shown", "This server changes nothing. Start it with --allow-write and a token to be able to.");
        var sent = request.Headers.Authorization.ToString();
        if (sent.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && CryptographicOperations.FixedTimeEquals(Hash(sent[Scheme.Length..].Trim()), hash)) return;
        request.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
        throw new Refusal(401, "CHY0615", "Who are you?", "Writing needs the token the server was started with. Send it as 'Authorization: Bearer TOKEN'.");
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
