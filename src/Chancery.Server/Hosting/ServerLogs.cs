using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Chancery.Server.Hosting;

/// <summary>What the server tells of itself, on standard error.</summary>
internal static class ServerLogs
{
    public static void AddServerLogs(this ILoggingBuilder logs, ServerOptions options)
    {
        if (options.LogsAsJson) logs.AddJsonConsole(json => json.TimestampFormat = "O");
        else logs.AddSimpleConsole(line => line.SingleLine = true);
        logs.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logs.SetMinimumLevel(options.LogsRequests ? LogLevel.Information : LogLevel.Warning);
    }
}
