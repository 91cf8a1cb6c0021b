using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Hosting;

/// <summary>Style, scripts and pictures that come with the server. Their addresses hold their content, so that browsers keep them.</summary>
internal static class OwnFiles
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, Asset> All = Load();

    private sealed record Asset(byte[] Bytes, byte[] Packed, string Type, string Version);

    /// <summary>The address of a file of the server's own.</summary>
    public static string Address(string name) => $"/{Folder}{name}?v={All[name].Version}";

    /// <summary>True when the build made it: pictures need Node to be made.</summary>
    public static bool Has(string name) => All.ContainsKey(name);

    public static void MapAssets(this WebApplication server) => server.MapGet("/" + Folder + "{name}", (string name, string? v, HttpContext context) =>
    {
        if (!All.TryGetValue(name, out var asset)) throw Refusal.NothingHere("There is no such file.");
        // Packed once and as small as it gets: the shapes of the map are half a megabyte.
        var isPacked = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal);
        if (isPacked) context.Response.Headers.ContentEncoding = "gzip";
        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.Headers.CacheControl = v == asset.Version ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(isPacked ? asset.Packed : asset.Bytes, asset.Type, entityTag: new($"\"{asset.Version}{(isPacked ? "-gzip" : "")}\""));
    });

    private static FrozenDictionary<string, Asset> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(n => n[Folder.Length..], n => Read(assembly, n), StringComparer.Ordinal);
    }

    private static Asset Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(bytes, Packed(bytes), TypeOf(Path.GetExtension(resource)), Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6)));
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static string TypeOf(string extension) => extension switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        _ => "application/octet-stream",
    };
}
