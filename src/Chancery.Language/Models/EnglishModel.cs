using System.Runtime.InteropServices;
using System.Text;
using Chancery.Language.Lemmas;
using Chancery.Language.Parsing;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Language.Models;

/// <summary>All that was learned of English, as one file: a magic number, then each table with its length, read straight into memory.</summary>
internal sealed record EnglishModel(Vocabulary Words, TagSet Tags, PackedWeights TagWeights, LabelSet Labels, PackedWeights LabelWeights, PackedWeights MoveWeights, PackedWeights FastMoveWeights, Lemmatizer Lemmas)
{
    private static readonly byte[] Magic = "CHANCERY ENGLISH 2\n"u8.ToArray();

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a model of this version.</exception>
    /// <exception cref="EndOfStreamException">The model is cut off.</exception>
    public static EnglishModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic)) throw new InvalidDataException("This is not a Chancery model of English, or it is of another version; make it again with tools/Chancery.Training.");
        var words = new Vocabulary(new(Table<ulong>(reader)), new(Table<uint>(reader)));
        var tags = new WordTag[reader.ReadInt32()];
        for (var i = 0; i < tags.Length; i++) tags[i] = new((UniversalTag)reader.ReadByte(), reader.ReadString());
        var tagCandidates = Sets(reader);
        var labels = new string[reader.ReadInt32()];
        for (var i = 0; i < labels.Length; i++) labels[i] = reader.ReadString();
        var labelCandidates = Sets(reader);
        var rules = new LemmaRule[reader.ReadInt32()];
        for (var i = 0; i < rules.Length; i++) rules[i] = new(reader.ReadBoolean(), reader.ReadByte(), reader.ReadString());
        var lemmas = new Lemmatizer(rules, Table<ulong>(reader));
        return new(words, new(tags, tagCandidates), Weights(reader), new(labels, labelCandidates), Weights(reader), Weights(reader), Weights(reader), lemmas);
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        Table(writer, Words.Words.Slots);
        Table(writer, Words.Forms.Slots);
        writer.Write(Tags.Tags.Count);
        foreach (var tag in Tags.Tags)
        {
            writer.Write((byte)tag.Upos);
            writer.Write(tag.Xpos);
        }

        Sets(writer, Tags.Candidates);
        writer.Write(Labels.Names.Count);
        foreach (var name in Labels.Names) writer.Write(name);
        Sets(writer, Labels.Candidates);
        writer.Write(Lemmas.Rules.Count);
        foreach (var rule in Lemmas.Rules)
        {
            writer.Write(rule.KeepCase);
            writer.Write((byte)rule.Strip);
            writer.Write(rule.Append);
        }

        Table(writer, Lemmas.Slots);
        Table(writer, TagWeights.Cells);
        Table(writer, LabelWeights.Cells);
        Table(writer, MoveWeights.Cells);
        Table(writer, FastMoveWeights.Cells);
    }

    private static PackedWeights Weights(BinaryReader reader) => PackedWeights.Create(Length(reader), cells => reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(cells)));

    private static int Length(BinaryReader reader)
    {
        var length = reader.ReadInt32();
        return length is > 0 and <= 1 << 26 ? length : throw new InvalidDataException("The model of English is damaged: a table has an impossible size.");
    }

    private static T[] Table<T>(BinaryReader reader) where T : unmanaged
    {
        var table = GC.AllocateUninitializedArray<T>(Length(reader));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table.AsSpan()));
        return table;
    }

    private static void Table<T>(BinaryWriter writer, ReadOnlySpan<T> table) where T : unmanaged
    {
        writer.Write(table.Length);
        writer.Write(MemoryMarshal.AsBytes(table));
    }

    private static byte[][] Sets(BinaryReader reader)
    {
        var sets = new byte[reader.ReadInt32()][];
        for (var i = 0; i < sets.Length; i++) sets[i] = reader.ReadBytes(reader.ReadByte());
        return sets;
    }

    private static void Sets(BinaryWriter writer, IReadOnlyList<byte[]> sets)
    {
        writer.Write(sets.Count);
        foreach (var set in sets)
        {
            writer.Write((byte)set.Length);
            writer.Write(set);
        }
    }
}
