using Chancery.Evaluation;

namespace Chancery.Cli.Evaluating;

/// <summary>How well events are merged.</summary>
/// <param name="Gold">Gold events merged as they are: merging alone.</param>
/// <param name="Read">The gold events the reader found, merged as it read them: end to end.</param>
/// <param name="GoldErrors">What was merged wrongly of gold.</param>
/// <param name="ReadErrors">What was merged wrongly of what was read.</param>
internal sealed record ClusterResult(ClusterScore Gold, ClusterScore Read, IReadOnlyList<ClusterError> GoldErrors, IReadOnlyList<ClusterError> ReadErrors);
