using Chancery.Language;

namespace Chancery.Reading.Names;

internal sealed partial class PhraseReader
{
    private const int Steps = 8;

    // Who takes part in the same clause cannot be meant by "him" or "it" in it: "Qin spoke with him", "Iran said Iraq attacked it".
    private List<Actor> Barred(Phrase phrase)
    {
        if (Tokens[phrase.Last].Relation is "nsubj" or "nsubj:pass" || Lower(phrase.First) is "he" or "she" or "they") return [];
        var verb = Governor(phrase.Last);
        if (verb < 0) return [];
        return SubjectOf(verb) is { } subject && subject != phrase ? JoinedTo(subject) : [];
    }

    // Whoever is joined to the subject is barred with it: "Chad and Niger accused it of spying".
    private List<Actor> JoinedTo(Phrase subject)
    {
        List<Actor> all = [.. subject.Actors];
        for (var k = IndexOf(subject); k + 1 < phrases.Count && IsJoined(phrases[k], phrases[k + 1]); k++) all.AddRange(phrases[k + 1].Actors);
        return all;
    }

    // The verb that a phrase hangs on, through nouns and prepositions; -1 when there is none.
    private int Governor(int token)
    {
        for (var (i, steps) = (token, 0); steps < Steps; steps++)
        {
            if (Tokens[i].Relation is "acl" or "acl:relcl" or "advcl" or "root" or "parataxis" or "ccomp" or "csubj") return -1;
            i = Tokens[i].Head;
            if (i < 0) return -1;
            if (Tokens[i].Upos is UniversalTag.Verb) return i;
        }

        return -1;
    }

    /// <summary>Whom "its" means by its place: the subject of the nearest clause above that stands before it, or the object that a bare infinitive is told of.</summary>
    private (Actor? Actor, bool IsSure) Above(Phrase phrase)
    {
        var isUp = false;
        for (var (i, steps) = (Governor(phrase.Last), 0); i >= 0 && steps < Steps; i = Tokens[i].Head, steps++)
        {
            Actor? subject = null, target = null;
            for (var c = 0; c < phrase.First; c++)
            {
                if (Tokens[c].Head != i || PhraseAt(c) is not { Actors: [{ } actor] } argument || argument.Last >= phrase.First) continue;
                if (Tokens[c].Relation is "nsubj" or "nsubj:pass") subject = actor;
                else if (Tokens[c].Relation is "obj" or "iobj" && steps > 0) target = actor;
            }

            if (target is not null && Discourse.IsBody(target)) return (target, true);
            // of a clause further up only where no other stands between
            if (subject is not null) return Discourse.IsBody(subject) ? (subject, !isUp || discourse.Nearest().Actor?.Id == subject.Id) : (null, false);
            if (Tokens[i].Relation is not ("xcomp" or "conj" or "advcl" or "ccomp")) return (null, false);
            isUp |= Tokens[i].Relation is "advcl" or "ccomp";
        }

        return (null, false);
    }

    // The subject of the clause a phrase stands in, or of the one above it.
    private Phrase? SubjectAbove(Phrase phrase)
    {
        for (var (i, steps) = (Tokens[Top(phrase)].Head, 0); i >= 0 && steps < Steps; i = Tokens[i].Head, steps++)
            if (OwnSubject(i) is { } subject && subject != phrase && subject.Last < phrase.First) return subject;
        return null;
    }

    // The subject a verb has of its own.
    private Phrase? OwnSubject(int verb)
    {
        if (verb < 0) return null;
        for (var c = 0; c < Tokens.Count; c++)
            if (Tokens[c].Head == verb && Tokens[c].Relation is "nsubj" or "nsubj:pass" && PhraseAt(c) is { } phrase) return phrase;
        return null;
    }

    /// <summary>The phrase that is the subject of a verb, or of the verb that governs it: "X agreed to meet", "X came and saw".</summary>
    private Phrase? SubjectOf(int verb)
    {
        for (var (i, steps) = (verb, 0); i >= 0 && steps < Steps; i = Tokens[i].Head, steps++)
        {
            if (OwnSubject(i) is { } phrase) return phrase;
            // "signed a decree to dismiss him": who signs dismisses
            if (Tokens[i] is { Relation: "acl", Xpos: "VB", Head: >= 0 and var deed } && Tokens[deed].Relation is "obj") i = deed;
            else if (Tokens[i].Relation is not ("xcomp" or "conj" or "advcl")) return null;
        }

        return null;
    }
}
