namespace Chancery.Reading.Names;

/// <summary>The state a report is at home in at some place of it.</summary>
/// <param name="Sure">Its code, where nothing leaves a doubt.</param>
/// <param name="Weights">How much each state was spoken of of late, where something does.</param>
internal readonly record struct Home((string? Code, bool IsDoubtful) Sure, Dictionary<string, int>? Weights)
{
    /// <summary>Where there is a doubt, the state the whole report speaks of most, if it was spoken of of late.</summary>
    public (string? Code, bool IsDoubtful) Beside(string? main)
    {
        if (main is null || Weights is null) return Sure;
        var most = 2 * Weights.GetValueOrDefault(main);
        return Weights.Values.All(w => w < most) ? (main, false) : Sure;
    }
}
