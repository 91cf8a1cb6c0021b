namespace Chancery;

/// <summary>When something happens, in EDTF (ISO 8601-2:2019).</summary>
public sealed record EventTime(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
