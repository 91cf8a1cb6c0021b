using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Hosting.Tests;

/// <summary>The README's example: what stands between the markers is printed there.</summary>
internal static class ReadmeExample
{
    public static async Task<List<string>> RunAsync(string path)
    {
        var lines = new List<string>();
        void Print(string line) => lines.Add(line);

        // example
        var services = new ServiceCollection().AddChancery(o => o.RecordPath = path);
        await using var chancery = services.BuildServiceProvider();
        var reader = chancery.GetRequiredService<IReportReader>();
        var record = chancery.GetRequiredService<IRecord>();

        var text = "Japanese Prime Minister Fumio Kishida will visit Washington in April.";
        await record.AddAsync([reader.Read(new("note.txt", text) { Published = new(2024, 1, 26) })], reader.Version);

        var upcoming = new EventQuery { Moment = new(Today: new(2024, 2, 1)), IsUpcoming = true };
        await foreach (var found in record.EventsAsync(upcoming))
            Print($"{found.Event.Time}: {found.Event.Participants[0].Name} {found.Event.Mode}");
        // end of example
        return lines;
    }
}
