namespace Chancery.Reading.Coding;

/// <summary>Turns the fillers of a frame into participants.</summary>
internal static class Cast
{
    public static List<(Participant Participant, Filler Filler)> Of(Candidate c)
    {
        var cast = new List<(Participant, Filler)>();
        foreach (var filler in c.Sources) cast.Add((Make(filler, c.IsMutual ? ParticipantRole.Participant : ParticipantRole.Source), filler));
        foreach (var filler in c.Targets) cast.Add((Make(filler, c.IsMutual || c.Type is EventType.Office ? ParticipantRole.Participant : ParticipantRole.Target), filler));
        return cast;
    }

    private static Participant Make(Filler filler, ParticipantRole role) =>
        new(role, filler.Actor.Name, filler.Actor.Name, filler.Actor.Kind, filler.Actor.Code, filler.Actor.Office, filler.Actor.Id);
}
