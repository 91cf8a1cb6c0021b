using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>Finds whom words are meant for where they do not say it themselves.</summary>
internal sealed partial class Slots
{
    // "ignored Norway's warning", "went ahead despite criticism from Norway": whoever answers a word, or acts in spite of it or upon it, was meant
    // by it; a threat that nobody is told to defy may be no word but a danger: "rearmed after threats from the north".
    private void AddHearers(List<Filler> found, int word, Fillers allowed, bool isOnlyDefied)
    {
        var noun = word;
        // "a series of warnings", "in the face of threats"
        while (scene.Tokens[noun] is { Relation: "nmod", Head: >= 0 and var whole } && scene.Tree.Case(noun) is "of" && (words.Counting.Contains(scene.Tokens[whole].Lemma) || IsInSpite(whole))) noun = whole;
        if (scene.Tokens[noun] is not { Head: >= 0 and var verb } token || !scene.Is(verb, UniversalTag.Verb)) return;
        var isHeeded = token.Relation is "obj" or "nsubj:pass" ? IsHeeding(verb, null)
            : token.Relation is "obl" && scene.Tree.Case(noun) is { } preposition && ((noun != word && IsInSpite(noun)) || words.Spiting.Contains(preposition) || (!isOnlyDefied && (words.Prompting.Contains(preposition) || IsHeeding(verb, preposition))));
        if (!isHeeded) return;
        // "the bill was passed in spite of it": by whom is told, or not
        foreach (var head in Arguments.Subjects(verb))
            foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
        if (found.Count > 0) return;
        // "Norway's plan went ahead": whose it is goes on
        foreach (var head in Arguments.Surface(verb, 0)) AddWhose(found, head, allowed);
    }

    private bool IsInSpite(int noun) => scene.Tree.Case(noun) is "in" && words.Spiting.Contains(scene.Tokens[noun].Lemma);

    // "ignored", "shrugged off", "bowed to"
    private bool IsHeeding(int verb, string? preposition)
    {
        var lemma = scene.Tokens[verb].Lemma;
        if (preposition is not null) return words.Heeding.Contains(lemma + " " + preposition);
        if (words.Heeding.Contains(lemma)) return true;
        foreach (var c in scene.Tree.Children(verb)) if (scene.Tokens[c].Relation is "compound:prt" && words.Heeding.Contains(lemma + " " + scene.Tokens[c].Lemma)) return true;
        return false;
    }
}
