namespace Chancery;

/// <summary>The exact words behind a field: a W3C Web Annotation text position selector with its quote.</summary>
/// <param name="Start">Offset of the first character, in Unicode code points of the report's full text.</param>
/// <param name="End">Offset just behind the last character, in code points.</param>
/// <param name="Text">Exactly what stands there.</param>
public sealed record Evidence(int Start, int End, string Text);
