using Chancery.Language.Words;

namespace Chancery.Language.Parsing;

/// <summary>A half-built tree: a stack, the next word, and the arcs so far. Words are named by their index in <see cref="SentenceWords"/>; 0 is none.</summary>
/// <remarks>All arrays lie in one block, so that a state is copied in one go.</remarks>
internal sealed class ParseState
{
    private short[] block = [];
    private int stride;
    private int used;

    /// <summary>Number of words on the stack.</summary>
    public int Size { get; private set; }

    /// <summary>The next word.</summary>
    public int Next { get; private set; }

    /// <summary>Index behind the last word.</summary>
    public int End { get; private set; }

    /// <summary>Sum of the weights of the moves so far.</summary>
    public int Score { get; set; }

    public bool IsFinal => Next == End && Size == 1;

    /// <summary>Makes room for a sentence whose last word stands before that index.</summary>
    public void Reserve(int end)
    {
        var needed = (end + 1) * 12;
        if (block.Length < needed) block = new short[Math.Max(needed, block.Length * 2)];
    }

    public void Reset(int end)
    {
        Reserve(end);
        stride = end + 1;
        used = stride * 12;
        block.AsSpan(0, used).Clear();
        Size = 0;
        Next = SentenceWords.First;
        End = end;
        Score = 0;
    }

    public void CopyFrom(ParseState other)
    {
        Reserve(other.End);
        stride = other.stride;
        used = other.used;
        other.block.AsSpan(0, used).CopyTo(block);
        Size = other.Size;
        Next = other.Next;
        End = other.End;
        Score = other.Score;
    }

    /// <summary>The word k below the top of the stack; 0 for none.</summary>
    public int Stack(int k) => k < Size ? block[Size - 1 - k] : 0;

    public int Head(int word) => block[stride + word];

    public int Label(int word) => block[(stride * 2) + word];

    /// <summary>The outermost dependent on the left.</summary>
    public int Left1(int word) => block[(stride * 3) + word];

    /// <summary>The one inside of it.</summary>
    public int Left2(int word) => block[(stride * 4) + word];

    public int Right1(int word) => block[(stride * 5) + word];

    public int Right2(int word) => block[(stride * 6) + word];

    public int LeftCount(int word) => block[(stride * 7) + word];

    public int RightCount(int word) => block[(stride * 8) + word];

    /// <summary>The innermost dependent on the left, where an adposition or a determiner often does not stand but the one nearest does.</summary>
    public int LeftInner(int word) => block[(stride * 9) + word];

    /// <summary>Which relations its dependents on the left bear, a bit for each sixteenth of them.</summary>
    public uint LeftLabels(int word) => (ushort)block[(stride * 10) + word];

    public uint RightLabels(int word) => (ushort)block[(stride * 11) + word];

    public bool Allows(Move move) => move switch
    {
        Move.Shift => Next < End,
        Move.Left => Next < End && Size > 0,
        _ => Size > 1,
    };

    public void Shift() => block[Size++] = (short)Next++;

    public void MakeLeft(int label)
    {
        int dependent = block[--Size], head = Next;
        Attach(dependent, head, label);
        block[(stride * 4) + head] = block[(stride * 3) + head];
        block[(stride * 3) + head] = (short)dependent;
        block[(stride * 10) + head] |= (short)(1 << (label & 15));
        if (block[(stride * 7) + head]++ == 0) block[(stride * 9) + head] = (short)dependent;
    }

    public void MakeRight(int label)
    {
        int dependent = block[--Size], head = block[Size - 1];
        Attach(dependent, head, label);
        block[(stride * 6) + head] = block[(stride * 5) + head];
        block[(stride * 5) + head] = (short)dependent;
        block[(stride * 8) + head]++;
        block[(stride * 11) + head] |= (short)(1 << (label & 15));
    }

    private void Attach(int dependent, int head, int label)
    {
        block[stride + dependent] = (short)head;
        block[(stride * 2) + dependent] = (short)label;
    }
}
