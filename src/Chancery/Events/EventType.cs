namespace Chancery;

/// <summary>What kind of act an event is: the 16 types of PLOVER 2.0, and <see cref="Office"/>, which is ours.</summary>
public enum EventType
{
    /// <summary>AGREE: to agree, offer, invite or promise.</summary>
    Agree,
    /// <summary>CONSULT: to visit, meet, talk, call or mediate.</summary>
    Consult,
    /// <summary>SUPPORT: to praise, thank, recognise, sign, ratify, apologise.</summary>
    Support,
    /// <summary>CONCEDE: to yield in words, to pardon.</summary>
    Concede,
    /// <summary>COOPERATE: trade, joint exercises, judicial and intelligence cooperation.</summary>
    Cooperate,
    /// <summary>AID: to give money, arms, relief or asylum.</summary>
    Aid,
    /// <summary>RETREAT: to withdraw, release, cease fire, disarm, ease sanctions.</summary>
    Retreat,
    /// <summary>REQUEST: to urge, demand or appeal.</summary>
    Request,
    /// <summary>ACCUSE: to criticise, condemn, accuse, summon, investigate, sue.</summary>
    Accuse,
    /// <summary>REJECT: to refuse or veto.</summary>
    Reject,
    /// <summary>THREATEN: to warn or threaten.</summary>
    Threaten,
    /// <summary>PROTEST: to demonstrate, strike, riot, boycott.</summary>
    Protest,
    /// <summary>SANCTION: to expel, recall, cut ties, sanction, suspend, leave.</summary>
    Sanction,
    /// <summary>MOBILIZE: to deploy, alert, drill.</summary>
    Mobilize,
    /// <summary>COERCE: to arrest, seize, ban, restrict, deport, hack.</summary>
    Coerce,
    /// <summary>ASSAULT: to attack, invade, shell, kill, abduct.</summary>
    Assault,
    /// <summary>OFFICE: who holds an office: election, inauguration, appointment, resignation, dismissal, coup, death in office.</summary>
    Office,
}
