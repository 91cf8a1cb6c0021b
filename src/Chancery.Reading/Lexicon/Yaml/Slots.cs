using System.Collections.Frozen;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>The names of a word's slots, and the slots that count where a file gives none.</summary>
internal static class Slots
{
    private static readonly FrozenSet<string> Known = (
        "subject object indirect possessive modifier predicate predicate-clause clause infinitive clause-subject clause-object clause-owner condition hearer obliged not concerned object-owner object-parties object-clause reason parties participle agent posting "
        // English prepositions, a closed class.
        + "about above across after against along alongside amid among around as at before behind below beneath beside between beyond by "
        + "despite down during following for from in inside into like near of off on onto opposite out outside over past per regarding since "
        + "than through throughout to toward towards under until unlike up upon via with within without").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // They tell whose a thing is, by several ways of wording it; no one word heads them.
    private static readonly FrozenSet<string> Roundabout = new[] { "object-owner", "object-parties", "object-clause", "clause-owner", "condition", "hearer", "reason", "concerned", "parties", "agent", "posting" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a file may write where a slot is wanted.</summary>
    public const string Choice =
        "subject, object, indirect, possessive, modifier, predicate, predicate-clause, object-owner, object-parties, object-clause, reason, clause, infinitive, clause-subject, clause-object, clause-owner, condition, hearer, obliged, not, concerned, parties, participle, agent, posting, a preposition, or a preposition with -owner or -site";

    // "on-owner": whose the thing behind "on" is
    private const string Owner = "-owner";

    // "to-site": where the thing behind "to" is held
    private const string Site = "-site";

    public static bool IsKnown(string slot) => Known.Contains(slot) || IsOf(slot, Owner) || IsOf(slot, Site);

    private static bool IsOf(string slot, string end) => slot.EndsWith(end, StringComparison.Ordinal) && Known.Contains(slot[..^end.Length]);

    /// <summary>True for a slot that can be required, because a word heads it.</summary>
    public static bool IsHeaded(string slot) => Known.Contains(slot) && !Roundabout.Contains(slot);

    /// <summary>Where the source of a word is looked for.</summary>
    public static EquatableList<string> DefaultSource(WordClass wordClass) =>
        wordClass is WordClass.Noun ? ["possessive", "by", "of", "modifier"] : ["subject"];

    /// <summary>Where the words for what is demanded, condemned or offered are looked for.</summary>
    public static EquatableList<string> DefaultAbout(EventType type) =>
        type is EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Agree or EventType.Support
            ? ["clause", "for", "over", "about", "on", "object"] : [];
}
