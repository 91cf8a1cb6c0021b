using System.Buffers.Binary;
using System.Text;

namespace Chancery.Reading.Lexicon.Sources;

/// <summary>Writes the compiled form: a mark, a length, every distinct string once, then the records with numbers for strings.</summary>
internal sealed class CompiledWriter
{
    /// <summary>Stands at the head of the form; changes with it.</summary>
    internal static ReadOnlySpan<byte> Mark => "CHYLEX04"u8;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly BinaryWriter writer;

    private CompiledWriter(BinaryWriter writer) => this.writer = writer;

    public static void Write(LexiconSource source, Stream stream)
    {
        using var body = new MemoryStream();
        using var records = new BinaryWriter(body, Encoding.UTF8);
        var compiled = new CompiledWriter(records);
        compiled.Source(source);
        records.Flush();

        using var form = new MemoryStream();
        using var output = new BinaryWriter(form, Encoding.UTF8);
        output.Write7BitEncodedInt(compiled.numbers.Count);
        foreach (var text in compiled.numbers.OrderBy(pair => pair.Value)) output.Write(text.Key);
        output.Write(body.GetBuffer().AsSpan(0, (int)body.Length));
        output.Flush();

        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, (int)form.Length);
        stream.Write(Mark);
        stream.Write(length);
        stream.Write(form.GetBuffer().AsSpan(0, (int)form.Length));
    }

    private void Source(LexiconSource source)
    {
        List(source.Actors, Actor);
        List(source.Offices, office =>
        {
            Text(office.Key);
            writer.Write7BitEncodedInt(office.Leads is { } leads ? (int)leads + 1 : 0);
            List(office.Titles, title => { Text(title.Text); OptionalText(title.Code); });
        });
        List(source.Outlets, outlet =>
        {
            Text(outlet.Name);
            Texts(outlet.Names);
            writer.Write(outlet.IsAgency);
            OptionalText(outlet.Country);
            OptionalText(outlet.Checked);
        });
        List(source.Frames, Frame);
        List(source.Words, list => { Text(list.Name); Texts(list.Words); });
        List(source.Cameo, code => { Text(code.Code); Text(code.Means); });
    }

    private void Actor(ActorSource actor)
    {
        Text(actor.Key);
        OptionalText(actor.Code);
        writer.Write7BitEncodedInt(actor.Kind is { } kind ? (int)kind + 1 : 0);
        OptionalText(actor.Name);
        Texts(actor.Names);
        Texts(actor.Demonyms);
        Texts(actor.People);
        Texts(actor.SpeaksAs);
        Texts(actor.Members);
        OptionalText(actor.Capital);
        OptionalNumber(actor.Latitude);
        OptionalNumber(actor.Longitude);
        OptionalDay(actor.From);
        OptionalDay(actor.To);
        OptionalTruth(actor.IsDisputed);
        writer.Write(actor.IsArmed);
        OptionalText(actor.Checked);
        List(actor.Bodies, body =>
        {
            Text(body.Name);
            writer.Write7BitEncodedInt((int)body.Kind);
            Texts(body.Names);
        });
        List(actor.Places, place =>
        {
            Text(place.Name);
            writer.Write(place.Latitude);
            writer.Write(place.Longitude);
            writer.Write(place.IsCapital);
            Texts(place.Names);
        });
        List(actor.Holders, Holder);
    }

    private void Holder(HolderSource holder)
    {
        Text(holder.Office);
        Text(holder.Name);
        Texts(holder.Names);
        OptionalText(holder.Family);
        OptionalTruth(holder.IsFemale);
        OptionalDay(holder.From);
        OptionalDay(holder.To);
        OptionalText(holder.Wikidata);
    }

    private void Frame(Frame frame)
    {
        Text(frame.Key);
        writer.Write7BitEncodedInt((int)frame.Type);
        OptionalText(frame.Mode);
        OptionalText(frame.Cameo);
        Text(frame.Means);
        writer.Write(frame.Mutual);
        writer.Write7BitEncodedInt((int)frame.SourceFillers);
        writer.Write7BitEncodedInt((int)frame.TargetFillers);
        writer.Write(frame.TargetOptional);
        List(frame.Words, Word);
        List(frame.Examples, example =>
        {
            Text(example.Text);
            Text(example.Expected);
            Text(example.File);
            writer.Write7BitEncodedInt(example.Line);
        });
    }

    private void Word(FrameWord word)
    {
        writer.Write7BitEncodedInt((int)word.Class);
        Text(word.Lemma);
        Texts(word.Before);
        OptionalText(word.Particle);
        List(word.Parts, part => { Text(part.Slot); Texts(part.Words); writer.Write(part.IsBarred); });
        Texts(word.Source);
        Texts(word.Target);
        Texts(word.About);
        Texts(word.LightVerbs);
        OptionalText(word.Mode);
        OptionalText(word.Cameo);
        OptionalTruth(word.Mutual);
        OptionalTruth(word.TargetOptional);
    }

    private void List<T>(EquatableList<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items) write(item);
    }

    private void Texts(EquatableList<string> texts) => List(texts, Text);

    private void Text(string text)
    {
        if (!numbers.TryGetValue(text, out var number)) numbers.Add(text, number = numbers.Count);
        writer.Write7BitEncodedInt(number + 1);
    }

    private void OptionalText(string? text)
    {
        if (text is null) writer.Write7BitEncodedInt(0);
        else Text(text);
    }

    private void OptionalNumber(double? number)
    {
        writer.Write(number is not null);
        if (number is { } value) writer.Write(value);
    }

    private void OptionalDay(DateOnly? day) => writer.Write7BitEncodedInt(day is { } value ? value.DayNumber + 1 : 0);

    private void OptionalTruth(bool? truth) => writer.Write((byte)(truth switch { null => 0, false => 1, true => 2 }));
}
