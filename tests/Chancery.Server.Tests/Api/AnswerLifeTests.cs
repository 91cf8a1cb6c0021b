using Chancery.Server.Answers;
using CsCheck;
using Xunit;

namespace Chancery.Server.Tests.Api;

/// <summary>How long an answer is given again.</summary>
public sealed class AnswerLifeTests
{
    [Fact]
    public void The_dearer_an_answer_the_longer_it_lives_up_to_a_minute() =>
        Gen.Select(Gen.Int[1, 100_000], Gen.Int[0, 20_000], Gen.Int[0, 20_000]).Sample((usual, one, other) =>
        {
            var (less, more) = (Life(usual, Math.Min(one, other)), Life(usual, Math.Max(one, other)));
            Assert.True(less <= more);
            Assert.InRange(more, TimeSpan.FromMilliseconds(usual), TimeSpan.FromMilliseconds(Math.Max(usual, 60_000)));
        });

    [Theory]
    [InlineData(1000, 0, 1000)]
    [InlineData(1000, 40, 3000)]
    [InlineData(1000, 5000, 60_000)]
    [InlineData(3_600_000, 5000, 3_600_000)]
    public void A_life_follows_from_the_work(int usual, int work, int life) => Assert.Equal(TimeSpan.FromMilliseconds(life), Life(usual, work));

    private static TimeSpan Life(int usual, int work) => KeptAnswers.Life(TimeSpan.FromMilliseconds(usual), TimeSpan.FromMilliseconds(work));
}
