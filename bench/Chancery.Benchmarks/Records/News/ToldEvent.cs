using System.Security.Cryptography;
using System.Text;
using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Records.News;

/// <summary>An event as one report tells it, sentence by sentence.</summary>
internal sealed class ToldEvent
{
    private readonly Telling telling;
    private readonly DateOnly published;
    private readonly Globe globe;
    private readonly Dice dice;
    private readonly List<Participant> participants;
    private readonly ToldTime time;
    private readonly Place? place;
    private readonly List<Mention> mentions = [];

    public ToldEvent(Telling telling, DateOnly published, Globe globe, Dice dice)
    {
        (this.telling, this.published, this.globe, this.dice) = (telling, published, globe, dice);
        var (happening, act) = (telling.Happening, telling.Happening.Act);
        participants = [Part(happening.Source, happening.Actor, act.IsMutual ? ParticipantRole.Participant : ParticipantRole.Source)];
        if (happening.Target is { } target) participants.Add(Part(target, happening.Other, act.IsMutual ? ParticipantRole.Participant : ParticipantRole.Target));
        time = ToldTime.Draw(telling, published, dice);
        place = happening.Place is { } where && dice.Thousandths(650) ? where : null;
    }

    /// <summary>Tells it in a headline: no time, no source.</summary>
    public void Headline(Manuscript text) => Tell(text, default, null, new(AttributionChain.Own, []));

    /// <summary>Tells it in a sentence.</summary>
    public void Sentence(Manuscript text)
    {
        var isFirst = mentions.All(m => m.Time is null);
        Tell(text, isFirst ? time : default, isFirst || dice.Thousandths(300) ? place : null, ToldSource.Draw(telling.Happening, published, globe, dice));
        text.Write(". ");
    }

    /// <summary>The event, once all of it is told.</summary>
    public Event End(string report)
    {
        var (happening, act) = (telling.Happening, telling.Happening.Act);
        var key = SHA256.HashData(Encoding.UTF8.GetBytes($"{report} {Ontology.Code(act.Type)} {mentions[0].Evidence.Start}"));
        return new()
        {
            Id = Convert.ToHexStringLower(key.AsSpan(0, 8)),
            Type = act.Type,
            Mode = act.Mode,
            Cameo = act.Cameo,
            Participants = [.. participants],
            Place = place,
            Time = time.Time,
            Status = telling.Status,
            About = act.Type is EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Agree or EventType.Support ? happening.Matter : null,
            Attribution = [.. mentions.Select(m => m.Attribution).Where(a => !a.IsOwnVoice).Distinct()],
            Count = act.Mode is "expel" or "arrest" or "kill" && dice.Thousandths(200) ? ">" + dice.Between(2, 40) : null,
            Confidence = dice.Between(50, 98) / 100.0,
            Mentions = [.. mentions],
        };
    }

    private Participant Part(Country country, Official? official, ParticipantRole role) =>
        official is null || dice.Thousandths(150) ? country.As(role) : official.As(role, dice.Thousandths(700));

    private void Tell(Manuscript text, ToldTime when, Place? where, ToldSource source)
    {
        var (start, mark) = (text.Length, text.Mark);
        List<Evidence> names = [text.Write(participants[0].As)];
        text.Write(" ");
        EquatableList<Evidence> status = [text.Write(Words(telling.Status))];
        text.Write(" ");
        EquatableList<Evidence> predicate = [text.Write(telling.Happening.Act.Mode.Replace('-', ' '))];
        if (participants.Count > 1)
        {
            text.Write(" with ");
            names.Add(text.Write(participants[1].As));
        }

        EquatableList<Evidence> timeWords = when.Words is null ? [] : [Then(text, " ", when.Words)];
        EquatableList<Evidence> placeWords = where is null ? [] : [Then(text, " in ", where.Name)];
        text.Write(" over " + telling.Happening.Matter);
        var evidence = text.Since(start, mark);
        List<Evidence> speakers = [];
        foreach (var words in source.Words) speakers.Add(Then(text, speakers.Count == 0 ? ", according to " : " and ", words));
        mentions.Add(new(
            evidence, telling.Status, when.Time, where, source.Chain,
            new(predicate, timeWords, placeWords, telling.Status is EventStatus.Occurred ? [] : status, [.. speakers], [.. names]),
            new($"{Ontology.Code(telling.Happening.Act.Type).ToLowerInvariant()}/{telling.Happening.Act.Mode}", telling.Happening.Act.Mode, "made up")));
    }

    private static Evidence Then(Manuscript text, string before, string words)
    {
        text.Write(before);
        return text.Write(words);
    }

    private static string Words(EventStatus status) => status switch
    {
        EventStatus.Possible => "may go on to",
        EventStatus.Planned => "plans to",
        EventStatus.Postponed => "put off the",
        EventStatus.Cancelled => "called off the",
        EventStatus.Denied => "denied the",
        EventStatus.Ongoing => "was seen at the",
        _ => "went on to",
    };
}
