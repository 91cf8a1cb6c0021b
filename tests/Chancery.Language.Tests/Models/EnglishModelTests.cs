using Chancery.Language.Models;
using Xunit;

namespace Chancery.Language.Tests.Models;

public class EnglishModelTests
{
    [Fact]
    public void A_model_written_again_is_the_same_byte_for_byte()
    {
        var bytes = BuiltIn();
        var written = new MemoryStream();
        EnglishModel.Read(new MemoryStream(bytes)).Write(written);
        Assert.True(bytes.AsSpan().SequenceEqual(written.ToArray()));
    }

    [Fact]
    public void The_model_is_no_larger_than_twelve_megabytes() => Assert.InRange(BuiltIn().Length, 1, 12_000_000);

    [Fact]
    public void Other_bytes_are_no_model() =>
        Assert.Throws<InvalidDataException>(() => EnglishAnalyzer.Load(new MemoryStream([1, 2, 3]), AnalysisMode.Fast));

    [Fact]
    public void A_model_cut_off_is_refused() =>
        Assert.Throws<EndOfStreamException>(() => EnglishAnalyzer.Load(new MemoryStream(BuiltIn()[..^1000]), AnalysisMode.Fast));

    private static byte[] BuiltIn()
    {
        using var stream = typeof(EnglishAnalyzer).Assembly.GetManifestResourceStream("english.model")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
