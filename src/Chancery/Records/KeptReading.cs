namespace Chancery;

/// <summary>What became of a reading that was given to the record.</summary>
public enum Keeping
{
    /// <summary>Its report was new.</summary>
    Added,
    /// <summary>Its report has a known address and a changed text; both versions stay.</summary>
    NewVersion,
    /// <summary>The same text was known from elsewhere: only where it appeared was added.</summary>
    NewAppearance,
    /// <summary>All of it was known: nothing changed.</summary>
    AlreadyKept,
}

/// <summary>A reading that is safe on the disk.</summary>
/// <param name="Report">The id of its report.</param>
/// <param name="Keeping">What became of it.</param>
public readonly record struct KeptReading(string Report, Keeping Keeping);
