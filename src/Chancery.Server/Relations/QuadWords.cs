namespace Chancery.Server.Relations;

/// <summary>What PLOVER's quad classes are called; 0 is for changes of office, which have none.</summary>
internal static class QuadWords
{
    /// <summary>From the most cooperative to the most conflictual, changes of office last.</summary>
    public static IReadOnlyList<int> All { get; } = [2, 1, 3, 4, 0];

    public static string Of(int quad) => quad switch
    {
        1 => "cooperation in words",
        2 => "cooperation in deeds",
        3 => "conflict in words",
        4 => "conflict in deeds",
        _ => "change of office",
    };
}
