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
        IReadOnlyList<AccountPart> parts, List<Telling> tellings, (EventType Type, string? Mode) act)
    {
        if (parts.Count == 1) return (parts[0].Account.Event.Participants, null);
        var (own, others) = (new List<AccountPart>(parts.Count), new List<AccountPart>());
        foreach (var part in parts) (part.Account.Event is var e && e.Type == act.Type && e.Mode == act.Mode ? own : others).Add(part);
        var cast = Members(own, []);
        var isMutual = cast.TrueForAll(m => m.As.Role is ParticipantRole.Participant);
        foreach (var more in Members(others, cast)) cast.Add(more with { As = more.As with { Role = RoleOf(more.As, cast, isMutual) } });

        var kept = cast.FindAll(m => !cast.Exists(o => StandsFor(o, m)));
        kept.Arrange((a, b) => a.As.Role.CompareTo(b.As.Role));
        return (kept.Select(m => m.As).ToEquatableList(), Disagreement(kept, tellings, act.Mode is "visit"));
    }

    private static List<Member> Members(List<AccountPart> parts, List<Member> known)
    {
        var members = new List<Member>();
        var named = new List<(List<Participant> As, List<AccountPart> In)>();
        foreach (var part in parts)
        {
            var people = part.Account.Event.Participants;
            for (var i = 0; i < people.Count; i++)
            {
                var at = 0;
                while (at < named.Count && named[at].As[0].Id != people[i].Id) at++;
                if (at == named.Count) named.Add(([], []));
                named[at].As.Add(people[i]);
                named[at].In.Add(part);
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
    private static Participant Union(List<Participant> same)
    {
        var first = same[0];
        var alike = same.TrueForAll(p => ReferenceEquals(p, first)
            || (p.Role == first.Role && p.Name == first.Name && p.Kind == first.Kind && p.Country == first.Country));
        var office = same.Find(p => p.Office is not null)?.Office;
        if (alike) return office == first.Office ? first : first with { Office = office };
        return first with { Role = Most(same, p => p.Role), Name = Most(same, p => p.Name), Kind = Most(same, p => p.Kind), Country = Most(same, p => p.Country), Office = office };
    }

    private static T Most<T>(List<Participant> same, Func<Participant, T> of) => same.GroupBy(of).MaxBy(g => g.Count())!.Key;

    // In another mode's account: the part its country has here.
    private static ParticipantRole RoleOf(Participant actor, List<Member> cast, bool isMutual) =>
        isMutual ? ParticipantRole.Participant
        : actor.Country is { } country && cast.Find(m => m.As.Country == country) is { } same ? same.As.Role
        : actor.Role;

    private static bool StandsFor(Member named, Member other) =>
        named.As.Role == other.As.Role && named.As.Country is not null && named.As.Country == other.As.Country
        && Rank(named.As.Kind) < Rank(other.As.Kind) && !HaveOne(named.In, other.In);

    private static bool HaveOne(List<AccountPart> one, List<AccountPart> other)
    {
        foreach (var part in one)
            if (Holds(other, part)) return true;
        return false;
    }

    private static bool Holds(List<AccountPart> parts, AccountPart part)
    {
        foreach (var other in parts)
            if (ReferenceEquals(other, part)) return true;
        return false;
    }

    private static int Rank(ActorKind kind) => kind switch
    {
        ActorKind.Person => 0,
        ActorKind.Group => 2,
        _ => 1,
    };

    // Two people of one country in one part, and no account that has both. A guest may be received by several.
    private static Disagreement? Disagreement(List<Member> cast, List<Telling> tellings, bool isVisit)
    {
        bool IsOne(Member m) => m.As.Kind is ActorKind.Person && m.As.Country is not null && !(isVisit && m.As.Role is ParticipantRole.Target);
        if (!cast.Exists(m => IsOne(m) && cast.Exists(o => !ReferenceEquals(o, m) && IsOne(o) && o.As.Role == m.As.Role && o.As.Country == m.As.Country))) return null;
        var values = cast.Where(IsOne)
            .GroupBy(m => (m.As.Role, m.As.Country))
            .Where(g => g.Count() > 1 && g.SelectMany(m => m.In).GroupBy(p => p, (p, all) => all.Count(), ReferenceEqualityComparer.Instance as IEqualityComparer<AccountPart>).All(n => n == 1))
            .SelectMany(g => g.Select(m => new Claim<Participant>(m.As, m.As.Name, tellings.FindAll(t => Holds(m.In, t.Part)))))
            .ToList();
        return values.Ranked().Disagreement("participants");
    }
}
