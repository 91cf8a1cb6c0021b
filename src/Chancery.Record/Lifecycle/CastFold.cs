namespace Chancery.Record.Lifecycle;

/// <summary>
/// Who takes part: everybody any account names, each once, in the part most accounts of the event's mode give them. Who is
/// named wins over the state, and a state or body over its people, where they stand for one another: one country, one part,
/// and no account that has both. Words are those of the first account.
/// </summary>
internal static class CastFold
{
    private sealed record Member(Participant As, List<AccountPart> In);

    public static (EquatableList<Participant> Participants, Disagreement? Disagreement) Of(
        IReadOnlyList<AccountPart> parts, IReadOnlyList<Telling> tellings, (EventType Type, string? Mode) act)
    {
        if (parts.Count == 1) return (parts[0].Account.Event.Participants, null);
        var (own, others) = (new List<AccountPart>(parts.Count), new List<AccountPart>());
        foreach (var part in parts) (part.Account.Event is var e && e.Type == act.Type && e.Mode == act.Mode ? own : others).Add(part);
        var cast = Members(own, []);
        var isMutual = cast.TrueForAll(m => m.As.Role is ParticipantRole.Participant);
        foreach (var more in Members(others, cast)) cast.Add(more with { As = more.As with { Role = RoleOf(more.As, cast, isMutual) } });

        var kept = cast.Where(m => !cast.Exists(o => StandsFor(o, m))).OrderBy(m => m.As.Role).ToList();
        return ([.. kept.Select(m => m.As)], Disagreement(kept, tellings, act.Mode is "visit"));
    }

    private static List<Member> Members(List<AccountPart> parts, List<Member> known)
    {
        var members = new List<Member>();
        if (parts.Count == 0) return members;
        var named = new List<(List<Participant> As, List<AccountPart> In)>();
        foreach (var part in parts)
        {
            var people = part.Account.Event.Participants;
            for (var i = 0; i < people.Count; i++)
            {
                var at = named.FindIndex(n => n.As[0].Id == people[i].Id);
                if (at < 0) named.Add(([people[i]], [part]));
                else
                {
                    named[at].As.Add(people[i]);
                    named[at].In.Add(part);
                }
            }
        }

        foreach (var (same, within) in named)
        {
            if (known.Find(m => m.As.Id == same[0].Id) is { } member) member.In.AddRange(within);
            else members.Add(new(Union(same), within));
        }

        return members;
    }

    // The first account's words; of the rest what most accounts say, the first among equals.
    private static Participant Union(List<Participant> same) => same[0] with
    {
        Role = Most(same, p => p.Role),
        Name = Most(same, p => p.Name),
        Kind = Most(same, p => p.Kind),
        Country = Most(same, p => p.Country),
        Office = same.Select(p => p.Office).FirstOrDefault(o => o is not null),
    };

    private static T Most<T>(List<Participant> same, Func<Participant, T> of)
    {
        var first = of(same[0]);
        return same.TrueForAll(p => EqualityComparer<T>.Default.Equals(of(p), first)) ? first : same.GroupBy(of).MaxBy(g => g.Count())!.Key;
    }

    // In another mode's account: the part its country has here.
    private static ParticipantRole RoleOf(Participant actor, List<Member> cast, bool isMutual) =>
        isMutual ? ParticipantRole.Participant
        : actor.Country is { } country && cast.Find(m => m.As.Country == country) is { } same ? same.As.Role
        : actor.Role;

    private static bool StandsFor(Member named, Member other) =>
        named.As.Role == other.As.Role && named.As.Country is not null && named.As.Country == other.As.Country
        && Rank(named.As.Kind) < Rank(other.As.Kind) && !named.In.Exists(p => other.In.Contains(p, ReferenceEqualityComparer.Instance));

    private static int Rank(ActorKind kind) => kind switch
    {
        ActorKind.Person => 0,
        ActorKind.Group => 2,
        _ => 1,
    };

    // Two people of one country in one part, and no account that has both. A guest may be received by several.
    private static Disagreement? Disagreement(List<Member> cast, IReadOnlyList<Telling> tellings, bool isVisit)
    {
        var values = cast.Where(m => m.As.Kind is ActorKind.Person && m.As.Country is not null && !(isVisit && m.As.Role is ParticipantRole.Target))
            .GroupBy(m => (m.As.Role, m.As.Country))
            .Where(g => g.Count() > 1 && g.SelectMany(m => m.In).GroupBy(p => p, (p, all) => all.Count(), ReferenceEqualityComparer.Instance as IEqualityComparer<AccountPart>).All(n => n == 1))
            .SelectMany(g => g.Select(m => new Claim<Participant>(m.As, m.As.Name, [.. tellings.Where(t => m.In.Contains(t.Part, ReferenceEqualityComparer.Instance))])))
            .Ranked();
        return values.Count < 2 ? null : new("participants", [.. values.Select(v => v.Ranked)]);
    }
}
