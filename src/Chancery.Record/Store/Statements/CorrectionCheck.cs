using Chancery.Record.Corrections;
using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Groups;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Statements;

/// <summary>Whether a correction can be made, as the record stands.</summary>
/// <param name="connection">Where the record is.</param>
internal sealed class CorrectionCheck(RecordConnection connection)
{
    private readonly RecordIds ids = new(connection);

    /// <exception cref="RecordException">It names what is not there, or gives a field a value it cannot have.</exception>
    public void Refuse(Correction correction)
    {
        switch (correction)
        {
            case Correction.Merge merge:
                if (EventOf(merge.One) == EventOf(merge.Other)) throw Wrong("CHY0522", $"{merge.One} and {merge.Other} are one event already.");
                break;
            case Correction.Split split:
                Refuse(split);
                break;
            case Correction.Dismiss dismiss:
                EventOf(dismiss.Event);
                break;
            case Correction.Amend amend:
                if (Amendments.Fault(amend, TypeOf(EventOf(amend.Event))) is { } fault) throw Wrong("CHY0523", fault);
                break;
        }
    }

    private void Refuse(Correction.Split split)
    {
        var number = EventOf(split.Event);
        if (split.Mentions.Count == 0) throw Wrong("CHY0521", $"Name the mentions of {split.Event} that tell another event.");
        foreach (var mention in split.Mentions)
            if (EventOf(mention) != number) throw Wrong("CHY0521", $"The mention {mention} is not of the event {split.Event}; 'chancery show {split.Event}' lists those that are.");
        using var rows = connection.Prepare("SELECT mentions FROM event WHERE number = ?1");
        var taken = split.Mentions.Select(m => ids.Find(m)!.Value).Select(m => (m.Account, Math.Max(m.Mention, 1))).Distinct().Count();
        if (rows.Set(1, number).One() <= taken) throw Wrong("CHY0521", $"These are all the mentions of {split.Event}: none would be left.");
    }

    private long EventOf(string id)
    {
        if (ids.Find(id) is not { } found) throw Wrong("CHY0520", $"Nothing in the record has the id {id}. 'chancery events' lists the events, 'chancery show EVENT' the mentions.");
        using var row = connection.Prepare("SELECT coalesce((SELECT event FROM mention WHERE number = ?2), event) FROM account WHERE number = ?1");
        return row.Set(1, found.Account).Set(2, (found.Account * AccountRows.MentionsPerAccount) + Math.Max(found.Mention, 1)).One()!.Value;
    }

    private EventType TypeOf(long number)
    {
        using var row = connection.Prepare("SELECT type FROM event WHERE number = ?1");
        row.Set(1, number).Step();
        return StoredType.Parse(row.Text(0));
    }

    private RecordException Wrong(string code, string message) => new(code, $"{connection.Path}: {message}");
}
