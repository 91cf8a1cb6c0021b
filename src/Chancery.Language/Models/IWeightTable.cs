namespace Chancery.Language.Models;

/// <summary>Weights by cell. A struct, so that the loops over it are compiled for it.</summary>
internal interface IWeightTable
{
    /// <summary>How many cells there are.</summary>
    int Length { get; }

    int At(uint cell);

    /// <summary>What speaks for each move, from rows of <see cref="Scoring.Moves"/> cells.</summary>
    MoveScores OfMoves(ReadOnlySpan<uint> features);

    /// <summary>What speaks for each class, from blocks of cells: the sums over the features, in the order of the classes.</summary>
    void OfClasses(ReadOnlySpan<uint> features, ReadOnlySpan<byte> classes, int classBits, Span<int> sums);
}
