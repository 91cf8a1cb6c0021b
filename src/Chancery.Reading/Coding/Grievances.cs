using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Tells a protest at home that is against those who govern there from one of which only the place is told.</summary>
internal sealed class Grievances(LexiconIndex lexicon)
{
    private readonly FrozenSet<string> ruling = Word.List(lexicon, "ruling-words");

    /// <summary>True when the sentence speaks of who governs, what they make and do, or what they are asked for.</summary>
    /// <param name="scene">The sentence.</param>
    /// <param name="code">The state where the protest is held.</param>
    public bool AreTold(Scene scene, string code)
    {
        foreach (var token in scene.Tokens)
            if (ruling.Contains(token.Lemma.ToLowerInvariant()) || ruling.Contains(token.Form.ToLowerInvariant()) || token.Form.StartsWith("anti-", StringComparison.OrdinalIgnoreCase)) return true;
        // "took to the streets against Holm", "marched on the ministry"
        return scene.Named.Phrases.Any(p => p.Actors.Any(a => a.Code == code && (a.Kind is ActorKind.Person || (a.Kind is ActorKind.Organisation && (a.Fills & Fillers.Political) != 0))));
    }
}
