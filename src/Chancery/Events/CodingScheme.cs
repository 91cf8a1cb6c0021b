namespace Chancery;

/// <summary>Whose manual an event's type and code follow.</summary>
public enum CodingScheme
{
    /// <summary>This project's: the type is what the act is, whatever its status.</summary>
    Chancery,
    /// <summary>PLOVER 2.0: what is planned with others is AGREE, what is called off is REJECT.</summary>
    Plover,
    /// <summary>CAMEO 1.1b3: as PLOVER, with CAMEO's codes of intent and refusal, and a visit as the pair 042 and 043.</summary>
    Cameo,
}
