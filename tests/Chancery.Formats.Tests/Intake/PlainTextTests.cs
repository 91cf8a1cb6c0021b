using System.Text;
using Chancery.Formats.Intake;
using CsCheck;
using Xunit;

namespace Chancery.Formats.Tests.Intake;

public sealed class PlainTextTests : IDisposable
{
    private readonly IntakeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_text_is_one_report_as_it_stands()
    {
        var path = folder.Add("a.txt", "Xi visited Moscow.\r\n\r\nPutin met him.\n");
        var report = Assert.Single(IntakeFolder.Take(path)).Report!;
        Assert.Equal((path, "Xi visited Moscow.\r\n\r\nPutin met him.\n"), (report.Source, report.Text));
        Assert.Null(report.Title);
        Assert.Null(report.Published);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var path = folder.Add("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Żółw “met” 😀")]);
            Assert.Equal("Żółw “met” 😀", Assert.Single(IntakeFolder.Take(path)).Report!.Text);
        }
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_told_with_their_place()
    {
        var path = folder.Add("a.txt", [.. "One\nCafé "u8, 0xE9, (byte)'!']);
        var item = Assert.Single(IntakeFolder.Take(path));
        Assert.Null(item.Report);
        var fault = Assert.Single(item.Faults);
        Assert.Equal(("CHY0005", 2, 6), (fault.Code, fault.Line, fault.Column));
        Assert.Contains("0xE9 at offset 10", fault.Message, StringComparison.Ordinal);
        Assert.Contains("iconv", fault.Message, StringComparison.Ordinal);
        Assert.StartsWith(path + ":2:6: error CHY0005: ", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_pair_in_utf16_is_told() =>
        AssertFault("CHY0005", folder.Add("a.txt", [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00]));

    [Fact]
    public void Binaries_are_told()
    {
        AssertFault("CHY0004", folder.Add("a.txt", [0x89, 0x50, 0, 1]));
        AssertFault("CHY0004", folder.Add("b.txt", "%PDF-1.7 …"));
        AssertFault("CHY0004", folder.Add("c.txt", Encoding.UTF32.GetPreamble().Concat(Encoding.UTF32.GetBytes("Xi")).ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    public void Nothing_to_read_is_told(string text) => AssertFault("CHY0003", folder.Add("a.txt", text));

    [Fact]
    public void Fifty_megabytes_in_one_line_are_one_report()
    {
        var path = folder.Add("a.txt", new string('x', 50 << 20));
        Assert.Equal(50 << 20, Assert.Single(IntakeFolder.Take(path)).Report!.Text.Length);
    }

    [Fact]
    public void Any_bytes_give_a_report_or_a_fault() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        foreach (var item in IntakeFolder.TakeInput(bytes)) Assert.True(item.Report is not null || item.Faults.Any(f => f.Level is FaultLevel.Error));
    });

    [Fact]
    public void Any_text_comes_back_as_it_was() => Gen.String.Sample(text =>
    {
        var bytes = Encoding.UTF8.GetBytes("x" + text.Replace('\0', ' '));
        Assert.Equal(Encoding.UTF8.GetString(bytes), Assert.Single(IntakeFolder.TakeInput(bytes)).Report!.Text);
    });

    private static void AssertFault(string code, string path)
    {
        var item = Assert.Single(IntakeFolder.Take(path));
        Assert.Null(item.Report);
        Assert.Equal((FaultLevel.Error, code), (Assert.Single(item.Faults).Level, item.Faults[0].Code));
    }
}
