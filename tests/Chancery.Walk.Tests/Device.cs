namespace Chancery.Walk.Tests;

/// <summary>What a page is looked at with.</summary>
internal sealed record Device(string Name, int Width, int Height, bool IsDark)
{
    public static IReadOnlyList<Device> All { get; } =
    [
        new("desktop, light", 1280, 900, IsDark: false),
        new("desktop, dark", 1280, 900, IsDark: true),
        new("phone, light", 390, 844, IsDark: false),
        new("phone, dark", 390, 844, IsDark: true),
    ];

    public static Device Named(string name) => All.Single(d => d.Name == name);
}
