using CsCheck;

namespace Chancery.Record.Tests.Queries;

/// <summary>Questions of every kind, each of several conditions or of one.</summary>
internal static class QuestionGen
{
    public static Gen<EventQuery> Any { get; } =
        from kinds in Gen.Int[0, 15].Array[1, 3]
        from first in Gen.Int[0, 100]
        from length in Gen.Int[0, 40]
        from pick in Gen.Int[0, 1000]
        from order in Gen.Enum<EventOrder>()
        select kinds.Aggregate(new EventQuery { Moment = new(Gazette.Start.AddDays(70)), Order = order }, (q, kind) => With(q, kind, first, length, pick));

    private static EventQuery With(EventQuery q, int kind, int first, int length, int pick) => kind switch
    {
        0 => q with { Actors = [Of(pick, "person:Ada", "person:Ben", "AAA", "BBB")] },
        1 => q with { Actors = ["person:Ada", Of(pick, "person:Ben", "CCC")] },
        2 => q with { Countries = [Of(pick, "AAA", "BBB", "CCC")] },
        3 => q with { Countries = Of<EquatableList<string>>(pick, ["AAA", "BBB"], ["CCC", "AAA"], ["CCC", "BBB", "AAA"]) },
        4 => q with { Types = Of<EquatableList<EventType>>(pick, [EventType.Consult], [EventType.Sanction, EventType.Assault]) },
        5 => q with { Modes = [Of(pick, "visit", "meet", "expel")] },
        6 => q with { Statuses = Of<EquatableList<EventStatus>>(pick, [EventStatus.Planned], [EventStatus.Occurred, EventStatus.Ongoing], [EventStatus.Denied]) },
        7 => q with { From = Gazette.Start.AddDays(first), To = Gazette.Start.AddDays(first + length) },
        8 => q with { From = Gazette.Start.AddDays(first) },
        9 => q with { To = Gazette.Start.AddDays(first) },
        10 => q with { Place = Of(pick, "alphaville", "AAA", "bbb") },
        11 => q with { Outlet = Of(pick, "Outlet 1", "outlet 2") },
        12 => q with { MinimumConfidence = (pick % 100) / 100.0 },
        13 => q with { Text = Of(pick, "treaty", "envoy grain", "\"border and harbour\"", "Grain") },
        14 => q with { IsUpcoming = pick % 2 == 0, WithDismissed = pick % 3 == 0 },
        _ => pick % 2 == 0 ? q with { IsOverdue = pick % 4 == 0 } : q with { ChangedSince = Gazette.Start.AddDays(first / 2) },
    };

    private static T Of<T>(int pick, params T[] items) => items[pick % items.Length];
}
