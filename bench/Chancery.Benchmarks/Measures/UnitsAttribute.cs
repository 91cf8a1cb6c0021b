namespace Chancery.Benchmarks.Measures;

/// <summary>In what the speed of a benchmark over the whole text is counted.</summary>
/// <param name="unit"><c>tokens</c> or <c>characters</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnitsAttribute(string unit) : Attribute
{
    /// <summary><c>tokens</c> or <c>characters</c>.</summary>
    public string Unit { get; } = unit;

    /// <summary>How many of them the text holds.</summary>
    public int Count => Unit == "tokens" ? MeasuredText.Tokens : MeasuredText.Characters;
}
