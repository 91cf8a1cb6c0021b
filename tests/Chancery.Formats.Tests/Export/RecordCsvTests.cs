using System.Globalization;
using Chancery.Formats.Export;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using Xunit;

namespace Chancery.Formats.Tests.Export;

public sealed class RecordCsvTests
{
    private static async Task<string> Csv<T>(CsvRows<T> rows, params T[] values)
    {
        await using var text = new StringWriter(CultureInfo.InvariantCulture);
        await rows.WriteAsync(values.ToAsyncEnumerable(), text, TestContext.Current.CancellationToken);
        return text.ToString();
    }

    [Fact]
    public async Task Rows_end_as_RFC_4180_has_it_and_quotes_are_doubled() =>
        Assert.Equal(
            "outlet,as,first,last,reports\r\n,\"the \"\"butcher\"\", they say\",2022-03-26,2022-03-27,2\r\n",
            await Csv(RecordCsv.Names, new NameUse(null, "the \"butcher\", they say", new(2022, 3, 26), new(2022, 3, 27), 2)));

    [Fact]
    public async Task Nothing_is_told_by_the_headings_alone() => Assert.Equal("code,message\r\n", await Csv(RecordCsv.Faults));

    [Fact]
    public async Task A_second_reader_finds_the_same_words_in_every_row()
    {
        await AnyRecord.Recorded.Array[1, 5].SampleAsync(
            async events =>
            {
                using var csv = new CsvReader(new StringReader(await Csv(RecordCsv.Events, events)), new CsvConfiguration(CultureInfo.InvariantCulture) { IgnoreBlankLines = false });
                var rows = new List<IDictionary<string, object>>();
                while (await csv.ReadAsync())
                {
                    if (csv.HeaderRecord is null) csv.ReadHeader();
                    else rows.Add((IDictionary<string, object>)csv.GetRecord<dynamic>());
                }

                Assert.Equal(events.Select(e => e.Id), rows.Select(r => r["id"]));
                Assert.Equal(events.Select(e => e.Mentions[0].Mention.Evidence.Text), rows.Select(r => r["evidence"]));
                Assert.All(rows, r => Assert.Equal(RecordCsv.Events.Headings, r.Keys));
            },
            iter: 200,
            threads: 1);
    }

    [Fact]
    public async Task A_series_names_its_column_by_what_it_counts()
    {
        var cell = new SeriesCell("RUS", "CHN", new(2024, 5, 1), "1", 0, null);
        Assert.Equal("source,target,month,quad,count,scale\r\nRUS,CHN,2024-05,1,0,\r\n", await Csv(RecordCsv.Series(SeriesKind.Quad), cell));
    }
}
