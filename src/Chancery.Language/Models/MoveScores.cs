using Chancery.Language.Parsing;

namespace Chancery.Language.Models;

/// <summary>How good each move looks.</summary>
internal readonly record struct MoveScores(int Shift, int Left, int Right)
{
    public int this[Move move] => move switch { Move.Shift => Shift, Move.Left => Left, _ => Right };

    public static MoveScores operator +(MoveScores a, MoveScores b) => new(a.Shift + b.Shift, a.Left + b.Left, a.Right + b.Right);
}
