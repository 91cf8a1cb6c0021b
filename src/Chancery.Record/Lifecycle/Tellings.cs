namespace Chancery.Record.Lifecycle;

/// <summary>Turns the accounts of a group into tellings, in the order they were said.</summary>
internal static class Tellings
{
    public static List<Telling> Of(IReadOnlyList<AccountPart> parts, SourceLines lines)
    {
        var tellings = new List<Telling>();
        for (var i = 0; i < parts.Count; i++)
        {
            var (numbers, first) = (parts[i].Numbers, tellings.Count);
            for (var n = 0; n < numbers.Count; n++) tellings.Add(Telling(parts[i], numbers[n], lines.Of(i, parts[i].Mention(numbers[n]))));
            if (tellings.FindIndex(first, t => t.IsOff) >= 0) Mark(tellings.GetRange(first, tellings.Count - first));
        }

        if (tellings.Count > 1) tellings.Sort(InOrder);
        return tellings;
    }

    /// <summary>By the day they were said, then the less firm first, then by the day they were known and by id.</summary>
    private static int InOrder(Telling a, Telling b)
    {
        var order = a.Said.CompareTo(b.Said);
        if (order == 0) order = a.Status.CompareTo(b.Status);
        if (order == 0) order = a.Report.Known.CompareTo(b.Report.Known);
        if (order == 0) order = string.CompareOrdinal(a.Part.Account.Id, b.Part.Account.Id);
        return order == 0 ? a.Number.CompareTo(b.Number) : order;
    }

    private static Telling Telling(AccountPart part, int number, int[] lines)
    {
        var mention = part.Mention(number);
        var isVague = IsVague(mention, part.Account.Event.Status);
        var (time, isAside) = TimeOf(part, mention, isVague);
        return new()
        {
            Part = part,
            Mention = mention,
            Number = number,
            Id = AccountPart.MentionId(part.Account.Id, number),
            Said = SaidOn(mention.Attribution, part.Account.Report.Known),
            Lines = lines,
            Time = time,
            IsAside = isAside,
            IsVague = isVague,
        };
    }

    /// <summary>The day of the innermost speaker who has one, but no later than the report; else the report's.</summary>
    public static DateOnly SaidOn(AttributionChain chain, DateOnly known)
    {
        foreach (var speaker in chain.Speakers)
        {
            if ((speaker.Time?.Latest ?? speaker.Time?.Earliest) is not { } day) continue;
            return day < known ? day : known;
        }

        return known;
    }

    // A noun without a word for its status or its time; and what the reader itself did not count as told.
    private static bool IsVague(Mention mention, EventStatus account) =>
        mention.Time is null && (mention.Reason?.Rule is "noun" || (mention.Status > account && account is EventStatus.Possible or EventStatus.Planned))
        && mention.Spans.Status.Count == 0;

    private static (EventTime? Time, bool IsAside) TimeOf(AccountPart part, Mention mention, bool isVague)
    {
        if (part.Time is not { } whole) return (mention.Time, false);
        if (mention.Time is { } own)
            return TimeAgreement.Agree(own, whole) ? (whole, false) : (own, IsBacked(part, mention, whole));
        return (isVague || mention.Status is EventStatus.Postponed or EventStatus.Cancelled or EventStatus.Denied ? null : Shares(part, mention) ? whole : null, false);
    }

    private static bool IsBacked(AccountPart part, Mention mention, EventTime time)
    {
        for (var i = 0; i < part.Numbers.Count; i++)
        {
            var other = part.Mention(part.Numbers[i]);
            if (IsDone(other) == IsDone(mention) && other.Time is { } told && TimeAgreement.Agree(told, time)) return true;
        }

        return false;
    }

    // What says no time of its own is told of the account's, if that is the time of what has come as far.
    private static bool Shares(AccountPart part, Mention mention)
    {
        var isTimed = false;
        for (var i = 0; i < part.Numbers.Count; i++)
        {
            var other = part.Mention(part.Numbers[i]);
            if (other.Time is null) continue;
            if (IsDone(other) == IsDone(mention)) return true;
            isTimed = true;
        }

        return !isTimed;
    }

    private static bool IsDone(Mention mention) => mention.Status is EventStatus.Ongoing or EventStatus.Occurred;

    // News comes first: a plan with its time still ahead, and only then, in another clause, what was put off or called off before.
    private static void Mark(List<Telling> account)
    {
        foreach (var off in account.Where(t => t.Status is EventStatus.Postponed or EventStatus.Cancelled))
            off.Behind = account.Where(p => IsNewsBefore(p, off)).MinBy(p => p.Said);

        var isOff = account.Exists(t => t is { IsOff: true, Behind: null });
        foreach (var telling in account) telling.IsFromOff = isOff;
    }

    private static bool IsNewsBefore(Telling plan, Telling off) =>
        plan is { IsPlan: true, IsVague: false, IsAside: false, Time: { } time } && plan.Mention.Evidence.End <= off.Mention.Evidence.Start
        && (time.Latest is null || time.Latest >= plan.Said) && (off.Mention.Time is not { } told || !TimeAgreement.Agree(told, time));
}
