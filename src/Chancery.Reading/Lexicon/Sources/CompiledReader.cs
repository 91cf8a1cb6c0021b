using System.Text;

namespace Chancery.Reading.Lexicon.Sources;

/// <summary>Reads what <see cref="CompiledWriter"/> wrote.</summary>
internal sealed class CompiledReader
{
    private readonly BinaryReader reader;
    private readonly string[] texts;

    private CompiledReader(BinaryReader reader)
    {
        this.reader = reader;
        texts = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.ReadString();
    }

    public static LexiconSource Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(CompiledWriter.Mark.Length).AsSpan().SequenceEqual(CompiledWriter.Mark))
            throw new InvalidDataException("This is no compiled lexicon of this version. Compile the lexicon folder again.");
        return new CompiledReader(reader).Source();
    }

    private LexiconSource Source() => new(
        List(Actor),
        List(() => new OfficeSource(
            Text(), reader.Read7BitEncodedInt() is > 0 and var leads ? (Leads)(leads - 1) : null,
            List(() => new OfficeTitle(Text(), OptionalText())))),
        List(() => new OutletSource(Text(), Texts(), reader.ReadBoolean(), OptionalText())),
        List(Frame),
        List(() => new WordList(Text(), Texts())));

    // Initialisers run in the order written, which is that of the writer.
    private ActorSource Actor() => new(Text())
    {
        Code = OptionalText(),
        Kind = reader.Read7BitEncodedInt() is > 0 and var kind ? (PolityKind)(kind - 1) : null,
        Name = OptionalText(),
        Names = Texts(),
        Demonyms = Texts(),
        People = Texts(),
        SpeaksAs = Texts(),
        Members = Texts(),
        Capital = OptionalText(),
        Latitude = OptionalNumber(),
        Longitude = OptionalNumber(),
        From = OptionalDay(),
        To = OptionalDay(),
        Bodies = List(() => new BodySource(Text(), (BodyKind)reader.Read7BitEncodedInt(), Texts())),
        Places = List(() => new PlaceSource(Text(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadBoolean(), Texts())),
        Holders = List(() => new HolderSource(
            Text(), Text(), Texts(), OptionalText(), OptionalTruth(), DateOnly.FromDayNumber(reader.Read7BitEncodedInt() - 1), OptionalDay())),
    };

    private Frame Frame() => new(
        Text(), (EventType)reader.Read7BitEncodedInt(), OptionalText(), OptionalText(), Text(), reader.ReadBoolean(),
        (Fillers)reader.Read7BitEncodedInt(), (Fillers)reader.Read7BitEncodedInt(), reader.ReadBoolean(),
        List(Word), List(() => new FrameExample(Text(), Text(), Text(), reader.Read7BitEncodedInt())));

    private FrameWord Word() => new(
        (WordClass)reader.Read7BitEncodedInt(), Text(), Texts(), OptionalText(), Texts(), Texts(), Texts(), Texts(), Texts(), Texts(),
        OptionalText(), OptionalText(), OptionalTruth(), OptionalTruth());

    private EquatableList<T> List<T>(Func<T> read)
    {
        var count = reader.Read7BitEncodedInt();
        if (count is 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return EquatableList.Create<T>(items);
    }

    private EquatableList<string> Texts() => List(Text);

    private string Text() => texts[reader.Read7BitEncodedInt() - 1];

    private string? OptionalText() => reader.Read7BitEncodedInt() is > 0 and var number ? texts[number - 1] : null;

    private double? OptionalNumber() => reader.ReadBoolean() ? reader.ReadDouble() : null;

    private DateOnly? OptionalDay() => reader.Read7BitEncodedInt() is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    private bool? OptionalTruth() => reader.ReadByte() switch { 0 => null, 1 => false, _ => true };
}
