namespace Chancery.Reading.Clauses;

/// <summary>By which verb beside it a nominal act was done.</summary>
internal sealed partial class Arguments
{
    /// <summary>The verb of a relative clause that tells that a nominal act was done: "the embargo that Norway imposed", "the raid that killed two"; -1 for none.</summary>
    public int Performed(int noun)
    {
        if (IsVerb(noun)) return -1;
        foreach (var c in tree.Children(noun))
        {
            if (Tokens[c].Relation is not ("acl:relcl" or "acl") || c < noun || !IsVerb(c) || Tokens[c].Xpos is not ("VBD" or "VBN" or "VBZ" or "VBP") || IsNegated(c)) continue;
            var subject = tree.Child(c, "nsubj");
            if (words.Performing.Contains(Tokens[c].Lemma) && (IsPassive(c) || (subject >= 0 && !IsRelative(subject)))) return c;
            if (words.Outcome.Contains(Tokens[c].Lemma) && subject >= 0 && IsRelative(subject)) return c;
        }

        return -1;
    }

    /// <summary>The verb of beginning, ending or answering that happens in a nominal act: "the crisis began with the arrest", "responded with a raid"; -1 for none.</summary>
    public int MarkedBy(int noun) =>
        !IsVerb(noun) && Tokens[noun] is { Relation: "obl", Head: >= 0 and var verb } && verb < noun && tree.Case(noun) is "with" && words.Marking.Contains(Tokens[verb].Lemma) && !IsNegated(verb) ? verb : -1;
}
