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
    /// <exception cref="InvalidDataException">These are not the bytes of a sketch of this version.</exception>
    public static Sketch FromBytes(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        using var from = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
        try
        {
            if (from.ReadByte() != Version) throw new InvalidDataException("The merging index is of another version.");
            var sketch = new Sketch
            {
                Id = from.ReadString(),
                Report = from.ReadUInt64(),
                Known = from.Read7BitEncodedInt(),
                Type = (EventType)from.ReadByte(),
                Mode = ReadText(from),
                Status = (EventStatus)from.ReadByte(),
                Window = ReadWindow(from),
                Cast = ReadCast(from),
                Spot = ReadSpot(from),
            };
            return from.BaseStream.Position == bytes.Length ? sketch : throw new InvalidDataException("The merging index holds more than a sketch.");
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("The merging index holds half a sketch.", e);
        }
    }

    private static string? ReadText(BinaryReader from) => from.ReadString() is { Length: > 0 } text ? string.Intern(text) : null;

    private static Window ReadWindow(BinaryReader from)
    {
        var first = from.Read7BitEncodedInt();
        return new(first, first + from.Read7BitEncodedInt(), from.ReadByte(), from.Read7BitEncodedInt(), (Fineness)from.ReadByte(), from.ReadBoolean());
    }

    private static EquatableList<CastMember> ReadCast(BinaryReader from)
    {
        var cast = new CastMember[from.Read7BitEncodedInt()];
        for (var i = 0; i < cast.Length; i++) cast[i] = new((ParticipantRole)from.ReadByte(), from.ReadUInt64(), from.ReadString() is { Length: > 0 } name ? name : null);
        return [.. cast];
    }

    private static Spot? ReadSpot(BinaryReader from) =>
        from.ReadByte() is var kind and > 0 ? new(from.ReadUInt64(), from.ReadUInt64(), kind == 2) : null;
}
