namespace Chancery.Language.Parsing;

/// <summary>The relations of a model, and which of them a word of one part of speech may bear to another.</summary>
/// <param name="Names">At most 63 relations; number 0 is none yet.</param>
/// <param name="Candidates">By direction, the head's tag and the dependent's tag, 17 × 17 each way: rightward heads first.</param>
internal sealed record LabelSet(IReadOnlyList<string> Names, IReadOnlyList<byte[]> Candidates)
{
    public const int UniversalTags = 17;

    public static int Slot(bool isLeft, int headUpos, int dependentUpos) => ((isLeft ? 0 : UniversalTags) + headUpos) * UniversalTags + dependentUpos;

    public byte[] For(bool isLeft, int headUpos, int dependentUpos) => Candidates[Slot(isLeft, headUpos, dependentUpos)];
}
