namespace Chancery;

/// <summary>A report as the record knows it: everything but its text.</summary>
/// <param name="Id">Its content address.</param>
/// <param name="Source">Where it was read from.</param>
/// <param name="Key">The input's own id; null if it had none.</param>
/// <param name="Url">The address it was published at; null if unknown.</param>
/// <param name="Outlet">Who published it; null if unknown.</param>
/// <param name="Title">Its title; null if it had none.</param>
/// <param name="Published">The day of publication; null when unknown.</param>
/// <param name="Known">The day from which the record could know it: the day of publication, or else the day it was added.</param>
public sealed record KnownReport(string Id, string Source, string? Key, string? Url, string? Outlet, string? Title, DateOnly? Published, DateOnly Known);
