using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>An actor in a part of a frame, and where it stands.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Phrase">The phrase that names it.</param>
/// <param name="IsModifier">True when it stands as an adjective inside the phrase of something else.</param>
/// <param name="At">The sentence it stands in, where it is an earlier one than that of the act.</param>
internal readonly record struct Filler(Actor Actor, Phrase Phrase, bool IsModifier, Scene? At = null)
{
    /// <summary>One that the sentence does not name; the word that names the act stands for it.</summary>
    public static Filler Unsaid(Actor actor, int act) => new(actor, new(act, act) { Actors = [actor], Kind = PhraseKind.Description }, false);
}
