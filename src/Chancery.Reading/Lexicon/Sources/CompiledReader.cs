using System.Buffers.Binary;

namespace Chancery.Reading.Lexicon.Sources;

/// <summary>Reads what <see cref="CompiledWriter"/> wrote.</summary>
internal sealed class CompiledReader
{
    private readonly CompiledBytes bytes;
    private readonly string[] texts;

    private CompiledReader(byte[] form)
    {
        bytes = new CompiledBytes(form);
        texts = new string[bytes.Number()];
        for (var i = 0; i < texts.Length; i++) texts[i] = bytes.Text();
    }

    public static LexiconSource Read(Stream stream)
    {
        Span<byte> head = stackalloc byte[CompiledWriter.Mark.Length + sizeof(int)];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.StartsWith(CompiledWriter.Mark))
        {
            var form = new byte[BinaryPrimitives.ReadInt32LittleEndian(head[CompiledWriter.Mark.Length..])];
            if (stream.ReadAtLeast(form, form.Length, throwOnEndOfStream: false) == form.Length) return new CompiledReader(form).Source();
        }
        throw new InvalidDataException("This is no compiled lexicon of this version, or not the whole of one. Compile the lexicon folder again.");
    }

    private LexiconSource Source() => new(
        List(Actor),
        List(() => new OfficeSource(
            Text(), bytes.Number() is > 0 and var leads ? (Leads)(leads - 1) : null,
            List(() => new OfficeTitle(Text(), OptionalText())))),
        List(() => new OutletSource(Text(), Texts(), bytes.Truth(), OptionalText(), OptionalText())),
        List(Frame),
        List(() => new WordList(Text(), Texts())),
        List(() => new CameoCode(Text(), Text())));

    // Initialisers run in the order written, which is that of the writer.
    private ActorSource Actor() => new(Text())
    {
        Code = OptionalText(),
        Kind = bytes.Number() is > 0 and var kind ? (PolityKind)(kind - 1) : null,
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
        IsDisputed = OptionalTruth(),
        IsArmed = bytes.Truth(),
        Checked = OptionalText(),
        Bodies = List(() => new BodySource(Text(), (BodyKind)bytes.Number(), Texts())),
        Places = List(() => new PlaceSource(Text(), bytes.Real(), bytes.Real(), bytes.Truth(), Texts())),
        Holders = List(() => new HolderSource(
            Text(), Text(), Texts(), OptionalText(), OptionalTruth(), DateOnly.FromDayNumber(bytes.Number() - 1), OptionalDay(), OptionalText())),
    };

    private Frame Frame() => new(
        Text(), (EventType)bytes.Number(), OptionalText(), OptionalText(), Text(), bytes.Truth(),
        (Fillers)bytes.Number(), (Fillers)bytes.Number(), bytes.Truth(),
        List(Word), List(() => new FrameExample(Text(), Text(), Text(), bytes.Number())));

    private FrameWord Word() => new(
        (WordClass)bytes.Number(), Text(), Texts(), OptionalText(), List(() => new FramePart(Text(), Texts(), bytes.Truth())), Texts(), Texts(), Texts(), Texts(),
        OptionalText(), OptionalText(), OptionalTruth(), OptionalTruth());

    private EquatableList<T> List<T>(Func<T> read)
    {
        var count = bytes.Number();
        if (count is 0) return [];
        var items = new T[count];
        for (var i = 0; i < count; i++) items[i] = read();
        return EquatableList.Create<T>(items);
    }

    private EquatableList<string> Texts() => List(Text);

    private string Text() => texts[bytes.Number() - 1];

    private string? OptionalText() => bytes.Number() is > 0 and var number ? texts[number - 1] : null;

    private double? OptionalNumber() => bytes.Truth() ? bytes.Real() : null;

    private DateOnly? OptionalDay() => bytes.Number() is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    private bool? OptionalTruth() => bytes.Byte() switch { 0 => null, 1 => false, _ => true };
}
