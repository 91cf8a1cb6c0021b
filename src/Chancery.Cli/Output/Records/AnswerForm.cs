using System.Text.Json;
using Chancery.Formats.Export;

namespace Chancery.Cli.Output.Records;

/// <summary>How the answers of one sort are printed.</summary>
/// <typeparam name="T">What an answer is.</typeparam>
/// <param name="Json">Writes one as JSON.</param>
/// <param name="Csv">Writes them as rows.</param>
/// <param name="Table">Makes a table of them; a new one for each printing.</param>
internal sealed record AnswerForm<T>(Action<Utf8JsonWriter, T> Json, Func<IAsyncEnumerable<T>, TextWriter, CancellationToken, Task> Csv, Func<IAnswerTable<T>> Table)
{
    /// <summary>The form of answers that are a row each.</summary>
    public AnswerForm(Action<Utf8JsonWriter, T> json, CsvRows<T> csv, Func<IAnswerTable<T>> table)
        : this(json, csv.WriteAsync, table)
    {
    }
}

/// <summary>Answers drawn for people, each as it comes or all at the end.</summary>
internal interface IAnswerTable<in T>
{
    /// <summary>Takes one more.</summary>
    void Add(T answer, TerminalPage page);

    /// <summary>All have come.</summary>
    void End(TerminalPage page);
}
