using System.Security.Cryptography;
using System.Text;

namespace Chancery.Server.Feeds;

/// <summary>Ids of feeds and entries: the same for the same thing on every server, as RFC 4287 wants them.</summary>
internal static class FeedId
{
    /// <summary>A UUID of version 8 (RFC 9562) made from a name.</summary>
    public static string Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("chancery " + name)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }
}
