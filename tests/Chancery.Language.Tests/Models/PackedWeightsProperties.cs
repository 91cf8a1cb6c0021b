using Chancery.Language.Models;
using CsCheck;
using Xunit;

namespace Chancery.Language.Tests.Models;

public class PackedWeightsProperties
{
    private static readonly Gen<byte[]> Classes = Gen.Byte[0, (1 << Scoring.LabelBits) - 1].ArrayUnique[1, 40];

    [Fact]
    public void Classes_summed_sixteen_at_once_come_out_as_one_by_one() =>
        Gen.Select(Gen.SByte.Array[64 * 50], Gen.UInt.Array[0, 60], Classes).Sample((cells, features, classes) =>
        {
            var weights = PackedWeights.Create(cells.Length, into => cells.CopyTo(into));
            var together = new int[classes.Length];
            var apart = new int[classes.Length];
            weights.OfClasses(features, classes, Scoring.LabelBits, together);
            Scoring.OfClasses(weights, features, classes, Scoring.LabelBits, apart);
            Assert.Equal(apart, together);
        });
}
