using System.Globalization;
using System.Text.Json;
using Chancery.Formats.Export;
using Chancery.Server.Answers;
using Chancery.Server.Calendar;
using Chancery.Server.Countries;
using Chancery.Server.Maps;
using Chancery.Server.Relations;
using Chancery.Server.Today;
using Microsoft.AspNetCore.Http;

namespace Chancery.Server.Api;

/// <summary>What pages show, as JSON.</summary>
internal static class PageJson
{
    public static IResult Of(TodayMatter today) => JsonAnswer.Object(json =>
    {
        json.WriteDay("day", today.Day);
        json.WriteDay("last_report", today.LastReport);
        json.WriteList("planned", today.Planned, RecordJson.Write);
        json.WriteList("changes", today.Changes, RecordJson.Write);
        json.WriteList("overdue", today.Overdue, RecordJson.Write);
    });

    public static IResult Of(MapMatter map) => JsonAnswer.Object(json =>
    {
        json.WriteObjects("places", map.Places, static (j, place) =>
        {
            j.WriteString("name", place.Place.Name);
            j.WriteString("country", place.Place.Country);
            WriteDegrees(j, "latitude", place.Place.Latitude);
            WriteDegrees(j, "longitude", place.Place.Longitude);
            j.WriteNumber("events", place.Events);
            j.WriteNumber("planned", place.Planned);
            j.WriteString("latest", place.Latest.Id);
        });
        json.WriteNumber("events", map.Events);
        json.WriteBoolean("complete", map.IsAll);
    });

    public static IResult Of(GraphMatter graph) => JsonAnswer.Object(json =>
    {
        WriteMeetings(json, graph.Meetings);
        json.WriteNumber("events", graph.Events);
    });

    public static IResult Of(CountriesMatter countries, CountryNames names) => JsonAnswer.Object(json =>
        json.WriteObjects("countries", countries.Countries, (j, country) =>
        {
            j.WriteString("code", country.Code);
            j.WriteString("name", names.Name(country.Code));
            j.WriteList("actors", country.Actors, RecordJson.Write);
        }));

    public static IResult Of(CalendarMatter calendar) => JsonAnswer.Object(json =>
    {
        json.WriteString("month", calendar.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        json.WriteString("last_month", calendar.Last?.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        json.WriteObjects("dated", calendar.Dated, static (j, dated) =>
        {
            j.WriteDay("first", dated.First);
            j.WriteDay("last", dated.Final);
            j.WritePropertyName("event");
            RecordJson.Write(j, dated.Event);
        });
        json.WriteList("vague", calendar.Vague, RecordJson.Write);
    });

    public static IResult Of(RelationMatter relation) => JsonAnswer.Object(json =>
    {
        json.WriteString("code", relation.Code);
        json.WriteString("other", relation.Other);
        json.WriteNumber("total", relation.Total);
        json.WriteList("planned", relation.Planned, RecordJson.Write);
        json.WriteList("latest", relation.Latest, RecordJson.Write);
        WriteYears(json, "by", relation.By);
        WriteYears(json, "towards", relation.Towards);
        json.WriteObjects("partners", relation.Partners, static (j, partner) =>
        {
            j.WriteString("code", partner.Code);
            j.WriteNumber("acts", partner.Acts);
        });
        WriteMeetings(json, relation.Meetings);
        json.WriteObjects("names", relation.Names, static (j, named) =>
        {
            j.WriteString("actor", named.Actor);
            j.WritePropertyName("use");
            RecordJson.Write(j, named.Use);
        });
    }, relation.Total == 0 ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);

    private static void WriteYears(Utf8JsonWriter json, string name, YearCounts counts) =>
        json.WriteObjects(name, counts.Counts.OrderBy(c => c.Key.Year).ThenBy(c => c.Key.Type), static (j, count) =>
        {
            j.WriteNumber("year", count.Key.Year);
            j.WriteString("type", Ontology.Code(count.Key.Type));
            j.WriteNumber("count", count.Value);
        });

    private static void WriteMeetings(Utf8JsonWriter json, IEnumerable<Meeting> meetings) => json.WriteObjects("meetings", meetings, static (j, meeting) =>
    {
        WriteParty(j, "one", meeting.One);
        WriteParty(j, "other", meeting.Other);
        j.WriteNumber("times", meeting.Times);
    });

    private static void WriteParty(Utf8JsonWriter json, string name, Participant party)
    {
        json.WriteStartObject(name);
        json.WriteString("id", party.Id);
        json.WriteString("name", party.Name);
        json.WriteString("country", party.Country);
        json.WriteEndObject();
    }

    private static void WriteDegrees(Utf8JsonWriter json, string name, double? degrees)
    {
        if (degrees is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
