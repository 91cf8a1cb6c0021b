using System.Text;
using CsCheck;
using Xunit;

namespace Chancery.Evaluation.Tests.Files;

public sealed class FileTests
{
    private static (GoldReport? Gold, IReadOnlyList<FileFault> Faults) Gold(string json) => GoldJson.Parse(Encoding.UTF8.GetBytes(json), "name");

    private static (IReadOnlyList<PredictedReport> Readings, IReadOnlyList<FileFault> Faults) Predictions(string json) => PredictionJson.ParseAll(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Gold_is_read_with_all_its_fields()
    {
        var (gold, faults) = Gold(
            """
            {"id": 7, "report": {"published": "2021-03-10"}, "events": [
              {"id": "a", "type": "AID", "mode": "asylum", "time": "2021", "status": "planned", "required": false, "salience": "background", "cluster": "c",
               "participants": [{"role": "source", "name": "Norway", "country": "NOR"}, {"country": null}], "place": {"name": "Iquique", "country": "CHL"},
               "attribution": ["A; B", [{"name": "C"}]], "evidence": [{"start": 1, "end": 4, "text": "b😀c"}],
               "accept": {"type": ["AGREE"], "mode": [null], "status": ["possible"], "time": [null, "2022"], "place": ["PER"], "role": "participant"}}]}
            """);
        Assert.Empty(faults);
        Assert.Equal(("7", "2021-03-10"), (gold!.Key, gold.Published));
        var expected = new GoldEvent
        {
            Id = "a",
            Type = "AID",
            Mode = "asylum",
            Time = "2021",
            Status = "planned",
            IsRequired = false,
            IsBackground = true,
            Cluster = "c",
            Actors = [new("source", "NOR"), new("participant", null)],
            ActorNames = ["Norway", ""],
            PlaceName = "Iquique",
            PlaceCountry = "CHL",
            Speakers = ["A", "B", "C"],
            Evidence = [new(1, 4, "b😀c")],
            Accept = new() { Types = ["AGREE"], Modes = [null], Statuses = ["possible"], Times = [null, "2022"], Places = ["PER"], AnyRole = true },
        };
        Assert.Equal(expected, Assert.Single(gold.Events));
        Assert.Empty(GoldCheck.Misquotes(gold with { FullText = "ab😀c" }));
        Assert.Equal("CHY0305", Assert.Single(GoldCheck.Misquotes(gold with { FullText = "ab😀d" })).Code);
    }

    [Theory]
    [InlineData("{", "CHY0301")]
    [InlineData("[]", "CHY0302")]
    [InlineData("{\"events\": {}}", "CHY0302")]
    [InlineData("{\"events\": [7]}", "CHY0303")]
    [InlineData("{\"events\": [{\"type\": 7}]}", "CHY0303")]
    [InlineData("{\"events\": [], \"published\": \"March\"}", "CHY0304")]
    [InlineData("{\"events\": [{\"type\": \"VISIT\", \"status\": \"planned\", \"evidence\": [{\"start\": 0, \"end\": 1}]}]}", "CHY0304")]
    [InlineData("{\"events\": [{\"type\": \"AID\", \"evidence\": [{\"start\": 0, \"end\": 1}]}]}", "CHY0304")]
    [InlineData("{\"events\": [{\"type\": \"AID\", \"status\": \"planned\", \"time\": \"May\", \"evidence\": [{\"start\": 0, \"end\": 1}]}]}", "CHY0304")]
    [InlineData("{\"events\": [{\"type\": \"AID\", \"status\": \"planned\", \"evidence\": [{\"start\": 2, \"end\": 1}]}]}", "CHY0305")]
    [InlineData("{\"events\": [{\"type\": \"AID\", \"status\": \"planned\"}]}", "CHY0305")]
    public void What_is_wrong_with_gold_is_told(string json, string code) => Assert.Equal(code, Assert.Single(Gold(json).Faults).Code);

    [Fact]
    public void The_line_of_what_is_no_json_is_told()
    {
        Assert.Equal(2, Assert.Single(Gold("{\"events\":\n[}").Faults).Line);
        Assert.Equal(3, Assert.Single(Predictions("\n{\"report\": {}}\n{\n").Faults).Line);
    }

    [Fact]
    public void Predictions_are_lines_or_one_list()
    {
        const string reading = "{\"report\": {\"key\": \"a\", \"source\": \"in/b.txt\"}, \"events\": [{\"type\": \"AID\", \"confidence\": 0.5}]}";
        foreach (var json in new[] { reading + "\r\n\n" + reading, $"[{reading},\n{reading}]" })
        {
            var (readings, faults) = Predictions(json);
            Assert.Empty(faults);
            Assert.Equal(2, readings.Count);
            Assert.Equal(new PredictedEvent { Type = "AID", Confidence = 0.5 }, Assert.Single(readings[0].Events));
            Assert.True(readings[0].IsOf("a") && readings[0].IsOf("b") && !readings[0].IsOf("c"));
        }
    }

    [Fact]
    public void Whatever_comes_in_nothing_is_thrown()
    {
        var bytes = Gen.OneOf(
            Gen.Byte.Array[0, 40],
            Gen.String[Gen.Char["{}[]\":,1en\\u events report null true"], 0, 60].Select(Encoding.UTF8.GetBytes),
            Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], (i, j) => Encoding.UTF8.GetBytes($"{{\"report\": {{}}, \"events\": [{{\"type\": {Odd[i]}, \"evidence\": {Odd[j]}, \"participants\": {Odd[i]}, \"place\": {Odd[j]}, \"attribution\": {Odd[i]}, \"accept\": {Odd[j]}, \"confidence\": {Odd[i]}}}]}}")));
        bytes.Sample(b =>
        {
            var gold = GoldJson.Parse(b, "x").Gold ?? new() { Key = "x", Events = [] };
            Evaluator.Evaluate([gold with { FullText = "abc" }], PredictionJson.ParseAll(b).Readings);
        });
    }

    [Fact]
    public void A_reading_is_judged_as_it_is_printed()
    {
        var read = new Event
        {
            Id = "e",
            Type = EventType.Consult,
            Mode = "visit",
            Status = EventStatus.Planned,
            Confidence = 0.126,
            Time = EventTime.Parse("2024-05"),
            Place = new("Chile", "CHL", null, null),
            Participants = [new(ParticipantRole.Source, "A", "A", ActorKind.Person, "NOR", null, "a")],
            Attribution = [new([new("B", SourceKind.Person, null), new("C", SourceKind.Agency, null)])],
            Mentions = [new(new(0, 3, "abc"), EventStatus.Planned, null, null, AttributionChain.Own, new([], [], [], [], [], []), null)],
        };
        var expected = new PredictedEvent
        {
            Id = "e",
            Type = "CONSULT",
            Mode = "visit",
            Status = "planned",
            Confidence = 0.13,
            Time = "2024-05",
            PlaceCountry = "CHL",
            Actors = [new("source", "NOR")],
            Speakers = ["B", "C"],
            Evidence = [new(0, 3, "abc")],
        };
        Assert.Equal(expected, PredictedEvent.Of(read));
    }

    private static readonly string[] Odd = ["null", "7", "\"\\ud83d\"", "[]", "{}", "[null, 7, {\"start\": 1e3}, [[{\"name\": 3}]]]"];
}
