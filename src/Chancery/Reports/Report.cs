using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Chancery;

/// <summary>One published text.</summary>
/// <param name="Source">Where it was read from: a path, <c>path:LINE</c> in NDJSON, or <c>-</c> for standard input.</param>
/// <param name="Text">The body, as decoded.</param>
public sealed record Report(string Source, string Text)
{
    /// <summary>The input's own id, if it has one.</summary>
    public string? Key { get; init; }

    /// <summary>The address it was published at.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its title; null adds nothing to the full text.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication; null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Title, newline and text: what is read, and what every offset counts in.</summary>
    public string FullText => Title is null ? Text : Title + "\n" + Text;

    /// <summary>Content address: <c>sha256-</c> and the hexadecimal SHA-256 of <see cref="FullText"/> in UTF-8.</summary>
    public string Id
    {
        get
        {
            // The parts one after the other, and not as one text: long ones need be copied no more often than to bytes.
            var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount((Title?.Length ?? 0) + Text.Length + 1));
            var length = 0;
            if (Title is not null)
            {
                length = Encoding.UTF8.GetBytes(Title, bytes);
                bytes[length++] = (byte)'\n';
            }

            length += Encoding.UTF8.GetBytes(Text, bytes.AsSpan(length));
            var id = "sha256-" + Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length)));
            ArrayPool<byte>.Shared.Return(bytes);
            return id;
        }
    }
}
