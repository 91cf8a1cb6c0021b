using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Records.News;

/// <summary>Who says so in a report.</summary>
/// <param name="Chain">The speakers.</param>
/// <param name="Words">The words for them, a part each; none in the report's own voice.</param>
internal readonly record struct ToldSource(AttributionChain Chain, IReadOnlyList<string> Words)
{
    /// <summary>A chain as reports have them: their own voice, an agency, a government, an official by way of an agency, nobody named.</summary>
    public static ToldSource Draw(Happening happening, DateOnly published, Globe globe, Dice dice)
    {
        var share = dice.Below(100);
        if (share < 40) return new(AttributionChain.Own, []);
        var spokesman = happening.Actor ?? happening.Source.Officials[1];
        var said = dice.Thousandths(200) ? EventTime.Day(published.AddDays(-dice.Below(3))) : null;
        var person = new Speaker(spokesman.Name, SourceKind.Person, said);
        var agency = new Speaker(globe.Agency(dice), SourceKind.Agency, null);
        return share switch
        {
            < 62 => new(new([agency]), [agency.Name]),
            < 75 => new(new([new(happening.Source.Name, SourceKind.Government, said)]), ["the government of " + happening.Source.Name]),
            < 83 => new(new([person]), [spokesman.Surname]),
            < 93 => new(new([person, agency]), [spokesman.Surname, agency.Name]),
            < 97 => new(new([new(globe.Outlet(dice), SourceKind.Outlet, null)]), []),
            _ => new(new([new("people who know of it", SourceKind.Unnamed, null)]), ["people who know of it"]),
        };
    }
}
