using System.Text;
using Chancery.Formats.Export;

namespace Chancery.Cli.Output.Records;

/// <summary>Prints what a record answers, piece by piece as it comes.</summary>
/// <param name="format">table, json, ndjson, csv, or what a verb prints itself.</param>
/// <param name="surroundings">Where to.</param>
internal sealed class AnswerPrinter(string format, Surroundings surroundings)
{
    /// <summary>The format that was asked for.</summary>
    public string Format => format;

    /// <summary>Prints all answers.</summary>
    public async Task PrintAsync<T>(IAsyncEnumerable<T> answers, AnswerForm<T> form, CancellationToken cancellation)
    {
        // Flushed and never disposed: the stream under it is not ours to close.
        var output = new BufferedStream(surroundings.Output, 1 << 16);
        try
        {
            await (format switch
            {
                "table" => TableAsync(answers, form.Table(), output, cancellation),
                "json" => ArrayAsync(answers, form, output, cancellation),
                "csv" => CsvAsync(answers, form, output, cancellation),
                _ => LinesAsync(answers, form, output, cancellation),
            });
        }
        finally
        {
            await output.FlushAsync(CancellationToken.None);
        }
    }

    /// <summary>Prints the one answer there is: as JSON it is an object and no array.</summary>
    public Task PrintAsync<T>(T answer, AnswerForm<T> form, CancellationToken cancellation)
    {
        if (format is not "json") return PrintAsync(One(answer), form, cancellation);
        surroundings.Output.Write(RecordJson.Bytes(answer, form.Json, indented: true).Span);
        surroundings.Output.Write("\n"u8);
        return Task.CompletedTask;
    }

    /// <summary>Prints a text that is whole already.</summary>
    public void Print(string text) => surroundings.Output.Write(Encoding.UTF8.GetBytes(text));

    private static async IAsyncEnumerable<T> One<T>(T answer)
    {
        await Task.CompletedTask;
        yield return answer;
    }

    private async Task TableAsync<T>(IAsyncEnumerable<T> answers, IAnswerTable<T> table, BufferedStream output, CancellationToken cancellation)
    {
        using var page = new TerminalPage(surroundings.Width, surroundings.UsesColour);
        await foreach (var answer in answers.WithCancellation(cancellation))
        {
            table.Add(answer, page);
            await output.WriteAsync(page.Take(), cancellation);
            if (surroundings.OutputIsTerminal) await output.FlushAsync(cancellation);
        }

        table.End(page);
        await output.WriteAsync(page.Take(), cancellation);
    }

    private static async Task ArrayAsync<T>(IAsyncEnumerable<T> answers, AnswerForm<T> form, BufferedStream output, CancellationToken cancellation)
    {
        var any = false;
        await output.WriteAsync("[\n"u8.ToArray(), cancellation);
        try
        {
            await foreach (var answer in answers.WithCancellation(cancellation))
            {
                if (any) await output.WriteAsync(",\n"u8.ToArray(), CancellationToken.None);
                any = true;
                await output.WriteAsync(RecordJson.Bytes(answer, form.Json, indented: true), CancellationToken.None);
            }
        }
        finally
        {
            // Also what is broken off is JSON.
            await output.WriteAsync(any ? "\n]\n"u8.ToArray() : "]\n"u8.ToArray(), CancellationToken.None);
        }
    }

    private static async Task LinesAsync<T>(IAsyncEnumerable<T> answers, AnswerForm<T> form, BufferedStream output, CancellationToken cancellation)
    {
        await foreach (var answer in answers.WithCancellation(cancellation))
        {
            await output.WriteAsync(RecordJson.Bytes(answer, form.Json), CancellationToken.None);
            output.WriteByte((byte)'\n');
        }
    }

    private static async Task CsvAsync<T>(IAsyncEnumerable<T> answers, AnswerForm<T> form, BufferedStream output, CancellationToken cancellation)
    {
        await using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        await form.Csv(answers, text, cancellation);
    }
}
