using Chancery.Reading.Coding;

namespace Chancery.Training.Sureness;

/// <summary>One event with what was seen of it, and whether it is right.</summary>
/// <param name="Paragraph">The paragraph it was read in; those of one paragraph are never torn apart.</param>
/// <param name="Traits">What was seen.</param>
/// <param name="IsRight">The verdict.</param>
internal sealed record Example(string Paragraph, IReadOnlyList<Trait> Traits, bool IsRight);
