namespace Chancery.Benchmarks.Records.World;

/// <summary>A world that does not exist, the same every time: 200 countries, 600 people, 40 voices of the press, a vocabulary.</summary>
internal sealed class Globe
{
    private static readonly (string Office, string Title)[] Offices =
        [("president", "President"), ("foreign-minister", "Foreign Minister"), ("special-envoy", "Special Envoy")];

    private readonly Ranks countryRanks = new(200, 1);
    private readonly Ranks outletRanks = new(32, 3);
    private readonly Ranks agencyRanks = new(8);
    private readonly Ranks wordRanks = new(20_000, 20);

    /// <summary>Makes it.</summary>
    public Globe()
    {
        var dice = new Dice(1648);
        var coinage = new Coinage(dice);
        Countries = [.. Enumerable.Range(0, 200).Select(i => Found(i, coinage, dice))];
        Outlets = [.. Enumerable.Range(0, 32).Select(i => coinage.Name() + (i % 3) switch { 0 => " Post", 1 => " Courier", _ => " Times" })];
        Agencies = [.. Enumerable.Range(0, 8).Select(_ => coinage.Name() + " Press")];
        Words = [.. Enumerable.Range(0, 20_000).Select(_ => coinage.Word())];
    }

    /// <summary>The countries, those most spoken of first.</summary>
    public IReadOnlyList<Country> Countries { get; }

    /// <summary>Papers and broadcasters, the busiest first.</summary>
    public IReadOnlyList<string> Outlets { get; }

    /// <summary>News agencies, the busiest first.</summary>
    public IReadOnlyList<string> Agencies { get; }

    /// <summary>Words, the most usual first.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>A country, by how much it is spoken of.</summary>
    public Country Country(Dice dice) => Countries[countryRanks.Draw(dice)];

    /// <summary>An outlet, by how much it publishes.</summary>
    public string Outlet(Dice dice) => Outlets[outletRanks.Draw(dice)];

    /// <summary>An agency, by how much it is cited.</summary>
    public string Agency(Dice dice) => Agencies[agencyRanks.Draw(dice)];

    /// <summary>A word, by how usual it is.</summary>
    public string Word(Dice dice) => Words[wordRanks.Draw(dice)];

    // ISO 3166-1 alpha-3 leaves XAA to XZZ to its users.
    private static Country Found(int number, Coinage coinage, Dice dice)
    {
        var code = $"X{(char)('A' + (number / 26))}{(char)('A' + (number % 26))}";
        var capital = new Place(coinage.Name(), code, dice.Between(-550, 700) / 10.0, dice.Between(-1800, 1800) / 10.0);
        var officials = Offices.Select(o =>
        {
            var surname = coinage.Name();
            return new Official(coinage.Name() + " " + surname, surname, code, o.Office, o.Title);
        });
        return new(code, coinage.Name(), capital, [.. officials]);
    }
}
