using System.Globalization;

namespace Chancery.Benchmarks.Records;

/// <summary>How much is written and asked.</summary>
internal sealed record RecordLoad
{
    /// <summary>How many readings.</summary>
    public int Readings { get; private set; } = 50_000;

    /// <summary>How many of them the file holds already, written by an earlier run: those are passed over.</summary>
    public int Behind { get; private set; }

    /// <summary>How many are kept at once; the command keeps at most as many.</summary>
    public int Batch { get; private set; } = 5_000;

    /// <summary>How many questions of each sort.</summary>
    public int Questions { get; private set; } = 300;

    /// <summary>Whether what lists and counts are answered by is first read into memory, as a server does.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>Where chance starts.</summary>
    public int Seed { get; private set; } = 4;

    /// <summary>The record's file.</summary>
    public string File { get; private set; } = "record-load.db";

    /// <summary>What the command line says; null where it is wrong.</summary>
    /// <param name="options">Names and values in turn.</param>
    /// <param name="core">The core to be held to.</param>
    public static RecordLoad? Parse(ReadOnlySpan<string> options, out int core)
    {
        core = 0;
        var load = new RecordLoad();
        if (options.Length % 2 != 0) return null;
        for (var i = 0; i < options.Length; i += 2)
        {
            if (options[i] == "--file")
            {
                load.File = options[i + 1];
                continue;
            }

            if (!int.TryParse(options[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var n)) return null;
            switch (options[i])
            {
                case "--readings" when n > 0: load.Readings = n; break;
                case "--behind": load.Behind = n; break;
                case "--batch" when n > 0: load.Batch = n; break;
                case "--questions": load.Questions = n; break;
                case "--seed": load.Seed = n; break;
                case "--hold" when n <= 1: load.IsHeld = n == 1; break;
                case "--core": core = n; break;
                default: return null;
            }
        }

        return load.Behind < load.Readings ? load : null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Readings:N0} made-up readings from seed {Seed}, {Behind:N0} of them there already, {Batch:N0} a transaction, {Questions:N0} questions of each sort{(IsHeld ? ", of a record that is held in memory" : "")}");
}
