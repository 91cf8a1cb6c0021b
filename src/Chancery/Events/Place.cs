namespace Chancery;

/// <summary>Where an event happens.</summary>
/// <param name="Name">The place's usual English name.</param>
/// <param name="Country">ISO 3166-1 alpha-3, by the resolutions of the UN General Assembly where disputed, or a bloc's code; null if none.</param>
/// <param name="Latitude">Degrees north (WGS 84); null if unknown.</param>
/// <param name="Longitude">Degrees east (WGS 84); null if unknown.</param>
public sealed record Place(string Name, string? Country, double? Latitude, double? Longitude);
