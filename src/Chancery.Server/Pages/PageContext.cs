using System.Globalization;
using Chancery.Server.Countries;
using Chancery.Server.Hosting;
using Chancery.Server.Questions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Pages;

/// <summary>What every page knows beside its own matter: where it stands and from which day it is asked.</summary>
internal sealed class PageContext
{
    private PageContext(PathString path, EventQuery query, CountryNames countries, IReadOnlyList<KeyValuePair<string, string>> besides)
    {
        (Path, Query, Countries, Besides) = (path, query, countries, besides);
        Links = new(query.Moment);
    }

    /// <summary>The page's own path.</summary>
    public string Path { get; }

    /// <summary>What it is asked.</summary>
    public EventQuery Query { get; }

    public RecordMoment Moment => Query.Moment;

    public Links Links { get; }

    public CountryNames Countries { get; }

    /// <summary>Parameters of the page's own, which are not of the question.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Besides { get; }

    /// <summary>The number of a page that turns by a parameter of its own; 1 where it is not given.</summary>
    /// <exception cref="Refusal">It is no number from 1 to 10000.</exception>
    public int NumberOf(string parameter)
    {
        if (Besides.FirstOrDefault(p => p.Key == parameter).Value is not { } value) return 1;
        try
        {
            return Values.Whole(value, 1, 10_000);
        }
        catch (FormatException)
        {
            throw Refusal.BadQuestion("CHY0602", $"'{parameter}' is no number of a page. Write a whole number from 1.");
        }
    }

    /// <summary>The first day of the month that a parameter of the page's own tells; the month of the day asked from where it is not given.</summary>
    /// <exception cref="Refusal">It is no month.</exception>
    public DateOnly MonthOf(string parameter)
    {
        var value = Besides.FirstOrDefault(p => p.Key == parameter).Value ?? Moment.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 1 and < 9999
            ? month
            : throw Refusal.BadQuestion("CHY0602", $"'{parameter}' is no month. Write YYYY-MM.");
    }

    /// <summary>The context of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="besides">Names of parameters of the page's own.</param>
    /// <exception cref="Refusal">A parameter is unknown or has a value that it cannot have.</exception>
    public static PageContext Of(HttpRequest request, params ReadOnlySpan<string> besides)
    {
        var names = request.HttpContext.RequestServices.GetRequiredService<CountryNames>();
        var own = new List<KeyValuePair<string, string>>();
        foreach (var name in besides)
            if (request.Query[name] is [{ Length: > 0 } value]) own.Add(new(name, value));
        return new(request.Path, Question.Read(request.Query, Today(request), names, besides), names, own);
    }

    /// <summary>The context of a page that is asked nothing, whatever its address says.</summary>
    public static PageContext Plain(HttpRequest request) => new(
        request.Path, new() { Moment = new(Today(request)) }, request.HttpContext.RequestServices.GetRequiredService<CountryNames>(), []);

    private static DateOnly Today(HttpRequest request) =>
        DateOnly.FromDateTime(request.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetLocalNow().Date);
}
