namespace Chancery.Record.Merging;

/// <summary>Those of a cast that have one part in the event, or all of them.</summary>
internal readonly struct CastSide
{
    private readonly ParticipantRole? role;

    /// <summary>A side of a cast.</summary>
    /// <param name="cast">The cast.</param>
    /// <param name="role">The part; null for any.</param>
    public CastSide(EquatableList<CastMember> cast, ParticipantRole? role)
    {
        (Cast, this.role) = (cast, role);
        for (var i = 0; i < cast.Count; i++)
            if (IsFirstOfCode(i)) Codes++;
    }

    /// <summary>The whole cast.</summary>
    public EquatableList<CastMember> Cast { get; }

    /// <summary>For how many countries or organisations they act.</summary>
    public int Codes { get; }

    /// <summary>True when this member of the cast is on the side, and the first there of its code.</summary>
    public bool IsFirstOfCode(int member)
    {
        if (!IsHere(member)) return false;
        for (var i = 0; i < member; i++)
            if (IsHere(i) && Cast[i].Code == Cast[member].Code) return false;
        return true;
    }

    /// <summary>True when somebody acts for this code.</summary>
    public bool Has(ulong code)
    {
        for (var i = 0; i < Cast.Count; i++)
            if (IsHere(i) && Cast[i].Code == code) return true;
        return false;
    }

    /// <summary>True when a named person acts for this code.</summary>
    public bool HasPeople(ulong code)
    {
        for (var i = 0; i < Cast.Count; i++)
            if (IsPerson(i, code)) return true;
        return false;
    }

    /// <summary>True when a person who acts for this code here may be one who does there.</summary>
    public bool MayShareOne(CastSide other, ulong code)
    {
        for (var i = 0; i < Cast.Count; i++)
        {
            if (!IsPerson(i, code)) continue;
            for (var j = 0; j < other.Cast.Count; j++)
                if (other.IsPerson(j, code) && CastMember.MayBeOne(Cast[i].Person!, other.Cast[j].Person!)) return true;
        }

        return false;
    }

    private bool IsHere(int member) => role is null || Cast[member].Role == role;

    private bool IsPerson(int member, ulong code) => IsHere(member) && Cast[member].Code == code && Cast[member].Person is not null;
}
