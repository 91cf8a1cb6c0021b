using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Imports;

/// <summary>A row whose parts are understood: somebody's span in an office.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Actor">Whom they serve.</param>
/// <param name="Holder">Who holds what, with other names, and from the first day that may be meant to the last.</param>
/// <param name="LatestFrom">The last day that its beginning may mean.</param>
/// <param name="EarliestTo">The first day that its end may mean.</param>
internal sealed record ImportedSpan(int Line, ActorSource Actor, HolderSource Holder, DateOnly LatestFrom, DateOnly? EarliestTo);
