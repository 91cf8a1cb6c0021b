using System.Text;

namespace Chancery.Record.Merging;

internal sealed partial record Sketch
{
    private const byte Version = 1;

    /// <summary>The compact form: some 80 bytes, the id aside.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream(128);
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        to.Write(Version);
        to.Write(Id);
        to.Write(Report);
        to.Write7BitEncodedInt(Known);
        to.Write((byte)Type);
        to.Write(Mode ?? "");
        to.Write((byte)Status);
        to.Write7BitEncodedInt(Window.First);
        to.Write7BitEncodedInt(Window.Last - Window.First);
        to.Write((byte)Window.Slack);
        to.Write7BitEncodedInt(Window.Focus);
        to.Write((byte)Window.Fineness);
        to.Write(Window.IsTold);
        to.Write7BitEncodedInt(Cast.Count);
        foreach (var member in Cast)
        {
            to.Write((byte)member.Role);
            to.Write(member.Code);
            to.Write(member.Person ?? "");
        }

        to.Write((byte)(Spot is null ? 0 : Spot.Value.IsCountry ? 2 : 1));
        if (Spot is { } spot)
        {
            to.Write(spot.Name);
            to.Write(spot.Country);
        }

        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>The sketch again.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <param name="words">Gives a word, such as a person's name, that many sketches share; null where each may have its own.</param>
    /// <exception cref="InvalidDataException">These are not the bytes of a sketch of this version.</exception>
    public static Sketch FromBytes(ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, string>? words = null)
    {
        var from = new SketchReader(bytes, words ?? Encoding.UTF8.GetString);
        if (from.Byte() != Version) throw new InvalidDataException("The merging index is of another version.");
        var sketch = new Sketch
        {
            Id = from.Text(),
            Report = from.Hash(),
            Known = from.Number(),
            Type = (EventType)from.Byte(),
            Mode = from.Word() is { Length: > 0 } mode ? mode : null,
            Status = (EventStatus)from.Byte(),
            Window = ReadWindow(ref from),
            Cast = ReadCast(ref from),
            Spot = from.Byte() is var kind and > 0 ? new(from.Hash(), from.Hash(), kind == 2) : null,
        };
        return from.IsAtEnd ? sketch : throw new InvalidDataException("The merging index holds more than a sketch.");
    }

    private static Window ReadWindow(ref SketchReader from)
    {
        var first = from.Number();
        return new(first, first + from.Number(), from.Byte(), from.Number(), (Fineness)from.Byte(), from.Byte() != 0);
    }

    private static EquatableList<CastMember> ReadCast(ref SketchReader from)
    {
        var cast = new CastMember[from.Count()];
        for (var i = 0; i < cast.Length; i++) cast[i] = new((ParticipantRole)from.Byte(), from.Hash(), from.Word() is { Length: > 0 } name ? name : null);
        return [.. cast];
    }
}
