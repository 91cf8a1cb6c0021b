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
    public int MarkedBy(int noun) => Sparking(noun) is >= 0 and var sparked ? sparked :
        !IsVerb(noun) && Tokens[noun] is { Relation: "obl", Head: >= 0 and var verb } && verb < noun && tree.Case(noun) is "with" && words.Marking.Contains(Tokens[verb].Lemma) && !IsNegated(verb) ? verb : -1;

    // "protests sparked in May by the arrest", "by their decision to leave"
    private int Sparking(int act)
    {
        var noun = Tokens[act] is { Xpos: "VB", Relation: "acl", Head: >= 0 and var plan } ? plan : act;
        return !IsVerb(noun) && Tokens[noun] is { Relation: "obl:agent", Head: >= 0 and var verb } && words.Receiving.Contains(Tokens[verb].Lemma) && !IsNegated(verb) ? verb : -1;
    }

    /// <summary>The verb by which a nominal act ends: "ending a three-day summit", "a visit that ends on Friday"; -1 for none.</summary>
    public int EndedBy(int noun)
    {
        if (IsVerb(noun)) return -1;
        if (Tokens[noun] is { Relation: "obj" or "nsubj", Head: >= 0 and var verb } && IsVerb(verb) && words.Ending.Contains(Tokens[verb].Lemma) && !IsNegated(verb)) return verb;
        return SetBy(noun) is >= 0 and var set && words.Ending.Contains(Tokens[set].Lemma) ? set : -1;
    }

    /// <summary>The verb that tells that a nominal act, its subject, begins or goes on: "fighting broke out"; -1 for none.</summary>
    public int BegunBy(int noun)
    {
        if (IsVerb(noun) || BareVerb(noun) is not (>= 0 and var verb) || IsNegated(verb)) return -1;
        var particle = tree.Child(verb, "compound:prt");
        return words.Marking.Contains(particle < 0 ? Tokens[verb].Lemma : Tokens[verb].Lemma + " " + Tokens[particle].Lemma) ? verb : -1;
    }

    /// <summary>The verb of a relative clause that tells when a nominal act is held or is to be: "talks, which open on Sunday", "a visit that had been planned for May"; -1 for none.</summary>
    public int SetBy(int noun)
    {
        if (IsVerb(noun)) return -1;
        foreach (var c in tree.Children(noun))
        {
            if (Tokens[c].Relation is not "acl:relcl" || c < noun || !IsVerb(c) || IsNegated(c) || Math.Max(tree.Child(c, "nsubj"), tree.Child(c, "nsubj:pass")) is not (>= 0 and var which) || !IsRelative(which)) continue;
            if (IsPassive(c) ? words.Planning.Contains(Tokens[c].Lemma) && !words.Pledging.Contains(Tokens[c].Lemma) : (words.Happening.Contains(Tokens[c].Lemma) || words.Marking.Contains(Tokens[c].Lemma)) && tree.Child(c, "obj") is var thing && (thing < 0 || Tokens[thing].Lemma is "place")) return c;
        }

        return -1;
    }
}
