namespace Chancery.Reading.Coding;

/// <summary>One thing seen of a mention that may speak for or against its being right.</summary>
/// <param name="Name">The name under which its weight stands.</param>
/// <param name="Value">How much of it there is, mostly one.</param>
internal readonly record struct Trait(string Name, int Value);
