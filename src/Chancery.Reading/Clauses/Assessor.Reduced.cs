using Chancery.Language;

namespace Chancery.Reading.Clauses;

// "A meeting of ministers scheduled for Friday was cancelled": trees often take the participle for the verb, or hang it on the people, so it is read by its place.
internal sealed partial class Assessor
{
    private const int LongestPhrase = 10;
    private const int LongestTime = 9;

    private void AskReduced(Assessment a, int noun)
    {
        if (Planned(noun) is not (>= 0 and var planned)) return;
        if (!a.IsTold)
        {
            (a.Status, a.IsTold, a.Tense) = (EventStatus.Planned, true, ClauseTense.Future);
            a.Cues.Add(planned);
        }

        // "a meeting planned for December never took place": the plan came to nothing, and nobody denies it
        if (a is { Status: EventStatus.Denied, Speakers.Count: 0 } && a.Cues.Exists(i => Tokens[i].Lemma is "never" or "not" or "n't" && words.Happening.Contains(Tokens[Tokens[i].Head].Lemma)))
        {
            (a.Status, a.Tense) = (EventStatus.Cancelled, ClauseTense.None);
            return;
        }

        if (a.Status is not EventStatus.Planned) return;
        // what became of it: the next verb, if it has no subject of its own
        var (negated, passive) = (-1, false);
        for (var i = planned + 1; i < Tokens.Count && i <= planned + LongestTime; i++)
        {
            if (Tokens[i].Form is "," or ";" or "(" || Tokens[i].Upos is UniversalTag.Sconj or UniversalTag.Cconj || Tokens[i].Xpos is "WDT" or "WP" or "WRB" or "TO" or "MD") return;
            if (Tokens[i].Lemma is "never" or "not" or "n't") negated = i;
            passive |= Tokens[i].Lemma is "be" && Tokens[i].Upos is UniversalTag.Aux;
            if (Tokens[i].Upos is not UniversalTag.Verb) continue;
            Become(a, i, negated, passive);
            return;
        }
    }

    private void Become(Assessment a, int verb, int negated, bool passive)
    {
        var phrase = verb + 1 < Tokens.Count && Tokens[verb + 1].Upos is UniversalTag.Adp or UniversalTag.Adv ? Tokens[verb].Lemma + " " + Tokens[verb + 1].Lemma : Tokens[verb].Lemma;
        if (passive && (words.Cancelling.Contains(phrase) || words.Cancelling.Contains(Tokens[verb].Lemma))) Set(a, EventStatus.Cancelled, verb);
        else if (passive && (words.Postponing.Contains(phrase) || words.Postponing.Contains(Tokens[verb].Lemma))) Set(a, EventStatus.Postponed, verb);
        else if (negated >= 0 && words.Happening.Contains(Tokens[verb].Lemma)) Set(a, EventStatus.Cancelled, negated);
        else return;
        a.Tense = ClauseTense.None;
    }

    // "a meeting [of ministers] planned for", with nothing but names between; -1 if none.
    private int Planned(int noun)
    {
        for (var i = noun + 1; i + 1 < Tokens.Count && i <= noun + LongestPhrase; i++)
        {
            if (words.PlannedAdjectives.Contains(Tokens[i].Form.ToLowerInvariant()) && Tokens[i].Xpos is "VBN" or "VBD" or "JJ" && Tokens[i + 1].Form is "for" or "on" or "next" or "this" or "in") return i;
            if (Tokens[i].Upos is not (UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Adp or UniversalTag.Det or UniversalTag.Num) && Tokens[i].Form is not ("and" or "'s" or "’s")) return -1;
        }

        return -1;
    }
}
