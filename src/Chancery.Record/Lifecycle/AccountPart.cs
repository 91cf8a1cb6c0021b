using System.Globalization;

namespace Chancery.Record.Lifecycle;

/// <summary>
/// An account, or what a split by hand left of it: some of its mentions. The part that holds the first mention keeps the
/// account's id; another is known by its first mention's.
/// </summary>
/// <param name="Account">The account.</param>
/// <param name="Numbers">The numbers of its mentions that are in this part, from 1, ascending; at least one.</param>
internal sealed record AccountPart(Account Account, EquatableList<int> Numbers)
{
    // Of whole accounts, which nearly all are, by how many mentions they have.
    private static readonly EquatableList<int>[] Usual = [.. Enumerable.Range(0, 32).Select(count => Enumerable.Range(1, count).ToEquatableList())];

    public static AccountPart Whole(Account account) =>
        new(account, account.Event.Mentions.Count is var count && count < Usual.Length ? Usual[count] : [.. Enumerable.Range(1, count)]);

    public bool IsWhole => Numbers.Count == Account.Event.Mentions.Count;

    public string Id => Numbers[0] == 1 ? Account.Id : MentionId(Account.Id, Numbers[0]);

    public Mention Mention(int number) => Account.Event.Mentions[number - 1];

    /// <summary>When it happens, as this part tells it: the account's time where one of its mentions agrees or none is taken away.</summary>
    public EventTime? Time
    {
        get
        {
            if (IsWhole || Account.Event.Time is not { } time) return Account.Event.Time;
            var times = Numbers.Select(n => Mention(n).Time).OfType<EventTime>().ToList();
            return times.Exists(t => TimeAgreement.Agree(t, time)) ? time : times.MinBy(TimeAgreement.Fineness);
        }
    }

    /// <summary>Where it happens, by the same rule.</summary>
    public Place? Place => IsWhole || Account.Event.Place is null ? Account.Event.Place : Numbers.Select(n => Mention(n).Place).FirstOrDefault(p => p is not null);

    /// <summary>Who says so: the account's lines of sources, or those of the mentions that are left.</summary>
    public EquatableList<AttributionChain> Attribution =>
        IsWhole ? Account.Event.Attribution : [.. Numbers.Select(n => Mention(n).Attribution).Where(a => !a.IsOwnVoice)];

    public static string MentionId(string account, int number) => string.Concat(account, ".", number.ToString(CultureInfo.InvariantCulture));
}
