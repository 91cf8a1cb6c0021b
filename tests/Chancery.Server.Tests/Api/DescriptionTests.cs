using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Xunit;

namespace Chancery.Server.Tests.Api;

public sealed class DescriptionTests
{
    private const string Address = "/openapi/v1.json";

    public static TheoryData<string, string> Answered => new()
    {
        { "/api/events", "/api/events" },
        { "/events.json", "/events.json?type=CONSULT" },
        { "/api/upcoming", "/api/upcoming" },
        { "/api/events/{id}", "/api/events/visit-1" },
        { "/api/reports/{id}", "/api/reports/sample" },
        { "/api/stats", "/api/stats" },
        { "/api/actors", "/api/actors" },
        { "/api/names/{actor}", "/api/names/person:antony-blinken" },
        { "/api/series", "/api/series" },
        { "/api/series", "/api/series?by=quad" },
        { "/api/diff", "/api/diff?from=2023-06-01&to=2023-06-15" },
        { "/today.json", "/today.json" },
        { "/map.json", "/map.json" },
        { "/graph.json", "/graph.json" },
        { "/countries.json", "/countries.json" },
        { "/calendar.json", "/calendar.json?month=2023-06" },
        { "/countries/{code}.json", "/countries/CHN.json" },
        { "/pairs/{one}/{other}.json", "/pairs/USA/CHN.json" },
    };

    [Fact]
    public async Task It_is_valid_OpenAPI_3_1()
    {
        await using var server = await RunningServer.StartAsync();
        var read = OpenApiDocument.Parse(await server.GetAsync(Address), "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.Empty(read.Document!.Validate(ValidationRuleSet.GetDefaultRuleSet()));
    }

    [Fact]
    public async Task Every_route_for_programs_is_in_it_with_words_for_people()
    {
        await using var server = await RunningServer.StartAsync();
        var document = OpenApiDocument.Parse(await server.GetAsync(Address), "json").Document!;
        foreach (var route in server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var path = "/" + route.RoutePattern.RawText!.TrimStart('/').Replace(":int", "", StringComparison.Ordinal);
            var isForPrograms = path.StartsWith("/api/", StringComparison.Ordinal) || new[] { ".json", ".ics", ".atom" }.Any(e => path.EndsWith(e, StringComparison.Ordinal));
            if (!isForPrograms || path.StartsWith("/openapi/", StringComparison.Ordinal)) continue;
            Assert.True(document.Paths.ContainsKey(path), $"{path} is not described.");
        }

        foreach (var (path, item) in document.Paths)
        {
            foreach (var (method, operation) in item.Operations!)
            {
                Assert.False(string.IsNullOrWhiteSpace(operation.Summary), $"{method} {path} has no summary.");
                Assert.False(string.IsNullOrWhiteSpace(operation.OperationId), $"{method} {path} has no name.");
                Assert.All(operation.Parameters ?? [], p => Assert.False(string.IsNullOrWhiteSpace(p.Description), $"{p.Name} of {path} has no words."));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task What_is_answered_has_the_shape_that_is_described(string path, string address)
    {
        var record = Samples.Record();
        record.Changes.Add(new(EventChangeKind.New, null, record.Events[0], [], ["visit-1.1"]));
        record.Names.Add(new("Northern Post", "Blinken", new(2023, 6, 14), new(2023, 6, 14), 1));
        await using var server = await RunningServer.StartAsync(record);
        using var description = JsonDocument.Parse(await server.GetAsync(Address));
        var schema = description.RootElement.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema");
        Assert.Empty(Shape.Faults(await server.JsonAsync(address), schema, description.RootElement, ""));
    }
}
