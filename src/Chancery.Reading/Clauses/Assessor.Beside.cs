using Chancery.Language;

namespace Chancery.Reading.Clauses;

// What the preposition before a nominal act makes of it.
internal sealed partial class Assessor
{
    // "during a visit", "after talks", "ahead of the summit", "came for talks"; true where what stands above tells how far it has come
    private bool Beside(Assessment a, int noun, int verb)
    {
        var preposition = tree.Case(noun);
        if (a.IsTold) return false;
        switch (preposition)
        {
            // what happened before it is past: it is presupposed; else it is still to come
            case "ahead of" or "ahead" when !IsGone(noun, false):
            case "before" when TenseOf(verb) is not ClauseTense.Past && !IsGone(noun, false) && !IsRecent(noun):
                (a.Status, a.Tense) = (EventStatus.Planned, ClauseTense.None);
                break;
            case "during":
                a.Carriers.Add(verb);
                a.IsMeanwhile = true;
                break;
            // "called for a truce", "warned against an attack": nothing but a wish, whatever is asked for
            case "for" or "against" when words.Asking.Contains(Tokens[verb].Lemma) && !words.Factive.Contains(Tokens[verb].Lemma) && !words.Alleging.Contains(Tokens[verb].Lemma):
                a.ContentOf = verb;
                break;
            // "to pave the way for a meeting"
            case "for" when Tokens[verb].Lemma is "pave" && Tokens[verb].Xpos is "VB" or "VBZ" or "VBP" or "VBG":
                Weigh(a, EventStatus.Possible, verb);
                break;
            // "are locked in talks"
            case "in" when words.Engaging.Contains(Tokens[verb].Lemma):
                a.Carriers.Add(verb);
                Inherit(a, verb);
                if (a.Status is EventStatus.Occurred && (TenseOf(verb) is ClauseTense.Present || (a.Tense is ClauseTense.Perfect && IsForLong(verb)))) a.Status = EventStatus.Ongoing;
                break;
            // "is working on a visit", "agreed on sanctions": still to come
            case "on" when words.Working.Contains(Tokens[verb].Lemma):
                Weigh(a, EventStatus.Planned, verb);
                a.Owners.Add(verb);
                a.Carriers.Add(verb);
                break;
            // "are to arrive for the bloc's summit"
            case "for" when words.Travelling.Contains(Tokens[verb].Lemma):
            // "will go there as part of a visit"
            case "as" when words.Collections.Contains(Tokens[noun].Lemma):
            // "will fly there for talks"; but "will speak on Russia's invasion" takes the invasion for granted
            case "for" or "on" when !(tree.Child(noun, "nmod:poss") is >= 0 and var owner && Tokens[owner].Upos is not UniversalTag.Pron):
                a.Carriers.Add(verb);
                a.IsPurposed = preposition is "for" && IsOnTheWay(verb);
                if (IsBorne(verb)) return true;
                Inherit(a, verb);
                break;
        }

        return false;
    }
}
