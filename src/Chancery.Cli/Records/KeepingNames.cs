namespace Chancery.Cli.Records;

/// <summary>How it is printed what became of a reading.</summary>
internal static class KeepingNames
{
    public static string Of(Keeping keeping) => keeping switch
    {
        Keeping.Added => "added",
        Keeping.NewVersion => "new-version",
        Keeping.NewAppearance => "new-appearance",
        _ => "already-kept",
    };
}
