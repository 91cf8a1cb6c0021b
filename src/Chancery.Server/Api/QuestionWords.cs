using Chancery.Server.Answers;
using Chancery.Server.Questions;

namespace Chancery.Server.Api;

/// <summary>The parameters of questions as the description of the API has them.</summary>
internal static class QuestionWords
{
    private static readonly DescribedParameter Next = new(Cursor.Name, "Where the page starts: take it from 'next' of the page before, and change nothing else.");

    /// <summary>The day as of which the record is asked, alone.</summary>
    public static IReadOnlyList<DescribedParameter> AsOf { get; } = [.. EventParameters.All.Where(p => p.Name == "as-of").Select(Of)];

    /// <summary>Which events, without where the page starts.</summary>
    public static IReadOnlyList<DescribedParameter> Events { get; } = [.. EventParameters.All.Where(p => p.Name is not "after").Select(Of)];

    /// <summary>Which events, page by page.</summary>
    public static IReadOnlyList<DescribedParameter> Pages { get; } = [.. Events, Next];

    /// <summary>The day, page by page.</summary>
    public static IReadOnlyList<DescribedParameter> AsOfPages { get; } = [.. AsOf, .. Events.Where(p => p.Name == "limit"), Next];

    /// <summary>Two days that the record is compared on, and which events.</summary>
    public static IReadOnlyList<DescribedParameter> Diff { get; } =
    [
        new("from", "The first day, YYYY-MM-DD: what was known at its end is what is compared with.", "Day", IsRequired: true),
        new("to", "The second day, YYYY-MM-DD.", "Day", IsRequired: true),
        .. Pages.Where(p => p.Name is not ("from" or "to" or "as-of" or "order")),
    ];

    private static DescribedParameter Of(Parameter parameter) => new(
        parameter.Name, $"{Means(parameter.Name)}: {parameter.Form}.", Schema(parameter.Name), IsMany: parameter.Most > 1);

    private static string Schema(string name) => name switch
    {
        "from" or "to" or "since" or "as-of" => "Day",
        "limit" => "PageSize",
        "confidence" => "Share",
        _ => "Text",
    };

    private static string Means(string name) => name switch
    {
        "country" => "For whom somebody takes part; each that is given must",
        "actor" => "Who takes part; each that is given must",
        "type" => "The type; any of those given",
        "mode" => "The narrower act; any of those given",
        "status" => "How far it has come; any of those given",
        "from" => "The first day on which it may happen",
        "to" => "The last day on which it may happen",
        "place" => "Where it happens",
        "outlet" => "Who published a report of it",
        "confidence" => "How sure the reading is at least",
        "q" => "What stands in the evidence",
        "upcoming" => "Only what is still to come",
        "overdue" => "Only what was announced, is past and was never confirmed",
        "dismissed" => "What was dismissed too",
        "since" => "Only what was told of on this day or later",
        "order" => "The order",
        "limit" => "How many on a page",
        "as-of" => "As the record stood at the end of this day",
        _ => throw new InvalidOperationException($"The parameter '{name}' has no words: write what it means here."),
    };
}
