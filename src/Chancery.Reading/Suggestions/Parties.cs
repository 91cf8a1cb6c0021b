using System.Collections.Frozen;
using Chancery.Reading.Coding;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Suggestions;

/// <summary>A phrase that takes part in what a verb says.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Slot">Where it stands: <c>subject</c>, <c>object</c>, <c>indirect</c>, or a preposition.</param>
internal readonly record struct Party(Phrase Phrase, string Slot)
{
    /// <summary>The code of the political actor it names; null where it names none or several.</summary>
    public string? Code => Parties.CodeOf(Phrase.Actors);

    /// <summary>True where it names one political actor.</summary>
    public bool IsPolitical => Code is not null;
}

/// <summary>Who takes part in what a word says.</summary>
internal static class Parties
{
    // A closed class of grammar.
    private static readonly FrozenSet<string> Circumstances =
        "in of at near inside outside across throughout within around after before during since until as than like by alongside amid".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a preposition that tells where, when or whose: who stands behind it is not acted upon.</summary>
    public static bool IsCircumstance(string slot) => Circumstances.Contains(slot);

    /// <summary>The phrases that take part in what a verb says, voice undone.</summary>
    public static List<Party> Of(Scene scene, int verb)
    {
        var proposition = scene.Propositions.At(verb);
        var parties = new List<Party>();
        Add(proposition.Doers, "subject");
        Add(proposition.Objects, "object");
        Add(proposition.Receivers, "indirect");
        foreach (var preposition in Prepositions(scene)) Add(proposition.Behind(preposition), preposition);
        return parties;

        void Add(List<int> heads, string slot)
        {
            foreach (var head in heads.SelectMany(scene.Tree.Joined))
            {
                if (scene.Named.At(head) is { } phrase && phrase.Last == head && !parties.Exists(p => p.Phrase == phrase)) parties.Add(new Party(phrase, slot));
            }
        }
    }

    /// <summary>The prepositions of a sentence, each once.</summary>
    public static IEnumerable<string> Prepositions(Scene scene) =>
        Enumerable.Range(0, scene.Tokens.Count).Select(scene.Tree.Case).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The code of the one political actor among these; null for none or several.</summary>
    public static string? CodeOf(IReadOnlyList<Actor> actors) => actors is [{ Code: { } code } actor] && (actor.Fills & Fillers.Political) != 0 ? code : null;
}
