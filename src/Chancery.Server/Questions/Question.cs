using Chancery.Server.Countries;
using Chancery.Server.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Chancery.Server.Questions;

/// <summary>The question that an address asks, and the address that asks a question.</summary>
internal static class Question
{
    /// <summary>The question that an address asks. A parameter without a value is as one left out: forms send those.</summary>
    /// <param name="address">The parameters of the address.</param>
    /// <param name="today">The day against which something is upcoming.</param>
    /// <param name="names">Lets a country be asked for by its name.</param>
    /// <param name="besides">Parameters of the page's own, which are not of the question.</param>
    /// <exception cref="Refusal">A parameter is unknown, is given too often, or has a value that it cannot have.</exception>
    public static EventQuery Read(IQueryCollection address, DateOnly today, CountryNames names, params ReadOnlySpan<string> besides)
    {
        var query = new EventQuery { Moment = new(today) };
        foreach (var (name, given) in address.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            if (besides.Contains(name)) continue;
            var parameter = EventParameters.All.FirstOrDefault(p => p.Name == name) ?? throw Unknown(name);
            string[] values = [.. given.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim())];
            if (values.Length == 0) continue;
            if (values.Length > parameter.Most)
                throw Refusal.BadQuestion("CHY0603", $"'{name}' is given {values.Length} times. Give it at most {(parameter.Most == 1 ? "once" : parameter.Most + " times")}.");
            if (name == "country") values = [.. values.Select(v => names.Code(v) ?? v)];
            try
            {
                query = parameter.Read(query, values);
            }
            catch (FormatException)
            {
                throw Refusal.BadQuestion("CHY0602", $"'{name}' cannot be '{Shortened(string.Join("', '", values))}'. Write {parameter.Form}.");
            }
        }

        return query is { From: { } from, To: { } to } && from > to
            ? throw Refusal.BadQuestion("CHY0602", $"'from' ({from:yyyy-MM-dd}) is behind 'to' ({to:yyyy-MM-dd}). Write the earlier day as 'from'.")
            : query;
    }

    /// <summary>The address's parameters that ask this question, from the question mark on; empty for all events.</summary>
    /// <param name="query">The question.</param>
    /// <param name="besides">Parameters of the page's own.</param>
    public static string Write(EventQuery query, params IEnumerable<KeyValuePair<string, string>> besides) =>
        new QueryBuilder(Pairs(query).Concat(besides)).ToString();

    /// <summary>The same as names and values, for the hidden fields of a form.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(EventQuery query) =>
        EventParameters.All.SelectMany(p => p.Write(query).Select(v => KeyValuePair.Create(p.Name, v)));

    private static Refusal Unknown(string name) => Refusal.BadQuestion(
        "CHY0601", $"There is no parameter '{Shortened(name)}'. There are: {string.Join(", ", EventParameters.All.Select(p => p.Name))}.");

    private static string Shortened(string value) => value.Length <= 80 ? value : value[..80] + "…";
}
