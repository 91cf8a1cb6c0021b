using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Coding;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Suggestions;

/// <summary>Verbs and nouns that stand between two political actors, for which no frame has a word, and which gave no event.</summary>
internal sealed class UncodedWords(FrameIndex frames, LexiconIndex lexicon)
{
    private const string Object = "object";

    // Auxiliaries are a closed class. The lists tell what a verb makes of an act; alone it is none.
    private readonly FrozenSet<string> grammatical =
        lexicon.Words.Where(l => l.Key.EndsWith("-verbs", StringComparison.Ordinal)).SelectMany(l => l.Value).Concat(["be", "have", "do"]).ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> reporting =
        lexicon.Words.Where(l => l.Key is "reporting-verbs").SelectMany(l => l.Value).ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<Suggestion> Find(Scene scene, IReadOnlySet<int> coded, DateOnly? published)
    {
        for (var i = 0; i < scene.Tokens.Count; i++)
        {
            var token = scene.Tokens[i];
            if (coded.Contains(i)) continue;
            var found = token.Upos switch
            {
                UniversalTag.Verb => Verb(scene, i, coded),
                UniversalTag.Noun => Noun(scene, i),
                _ => null,
            };
            if (found is var (text, slot))
            {
                var part = token.Upos is UniversalTag.Verb ? WordClass.Verb : WordClass.Noun;
                yield return new Suggestion(SuggestionKind.Word, text, null, null, part, slot, published, LexiconSuggester.Sentence(scene));
            }
        }
    }

    private (string, string)? Verb(Scene scene, int verb, IReadOnlySet<int> coded)
    {
        var lemma = scene.Tokens[verb].Lemma;
        if (reporting.Contains(lemma)) return null;
        var parties = Parties.Of(scene, verb);
        if (parties.Where(p => p.Slot == "subject").Select(p => p.Code).FirstOrDefault(c => c is not null) is not { } doer) return null;
        var proposition = scene.Propositions.At(verb);
        // What is done stands in the object, or in a clause of its own.
        if (proposition.Content >= 0 || proposition.Objects.SelectMany(scene.Tree.Joined).Any(coded.Contains)) return null;
        var at = parties.FindIndex(p => p.Slot != "subject" && !Parties.IsCircumstance(p.Slot) && p.Code is { } code && code != doer);
        if (at < 0) return null;
        var other = parties[at];
        var noun = other.Slot == Object ? -1 : proposition.Objects.Find(o => scene.Is(o, UniversalTag.Noun)) is > 0 and var o ? o : -1;
        if (noun < 0 && grammatical.Contains(lemma)) return null;
        var thing = noun < 0 ? null : scene.Tokens[noun].Lemma;
        if (frames.Of(scene.Tokens[verb]).Any(f => Has(f.Word, other.Slot, thing)) || (noun >= 0 && frames.Of(scene.Tokens[noun]).Count > 0)) return null;
        var particle = scene.Tree.Child(verb, "compound:prt");
        return (string.Join(' ', new[] { lemma, particle < 0 ? null : scene.Tokens[particle].Lemma, thing }.OfType<string>()), other.Slot);
    }

    // The lexicon has the word, and other things kept it from an event: a condition, a wish, a doubt.
    private static bool Has(FrameWord word, string slot, string? thing) =>
        (!word.Objects.Any() || (thing is not null && word.Objects.Contains(thing))) && (word.Target.Contains(slot) || word.Source.Contains(slot));

    // Russia's overture to Iran
    private (string, string)? Noun(Scene scene, int noun)
    {
        if (scene.Named.At(noun) is not { } phrase || phrase.Last != noun || phrase.Actors.Count > 0 || phrase.Title is not null) return null;
        var doer = phrase.Possessor is { } owner ? Parties.CodeOf(owner.Actors) : Parties.CodeOf(phrase.Modifiers);
        if (doer is null || frames.Of(scene.Tokens[noun]).Count > 0) return null;
        foreach (var child in scene.Tree.Children(noun))
        {
            if (scene.Tree.Case(child) is not { } slot || Parties.IsCircumstance(slot) || scene.Named.At(child) is not { } other) continue;
            if (Parties.CodeOf(other.Actors) is { } code && code != doer) return (scene.Tokens[noun].Lemma, slot);
        }

        return null;
    }
}
