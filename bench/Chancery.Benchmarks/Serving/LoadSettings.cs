using System.Globalization;
using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Serving;

/// <summary>How much is asked of the server, and what is written meanwhile.</summary>
internal sealed record LoadSettings
{
    /// <summary>The record's file, made by <c>record</c>. The writer adds to it.</summary>
    public string File { get; private set; } = "record-load.db";

    /// <summary>How many read at once.</summary>
    public int Readers { get; private set; } = 50;

    /// <summary>How long each of the two rounds is, in seconds.</summary>
    public int Seconds { get; private set; } = 60;

    /// <summary>How many reports a second are added.</summary>
    public int Writes { get; private set; } = 20;

    /// <summary>Where chance starts.</summary>
    public int Seed { get; private set; } = 4;

    /// <summary>How often a view is asked where each is asked alone.</summary>
    public int Times { get; private set; } = 40;

    /// <summary>Views whose names hold these words are left out; null for none.</summary>
    public string? Without { get; private set; }

    /// <summary>Only views whose names hold these words are asked; null for all.</summary>
    public string? Only { get; private set; }

    /// <summary>The views that are not left out.</summary>
    public IReadOnlyList<(string Name, Func<Dice, string> Address)> Chosen(IEnumerable<(string Name, Func<Dice, string> Address)> views) =>
        [.. views.Where(v => (Only is null || v.Name.Contains(Only, StringComparison.Ordinal)) && (Without is null || !v.Name.Contains(Without, StringComparison.Ordinal)))];

    /// <summary>What the command line says; null where it is wrong.</summary>
    /// <param name="options">Names and values in turn.</param>
    public static LoadSettings? Parse(IReadOnlyList<string> options)
    {
        var settings = new LoadSettings();
        if (options.Count % 2 != 0) return null;
        for (var i = 0; i < options.Count; i += 2)
        {
            if (options[i] == "--file")
            {
                settings.File = options[i + 1];
                continue;
            }

            if (options[i] == "--without")
            {
                settings.Without = options[i + 1];
                continue;
            }

            if (options[i] == "--only")
            {
                settings.Only = options[i + 1];
                continue;
            }

            if (!int.TryParse(options[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var n)) return null;
            switch (options[i])
            {
                case "--readers" when n > 0: settings.Readers = n; break;
                case "--seconds" when n > 0: settings.Seconds = n; break;
                case "--writes": settings.Writes = n; break;
                case "--times" when n > 0: settings.Times = n; break;
                case "--seed": settings.Seed = n; break;
                default: return null;
            }
        }

        return settings;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Readers} readers for {Seconds} s a round, {Writes} reports a second added, seed {Seed}{(Without is null ? "" : $", no view '{Without}'")}");
}
