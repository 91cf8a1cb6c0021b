namespace Chancery.Evaluation;

/// <summary>Who is said to take part in an event. Only the part and the country are judged.</summary>
/// <param name="Role"><c>source</c>, <c>target</c> or <c>participant</c>; anything else is a wrong role.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or an organisation's code; null if none.</param>
public readonly record struct ActorClaim(string Role, string? Country);
