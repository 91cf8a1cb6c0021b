using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Chancery.Server.Api;

/// <summary>The description of the API (OpenAPI 3.1) at <c>/openapi/v1.json</c>. The shapes of what is answered stand in <c>schemas.json</c>.</summary>
internal static class ApiDescription
{
    private const string About =
        "The diplomatic record as data: who visited, met, invited, praised, condemned or sanctioned whom, when, where, and in whose words. "
        + "Times are EDTF (ISO 8601-2). What goes wrong is told as problem+json (RFC 9457) with a stable code. Every page of the server has a twin with '.json'.";

    private const string TokenScheme = "token";

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = route => route.ActionDescriptor.EndpointMetadata.OfType<Described>().Any();
        options.AddOperationTransformer((operation, context, _) =>
        {
            Complete(operation, context.Description.ActionDescriptor.EndpointMetadata.OfType<Described>().Single(), context.Document!);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Chancery", Version = typeof(ApiDescription).Assembly.GetName().Version!.ToString(3), Description = About };
            // A description that names the asker's own name for the server would be another one for each.
            document.Servers = [new() { Url = "/" }];
            document.Tags = null;
            document.Components ??= new();
            document.Components.Schemas = Schemas();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [TokenScheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The token the server was started with." },
            };
            return Task.CompletedTask;
        });
    });

    public static void MapApiDescription(this WebApplication server) => server.MapOpenApi("/openapi/{documentName}.json");

    private static void Complete(OpenApiOperation operation, Described described, OpenApiDocument document)
    {
        operation.Tags = null;
        foreach (var own in operation.Parameters?.OfType<OpenApiParameter>() ?? []) own.Description ??= PathWords(own.Name!);
        operation.Parameters ??= [];
        foreach (var parameter in described.Parameters) operation.Parameters.Add(Of(parameter, document));
        if (described.Body is { } body)
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = Media(body, document) } };
            if (described.TakesText) operation.RequestBody.Content!["text/plain"] = Media("Text", document);
        }

        var isMade = described is { NeedsToken: true, Body: not null };
        operation.Responses = new()
        {
            [isMade ? "201" : "200"] = new OpenApiResponse
            {
                Description = operation.Summary,
                Content = new Dictionary<string, OpenApiMediaType> { [described.Media] = Media(described.Answer ?? "Text", document) },
            },
            ["default"] = new OpenApiResponse
            {
                Description = "What is wrong and how to mend it.",
                Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = Media("Problem", document) },
            },
        };
        if (described.NeedsToken) operation.Security = [new() { [new(TokenScheme, document)] = [] }];
    }

    private static OpenApiParameter Of(DescribedParameter parameter, OpenApiDocument document)
    {
        IOpenApiSchema one = new OpenApiSchemaReference(parameter.Schema, document);
        return new()
        {
            Name = parameter.Name,
            In = ParameterLocation.Query,
            Description = parameter.Means,
            Required = parameter.IsRequired,
            Schema = parameter.IsMany ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = one } : one,
        };
    }

    private static OpenApiMediaType Media(string schema, OpenApiDocument document) => new() { Schema = new OpenApiSchemaReference(schema, document) };

    private static string PathWords(string name) => name switch
    {
        "id" => "The id, as the record tells it.",
        "actor" => "The actor's id, such as person:vladimir-putin.",
        "code" or "one" or "other" => "The code of a country or organisation, such as RUS or NATO.",
        "number" => "The number of the correction.",
        _ => throw new InvalidOperationException($"The part '{name}' of an address has no words: write what it means here."),
    };

    private static IDictionary<string, IOpenApiSchema> Schemas()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("schemas.json")!;
        using var reader = new StreamReader(stream);
        return OpenApiDocument.Parse(reader.ReadToEnd(), OpenApiConstants.Json).Document!.Components!.Schemas!;
    }
}
