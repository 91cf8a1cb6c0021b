namespace Chancery.Reading;

/// <summary>Which of the events found in a report a reading keeps.</summary>
public enum Inclusion
{
    /// <summary>What the codebook counts: between two actors, or a change of office, force or protest; and sure enough.</summary>
    Codebook,
    /// <summary>Also an act of which only the doer is told, as PLOVER and CAMEO count it.</summary>
    LoneActors,
    /// <summary>Everything, what is below the threshold of confidence as well.</summary>
    All,
}
