namespace Chancery.Language.Parsing;

/// <summary>A step of the arc-hybrid parser.</summary>
internal enum Move : byte
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack becomes a dependent of the next word.</summary>
    Left,

    /// <summary>The top of the stack becomes a dependent of the word below it.</summary>
    Right,
}
