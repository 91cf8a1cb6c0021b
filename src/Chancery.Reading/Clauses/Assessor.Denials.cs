using Chancery.Language;

namespace Chancery.Reading.Clauses;

internal sealed partial class Assessor
{
    /// <summary>
    /// The verb that denies what a clause tells: "dismissed reports that he had left", the clause hung on what is dismissed or beside it on the verb; -1
    /// for none.
    /// </summary>
    private int Denier(int clause, int head)
    {
        if (arguments.Mark(clause) is not "that") return -1;
        // "denies reports attributed to the army that": hung on what is said of them
        if (Tokens[head] is { Relation: "acl", Xpos: "VBN", Head: >= 0 and var reports }) head = reports;
        var (told, verb) = Tokens[head].Upos is UniversalTag.Verb ? (tree.Child(head, "obj"), head) : (head, Tokens[head].Head);
        if (told < 0 || verb < 0 || told > clause || Tokens[told].Head != verb || Tokens[told].Relation is not ("obj" or "nsubj:pass") || Tokens[verb].Upos is not UniversalTag.Verb) return -1;
        return words.DeniedNouns.Contains(Tokens[told].Lemma) && words.Dismissing.Contains(WithParticle(verb)) && !arguments.IsNegated(verb) ? verb : -1;
    }

    // "call off" is in the lists with its particle
    private string WithParticle(int verb) => tree.Child(verb, "compound:prt") is >= 0 and var particle ? Tokens[verb].Lemma + " " + Tokens[particle].Lemma : Tokens[verb].Lemma;
}
