using Chancery.Record.Lifecycle;

namespace Chancery.Record.Corrections;

/// <summary>The accounts of one event once all corrections are applied.</summary>
/// <param name="Parts">The accounts, or what splits left of them; at least one, by id.</param>
/// <param name="Corrections">The amendments and dismissals that hold for it, in the order they were made.</param>
internal sealed record CorrectedGroup(IReadOnlyList<AccountPart> Parts, IReadOnlyList<Correction> Corrections);
