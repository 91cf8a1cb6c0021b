namespace Chancery.Evaluation;

/// <summary>Types in the codebook's order, then what is no type.</summary>
internal static class TypeOrder
{
    /// <summary>Stands for a prediction without a type.</summary>
    public const string Unknown = "?";

    public static string Name(string? type) => type ?? Unknown;

    /// <summary>The types given, each once.</summary>
    public static IEnumerable<string?> Sort(IEnumerable<string?> types) =>
        types.Distinct().OrderBy(t => Ontology.TryParseType(t, out var type) ? (int)type : int.MaxValue).ThenBy(t => t, StringComparer.Ordinal);
}
