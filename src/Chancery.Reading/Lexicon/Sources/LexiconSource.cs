using Chancery.Reading.Lexicon.Building;

namespace Chancery.Reading.Lexicon.Sources;

/// <summary>
/// A lexicon as its files tell it, read and checked, before names are spread out into an index.
/// It is what overlays are merged into and what the compiled form holds.
/// </summary>
public sealed class LexiconSource : IEquatable<LexiconSource>
{
    internal LexiconSource(
        EquatableList<ActorSource> actors, EquatableList<OfficeSource> offices, EquatableList<OutletSource> outlets,
        EquatableList<Frame> frames, EquatableList<WordList> words, EquatableList<CameoCode> cameo) =>
        (Actors, Offices, Outlets, Frames, Words, Cameo) = (actors, offices, outlets, frames, words, cameo);

    /// <summary>The source that says nothing.</summary>
    public static LexiconSource Empty { get; } = new([], [], [], [], [], []);

    internal EquatableList<ActorSource> Actors { get; }

    internal EquatableList<OfficeSource> Offices { get; }

    internal EquatableList<OutletSource> Outlets { get; }

    internal EquatableList<Frame> Frames { get; }

    internal EquatableList<WordList> Words { get; }

    internal EquatableList<CameoCode> Cameo { get; }

    /// <summary>The lexicon it describes, ready for use.</summary>
    public LexiconIndex ToIndex() => new IndexBuilder(this).Build();

    /// <summary>Writes the compiled form, which <see cref="Read"/> understands. The same source gives the same bytes.</summary>
    public void Write(Stream stream) => CompiledWriter.Write(this, stream);

    /// <summary>Reads the compiled form.</summary>
    /// <exception cref="InvalidDataException">The stream holds no compiled lexicon of this version.</exception>
    public static LexiconSource Read(Stream stream) => CompiledReader.Read(stream);

    /// <inheritdoc/>
    public bool Equals(LexiconSource? other) =>
        other is not null && Actors.Equals(other.Actors) && Offices.Equals(other.Offices) && Outlets.Equals(other.Outlets)
        && Frames.Equals(other.Frames) && Words.Equals(other.Words) && Cameo.Equals(other.Cameo);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LexiconSource);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Actors.Count, Offices.Count, Outlets.Count, Frames, Words);
}
