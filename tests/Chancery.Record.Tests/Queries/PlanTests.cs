using Chancery.Record.Queries;
using Chancery.Record.Store;
using Chancery.Record.Tests.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Record.Tests.Queries;

/// <summary>The main questions are answered by way of an index, whatever the size of the record.</summary>
public sealed class PlanTests
{
    private static readonly EventQuery Any = new() { Moment = new(new(2024, 6, 1)) };

    public static TheoryData<string, EventQuery, string> Questions => new()
    {
        { "a pair within a time", Any with { Countries = ["AAA", "BBB"], From = new(2024, 1, 1), To = new(2024, 2, 1) }, "SEARCH p USING PRIMARY KEY (one=? AND other=?" },
        { "three countries", Any with { Countries = ["AAA", "BBB", "CCC"] }, "SEARCH x EXISTS" },
        { "an actor", Any with { Actors = ["person:x"] }, "SEARCH p USING PRIMARY KEY (actor=?" },
        { "a country", Any with { Countries = ["AAA"], Types = [EventType.Consult] }, "SEARCH p USING PRIMARY KEY (country=?" },
        { "what is upcoming", Any with { IsUpcoming = true }, "SEARCH e USING INDEX event_ahead (ahead_until>?)" },
        { "what is overdue", Any with { IsOverdue = true }, "SEARCH e USING INDEX event_overdue (first_day>?)" },
        { "a time", Any with { From = new(2024, 1, 1), To = new(2024, 2, 1) }, "SEARCH e USING INDEX event_long (last_day>?)" },
        { "everything", Any, "SEARCH e USING INDEX event_first_day (first_day>?)" },
        { "an outlet", Any with { Outlet = "x" }, "SEARCH a USING COVERING INDEX account_event (event=?)" },
    };

    [Theory]
    [MemberData(nameof(Questions), DisableDiscoveryEnumeration = true)]
    public async Task A_question_looks_at_few_rows(string question, EventQuery query, string step)
    {
        using var folder = new RecordFolder();
        await using (await folder.WriteAsync())
        {
        }

        using var connection = RecordConnection.Open(folder.Path, SqliteOpenMode.ReadOnly);
        var plan = EventSql.Today(query, null).Plan(connection);
        Assert.DoesNotContain(plan, s => s.StartsWith("SCAN", StringComparison.Ordinal) && !s.StartsWith("SCAN json_each", StringComparison.Ordinal));
        Assert.True(plan.Any(s => s.Contains(step, StringComparison.Ordinal)), question + ": " + string.Join("; ", plan));
    }
}
