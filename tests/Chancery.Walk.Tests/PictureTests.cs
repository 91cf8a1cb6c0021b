using System.Runtime.CompilerServices;
using Xunit;

namespace Chancery.Walk.Tests;

/// <summary>The pictures in the README: taken anew each time, kept when that is asked for.</summary>
public sealed class PictureTests(DemoServer demo, Chromium chromium) : IClassFixture<DemoServer>, IClassFixture<Chromium>
{
    private const string Keep = "CHANCERY_KEEP_PICTURES";
    private const int LargestBytes = 150_000;

    [Theory]
    [InlineData("today-then", "")]
    [InlineData("event", "#evidence")]
    [InlineData("map", "")]
    public async Task A_picture_of_a_page_is_small(string place, string at)
    {
        await using var walk = await chromium.OpenAsync(new("picture", 1000, 720, IsDark: false), demo.Address);
        await walk.GoAsync(await Places.AddressAsync(place, demo) + at);
        var picture = PalettePng.Write(PngPixels.Read(await walk.Page.ScreenshotAsync()));
        Assert.InRange(picture.Length, 1, LargestBytes);

        var kept = Path.Combine(Folder(), $"{place}.png");
        if (Environment.GetEnvironmentVariable(Keep) == "1") await File.WriteAllBytesAsync(kept, picture, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(kept), $"Take the picture with {Keep}=1.");
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../docs/pictures");
}
