using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>Who does what to whom in one sentence: the arguments of its verbs with voice undone, control and relative clauses resolved.</summary>
internal sealed partial class Arguments(Tree tree, ClauseWords words)
{
    private const int Depth = 6;

    private IReadOnlyList<Token> Tokens => tree.Tokens;

    /// <summary>True for a verb in the passive, or a participle that modifies what it is done to.</summary>
    public bool IsPassive(int verb)
    {
        // "was to have met him"
        if (!tree.Has(verb, "aux:pass") && tree.Has(verb, "obj") && IsToHave(verb)) return false;
        if (tree.Has(verb, "aux:pass") || tree.Has(verb, "nsubj:pass")) return true;
        // "had massed troops there by January": what has a subject and an object is done by nobody else
        if (tree.Has(verb, "obl:agent")) return !(tree.Has(verb, "nsubj") && tree.Has(verb, "obj"));
        // "was condemned" with the participle taken for a past tense
        if (tree.Has(verb, "cop") && Tokens[verb].Upos is UniversalTag.Verb && Tokens[verb].Xpos is "VBN" or "VBD") return true;
        // "sanctions imposed by the West" with the participle taken for a finite verb
        if (Tokens[verb].Xpos is "VBD" && words.Light.Contains(Tokens[verb].Lemma) && !tree.Has(verb, "obj") && HasBy(verb)) return true;
        if (IsHeadlinePassive(verb)) return true;
        if (Tokens[verb].Xpos is not "VBN") return false;
        // "Chinese-brokered talks"
        if (Tokens[verb].Relation is "amod") return true;
        // "The United States bombed Yemen" misread as a participle has an object of its own.
        if (Tokens[verb].Relation is "acl") return tree.Child(verb, "obj") < 0 && !IsMisreadMain(verb);
        return Tokens[verb].Relation is "conj" && !tree.Has(verb, "nsubj") && !tree.Has(verb, "aux") && IsVerb(Tokens[verb].Head) && IsPassive(Tokens[verb].Head);
    }

    // "Diplomats expelled from Denmark over plot": a headline leaves out "were", and an act that is done to an object has none here
    private bool IsHeadlinePassive(int verb) =>
        Tokens[verb] is { Xpos: "VBD" or "VBN", Head: < 0 } && verb > 0 && words.Transitive.Contains(Tokens[verb].Lemma) && Tokens[^1].Upos is not UniversalTag.Punct
        && (verb + 1 == Tokens.Count || Tokens[verb + 1].Upos is UniversalTag.Adp) && tree.Has(verb, "nsubj") && !tree.Has(verb, "obj") && !tree.Has(verb, "ccomp") && !tree.Has(verb, "aux");

    /// <summary>Heads of those who do what a verb says.</summary>
    public List<int> Subjects(int verb) => IsPassive(verb) ? Agents(verb) : Surface(verb, 0);

    private bool IsToHave(int verb)
    {
        if (Mark(verb) is not "to") return false;
        foreach (var c in tree.Children(verb)) if (Tokens[c] is { Relation: "aux", Form: "have" }) return true;
        return false;
    }

    /// <summary>Heads of what it is done to.</summary>
    public List<int> Objects(int verb)
    {
        if (Given(verb) is { } given) return [given.Thing];
        // "Ukraine was offered tanks": what is offered stays the object.
        if (IsPassive(verb) && Kept(verb) is >= 0 and var kept) return [kept];
        if (IsPassive(verb)) return Tokens[verb].Relation is "acl" or "amod" && !tree.Has(verb, "nsubj:pass") ? [Meant(verb, Tokens[verb].Head)] : Surface(verb, 0);
        var found = new List<int>();
        foreach (var c in tree.Children(verb))
        {
            if (Tokens[c].Relation is "obj") found.Add(IsRelative(c) && Tokens[verb].Relation is "acl:relcl" ? Tokens[verb].Head : Called(c));
            else if (Tokens[c].Relation is "obl" && IsRelative(c) && tree.Case(c) is null && !tree.Has(verb, "obj")) found.Add(c);
        }

        if (found.Count > 0) return found;
        // "met visiting President Ruto", taken for what was done
        if (tree.Child(verb, "xcomp") is var guest && guest == verb + 1 && Tokens[guest] is { Form: "visiting" } && tree.Child(guest, "obj") is >= 0 and var visitor) return [visitor];
        // told, urged, warned X: the treebanks call X an indirect object even alone
        if (Indirect(verb) is { Count: > 0 } addressed) return addressed;
        // condemned and sanctioned Russia
        foreach (var c in tree.Children(verb))
            if (Tokens[c].Relation is "conj" && IsVerb(c) && !tree.Has(c, "nsubj") && tree.Child(c, "obj") is >= 0 and var shared && OnlyAnd(verb, c)) return [shared];
        // the deal Russia signed
        if (Tokens[verb].Relation is "acl:relcl" && !HasRelative(verb)) return [Tokens[verb].Head];
        return found;
    }

    // "the families of the Danes killed in Chad": who stand right before the word, and not whose families they are
    private int Meant(int verb, int told)
    {
        if (Tokens[verb].Relation is not "acl" || verb < 1 || !words.Kin.Contains(Tokens[told].Lemma) || told > verb) return told;
        foreach (var of in Direct(told, "of"))
            if (of < verb && Tokens[of].Xpos is "NNS" or "NNPS" && (of == verb - 1 || tree.IsUnder(verb - 1, of))) return of;
        return told;
    }

    // "condemned what it called Norway's attack": what is called so
    private int Called(int what)
    {
        if (Tokens[what].Lemma is not "what") return what;
        foreach (var c in tree.Children(what))
            if (Tokens[c].Relation is "acl:relcl" && words.Naming.Contains(Tokens[c].Lemma))
                return tree.Child(c, "obj") is >= 0 and var called ? called : Direct(c, "as") is [var described, ..] ? described : tree.Child(c, "xcomp") is >= 0 and var named && !IsVerb(named) ? named : what;
        return what;
    }

    /// <summary>Heads of those it is given to.</summary>
    public List<int> Indirect(int verb)
    {
        var found = new List<int>();
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "iobj") found.Add(c);
        if (found.Count == 0 && Given(verb) is { } given) return [given.Whom];
        return found.Count == 0 && Kept(verb) >= 0 && IsPassive(verb) ? Surface(verb, 0) : found;
    }

    private int Kept(int verb) => tree.Has(verb, "nsubj:pass") ? tree.Child(verb, "obj") : -1;

    /// <summary>Heads of what a verb says somebody is or becomes: "became minister", "named ambassador".</summary>
    public List<int> Predicates(int verb)
    {
        var found = new List<int>();
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "xcomp" && !IsVerb(c)) found.Add(c);
        // "called him a coward", taken for an apposition: one with "a" and no comma before it is said of him
        if (found.Count == 0 && tree.Child(verb, "obj") is >= 0 and var o && o > verb && (tree.Child(o, "appos") is >= 0 and var said || (words.Naming.Contains(Tokens[verb].Lemma) && (said = tree.Child(o, "nmod:unmarked")) > o)) && IsSaid(o, said)) found.Add(said);
        // "called the ban illegal": no adjective that stands behind its noun only tells what kind it is
        if (found.Count == 0 && tree.Child(verb, "obj") is >= 0 and var named)
            foreach (var c in tree.Children(named)) if (c == named + 1 && Tokens[c] is { Relation: "amod", Upos: UniversalTag.Adj }) found.Add(c);
        // "called the strike that hit them barbaric", "his move to leave a mistake": hung on the last verb before it
        if (found.Count == 0 && words.Naming.Contains(Tokens[verb].Lemma) && tree.Child(verb, "obj") is >= 0 and var deed && deed > verb && SaidInside(verb, deed) is >= 0 and var inside) found.Add(inside);
        // of what has a passive subject, a thing kept as object can only be said of it
        return found.Count == 0 && Kept(verb) is >= 0 and var kept ? [kept] : found;
    }

    private int SaidInside(int verb, int deed)
    {
        foreach (var above in (int[])[deed, verb])
            foreach (var clause in tree.Children(above))
            {
                if (clause < deed || !IsVerb(clause) || Tokens[clause].Relation is not ("acl" or "acl:relcl" or "advcl") || words.Naming.Contains(Tokens[clause].Lemma)) continue;
                var last = -1;
                foreach (var c in tree.Children(clause)) if (c > clause && Tokens[c].Relation is not "punct") last = c;
                if (last < 0) continue;
                if (Tokens[last] is { Relation: "xcomp", Upos: UniversalTag.Adj }) return last;
                if (Tokens[last].Relation is "obj" && tree.Child(last, "det") is >= 0 and var det && Tokens[det].Lemma is "a" && tree.Child(clause, "obj") is >= 0 and var first && first < last) return last;
            }

        return -1;
    }

    private bool IsSaid(int o, int said)
    {
        var isAny = false;
        for (var i = o + 1; i < said; i++)
        {
            if (Tokens[i].Form is "," or "-" or "–" or "(" or ":") return false;
            isAny |= Tokens[i].Lemma is "a" or "an" || (i < said && Tokens[i].Form is "\"" or "“");
        }

        return isAny;
    }

    /// <summary>Heads of the phrases with this preposition under a verb or noun, those of its object and of its light verb included.</summary>
    public List<int> Prepositional(int head, string preposition)
    {
        var found = new List<int>();
        Gather(head, preposition, found);
        if (IsVerb(head))
        {
            foreach (var o in Objects(head))
            {
                if (o < head && !IsPassive(head)) continue;
                Gather(o, preposition, found);
                // "sent large amounts of weapons to Russia", "the first two of the tanks"
                if (words.Counting.Contains(Tokens[o].Lemma) || Tokens[o].Upos is UniversalTag.Num or UniversalTag.Adj) foreach (var counted in Direct(o, "of")) Gather(counted, preposition, found);
                // "condemned the storming of a mosque by its police": the doer hung on the done to
                if (preposition is "by" && found.Count == 0 && !IsPassive(head)) GatherDoers(o, found);
                // "vetoed a resolution drafted by Norway"
                if (preposition is "by" && found.Count == 0 && !IsPassive(head)) foreach (var participle in Participles(o)) if (!words.Mediating.Contains(Tokens[participle].Lemma)) Gather(participle, preposition, found);
                // welcomed his friend Putin to Beijing
                foreach (var c in tree.Children(o)) if (Tokens[c].Relation is "appos" or "flat") Gather(c, preposition, found);
            }

            foreach (var c in tree.Children(head)) if (Tokens[c].Relation is "xcomp" && !IsVerb(c)) Gather(c, preposition, found);
            // "discussed it by telephone with the king": a bare noun that tells how has nobody with it
            foreach (var c in tree.Children(head)) if (c > head && c > 0 && Tokens[c] is { Relation: "obl", Xpos: "NN" } && Tokens[c - 1] is { Form: "by", Relation: "case" }) Gather(c, preposition, found);
        }
        else
        {
            // "the arrest of three Canadians by China": the tree may hang the doer on the done to
            if (preposition is "by") GatherDoers(head, found);
            // "a new sanctions regime against Iran"
            if (Tokens[head].Relation is "compound" && words.Collections.Contains(Tokens[Tokens[head].Head].Lemma)) Gather(Tokens[head].Head, preposition, found);
            // "talks brokered by Norway": who brokers them does not talk
            if (LightVerb(head) is >= 0 and var verb && (preposition is not "by" || !words.Mediating.Contains(Tokens[verb].Lemma))) Gather(verb, preposition, found);
            // "fighting broke out between Norway and Chad": hung on what becomes of it
            if (preposition is "between" or "among" && BareVerb(head) is >= 0 and var happening) Gather(happening, preposition, found);
            foreach (var participle in Participles(head)) if (preposition is not "by" || !words.Mediating.Contains(Tokens[participle].Lemma)) Gather(participle, preposition, found);
        }

        return found;
    }

    /// <summary>Heads of the phrases with this preposition right under a word, those of its object not included.</summary>
    public List<int> Direct(int head, string preposition)
    {
        var found = new List<int>();
        Gather(head, preposition, found);
        return found;
    }

    /// <summary>The verb a noun is the object, passive subject or purpose of: "paid a visit", "talks were held"; -1 if none.</summary>
    public int LightVerb(int noun)
    {
        var at = noun;
        while (Tokens[at].Head >= 0 && !IsVerb(Tokens[at].Head)
            && (Tokens[at].Relation is "conj" || (Tokens[at].Relation is "nmod" or "compound" && words.Collections.Contains(Tokens[Tokens[at].Head].Lemma)))) at = Tokens[at].Head;
        var head = Tokens[at].Head;
        if (head >= 0 && IsVerb(head) && Tokens[at].Relation is "obj" or "nsubj:pass" || (head >= 0 && IsVerb(head) && Tokens[at].Relation is "nsubj" && IsPassive(head))) return head;
        // "the talks that Iran and Iraq held"
        foreach (var c in tree.Children(noun)) if (Tokens[c].Relation is "acl" && Mark(c) is "that" && words.Light.Contains(Tokens[c].Lemma) && tree.Has(c, "nsubj") && !tree.Has(c, "obj") && !IsPassive(c) && !IsNegated(c)) return c;
        foreach (var c in tree.Children(noun)) if (Tokens[c].Relation is "acl:relcl" && words.Light.Contains(Tokens[c].Lemma) && !IsPassive(c) && !IsNegated(c) && tree.Has(c, "nsubj") && Objects(c) is [var held] && held == noun) return c;
        // "an attack carried out by Iran"
        foreach (var c in tree.Children(noun)) if (Tokens[c].Relation is "acl" && Tokens[c].Xpos is "VBN" && HasBy(c)) return c;
        return -1;
    }

    // the verb a noun is the subject of, if it does nothing to anybody; -1 if none
    private int BareVerb(int noun)
    {
        if (Tokens[noun] is not { Relation: "nsubj", Head: >= 0 and var verb } || !IsVerb(verb) || verb < noun) return -1;
        var thing = tree.Child(verb, "obj");
        return thing < 0 || Tokens[thing].Lemma is "place" ? verb : -1;
    }

    /// <summary>The participles that say more of a noun: "talks held in Beijing", "a meeting scheduled for Tuesday".</summary>
    public List<int> Participles(int noun)
    {
        var found = new List<int>();
        foreach (var c in tree.Children(noun)) if (Tokens[c].Relation is "acl" && Tokens[c].Xpos is "VBN" or "VBD") found.Add(c);
        if (found.Count > 0 || IsVerb(noun)) return found;
        // "a meeting between Presidents X and Y planned for May": nobody plans a president
        for (var i = noun + 1; i < Tokens.Count && Tokens[i].Upos is not (UniversalTag.Punct or UniversalTag.Aux); i++)
        {
            if (!IsVerb(i)) continue;
            if (Tokens[i] is { Relation: "acl", Xpos: "VBN" or "VBD", Head: >= 0 and var head } && head != noun && (Tokens[head].Upos is UniversalTag.Propn || tree.Has(head, "appos")) && words.Planning.Contains(Tokens[i].Lemma) && !words.Pledging.Contains(Tokens[i].Lemma) && tree.IsUnder(head, noun)) found.Add(i);
            break;
        }

        return found;
    }

    /// <summary>Head of the complement clause of a verb or noun; -1 if none.</summary>
    public int Complement(int head)
    {
        foreach (var c in tree.Children(head))
            if (Tokens[c].Relation is "ccomp" or "xcomp" || (Tokens[c].Relation is "acl" && Tokens[c].Xpos is "VB") || (Tokens[c].Relation is "advcl" && Tokens[c].Xpos is "VB" && (Mark(c) is "to" || IsWished(head, c)))
                // "the charge that Norway had lied"
                || (Tokens[c].Relation is "acl" or "acl:relcl" && Mark(c) is "that" && Tokens[head].Upos is UniversalTag.Noun)
                // "the demand that Norway leave", taken for what Norway leaves
                || (Tokens[c] is { Relation: "acl:relcl", Xpos: "VB" or "VBP" } && Tokens[head].Upos is UniversalTag.Noun && words.PossibleNouns.Contains(Tokens[head].Lemma) && tree.Child(c, "nsubj") is >= 0 && Surface(c, 0) is [var who] && Tokens[who].Xpos is "NNP")) return c;
        return IsVerb(head) ? words.Reporting.Contains(Tokens[head].Lemma) ? SaidBefore(head) : ToldOfLast(head) : CalledFor(head);
    }

    public bool IsNegated(int verb) => Negation(verb) >= 0;

    /// <summary>The "not" or "never" of a verb; -1 if none.</summary>
    public int Negation(int verb)
    {
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "advmod" && Tokens[c].Lemma is "not" or "n't" or "never" && Denies(c)) return c;
        return -1;
    }

    // false of the "not" of "not only": what more was done is told next
    public bool Denies(int not) => not + 1 >= Tokens.Count || Tokens[not + 1].Form is not ("only" or "just" or "merely" or "simply" or "least");

    public string? Mark(int clause)
    {
        foreach (var c in tree.Children(clause)) if (Tokens[c].Relation is "mark") return Tokens[c].Lemma is "in" && c + 2 < Tokens.Count && Tokens[c + 1].Lemma is "order" && Tokens[c + 2].Lemma is "to" ? "to" : Tokens[c].Form.ToLowerInvariant();
        return null;
    }

    /// <summary>The subject of a clause as it stands, or the one it takes over from the clause above.</summary>
    public List<int> Surface(int verb, int depth)
    {
        var own = new List<int>();
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "nsubj" or "nsubj:pass" or "nsubj:outer") own.Add(c);
        // "Chad, which Sudan attacked": two subjects of one verb are the tree's mistake; the nearer is it.
        if (own.Count > 1) own.RemoveRange(0, own.Count - 1);
        // "said the Danish military killed two": an adjective with an article before the verb is a noun the tree took for a clause
        if (own.Count == 0)
            foreach (var c in tree.Children(verb)) if (c < verb && Tokens[c] is { Relation: "advcl", Upos: UniversalTag.Adj } && tree.Has(c, "det")) own.Add(c);
        // "The last time Putin visited China": not the time visited
        if (own is [var time] && words.TimeNouns.Contains(Tokens[time].Lemma))
            foreach (var c in tree.Children(time)) if (c > time && c < verb && Tokens[c].Upos is UniversalTag.Propn or UniversalTag.Pron && tree.Case(c) is null) return [c];
        if (own.Count > 0 || depth > Depth) return own;
        var head = Tokens[verb].Head;
        if (head < 0) return own;
        switch (Tokens[verb].Relation)
        {
            case "conj" when tree.IsClause(head) || IsVerb(head):
                return Surface(head, depth + 1);
            case "xcomp" when IsVerb(head) && Wished(head, verb) is >= 0 and var wished:
                return [wished];
            case "xcomp" when IsVerb(head):
                // "accepted an invitation to visit": who accepts will visit
                var controllers = words.SubjectControl.Contains(Tokens[head].Lemma) || words.Accepting.Contains(Tokens[head].Lemma) || IsPassive(head) ? own : ObjectsOf(head);
                return controllers.Count > 0 ? controllers : Surface(head, depth + 1);
            case "xcomp" when Tokens[head] is { Upos: UniversalTag.Adj, Relation: "amod", Head: >= 0 and var noun }:
                // "Biden is among the figures due to fly": the adjective's noun, or whom that noun is said of
                return tree.Has(noun, "cop") ? Surface(noun, depth + 1) : [noun];
            // "drones used by Russia to attack": whoever uses them
            case "xcomp" or "advcl" when Mark(verb) is "to" && IsVerb(head) && words.Using.Contains(Tokens[head].Lemma) && IsPassive(head) && Agents(head) is { Count: > 0 } users:
                return users;
            case "xcomp" or "advcl" or "ccomp" when Tokens[verb].Relation is not "ccomp" || Tokens[verb].Xpos is "VBG" or "VB" or "VBN":
                return tree.IsClause(head) || IsVerb(head) ? Surface(head, depth + 1) : own;
            // "became the first country to sign": who became it
            case "acl" when Tokens[verb].Xpos is "VB" && !IsOfPlans(head) && (tree.Has(head, "cop") || (Tokens[head] is { Relation: "xcomp", Head: >= 0 and var become } && IsVerb(become))):
                return Surface(head, depth + 1);
            case "acl" when Tokens[verb].Xpos is "VB":
                return OwnersOf(head, depth);
            case "acl" or "acl:relcl":
                return HasRelative(verb) && tree.Has(verb, "nsubj") ? own : [head];
            case "parataxis" when Tokens[verb].Xpos is "VBG" or "VBN":
                return Surface(head, depth + 1);
            default:
                return own;
        }
    }

    private List<int> Agents(int verb)
    {
        var found = new List<int>();
        foreach (var c in tree.Children(verb))
            if (Tokens[c].Relation is "obl:agent" || (Tree.Plain(Tokens[c].Relation) is "obl" && tree.Case(c) is "by")) found.Add(c);
        if (found.Count > 0) return found;
        // "were killed or wounded by shelling": told once for both
        foreach (var c in tree.Children(verb))
            if (Tokens[c] is { Relation: "conj", Xpos: "VBN" } && c > verb && tree.Child(c, "obl:agent") is >= 0 and var shared) return [shared];
        // "Chinese-brokered talks": whoever stands before the hyphen
        if (Tokens[verb].Relation is "amod") return verb > 1 && Tokens[verb - 1].Form is "-" ? [verb - 2] : found;
        // "offered tanks by Sweden": the tree often hangs the agent on the noun before it.
        foreach (var c in tree.Children(verb))
            if (c > verb && Tree.Plain(Tokens[c].Relation) is "obj" or "obl" or "xcomp") Gather(c, "by", found);
        return found;
    }

    private bool HasBy(int verb)
    {
        foreach (var c in tree.Children(verb)) if (Tree.Plain(Tokens[c].Relation) is "obl" && tree.Case(c) is "by") return true;
        return false;
    }

    private List<int> ObjectsOf(int verb)
    {
        var found = new List<int>();
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "obj" or "iobj") found.Add(c);
        return found;
    }

    private bool IsOfPlans(int noun) => words.PlannedNouns.Contains(Tokens[noun].Lemma) || words.PossibleNouns.Contains(Tokens[noun].Lemma) || words.DecisionNouns.Contains(Tokens[noun].Lemma) || words.RefusalNouns.Contains(Tokens[noun].Lemma);

    // "Putin's plan to visit": the plan's owner; "has a plan to visit": the subject of having.
    private List<int> OwnersOf(int noun, int depth)
    {
        var found = new List<int>();
        // "accepts Macron's invitation to visit": who accepts is to visit
        if (words.PossibleNouns.Contains(Tokens[noun].Lemma) && LightVerb(noun) is >= 0 and var taker && words.Accepting.Contains(Tokens[taker].Lemma)) return IsPassive(taker) ? Agents(taker) : Surface(taker, depth + 1);
        foreach (var c in tree.Children(noun))
            if (Tokens[c].Relation is "nmod:poss" || (Tokens[c].Relation is "compound" && Tokens[c].Upos is UniversalTag.Propn) || (Tokens[c].Relation is "nmod" && tree.Case(c) is "of" or "by" or "for")) found.Add(c);
        if (found.Count == 0 && LightVerb(noun) is >= 0 and var verb) return IsPassive(verb) ? Agents(verb) : Surface(verb, depth + 1);
        return found;
    }

    private void Gather(int head, string preposition, List<int> found)
    {
        foreach (var c in tree.Children(head))
            if (!found.Contains(Called(c)) && ((Tree.Plain(Tokens[c].Relation) is "obl" or "nmod" && tree.Case(c) == preposition)
                // warned against sending ships
                || (Tokens[c].Relation is "advcl" && Mark(c) == preposition))) found.Add(Called(c));
    }

    private void GatherDoers(int noun, List<int> found)
    {
        foreach (var c in tree.Children(noun)) if (Tokens[c].Relation is "nmod" && c > noun && tree.Case(c) is "of" or "on" or "against" or "in" or "at" or "from" or "to") Gather(c, "by", found);
    }

    private bool IsRelative(int i) => Tokens[i].Xpos is "WP" or "WDT";

    private bool HasRelative(int verb)
    {
        foreach (var c in tree.Children(verb)) if (IsRelative(c) || Tokens[c].Xpos is "WRB") return true;
        return false;
    }

    private bool OnlyAnd(int left, int right)
    {
        for (var i = left + 1; i < right; i++) if (Tokens[i].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron) return false;
        return true;
    }

    // "Ministers agreed to provide": a sentence without another verb, whose subject the tree took for its root.
    private bool IsMisreadMain(int verb)
    {
        var noun = Tokens[verb].Head;
        return noun >= 0 && noun < verb && Tokens[noun].Relation is "root" or "ccomp" or "parataxis" && !tree.Has(noun, "cop") && !tree.Has(noun, "nsubj") && tree.Case(noun) is null
            && Tokens[^1].Form is "." or "\"" or "”";
    }

    private bool IsVerb(int i) => Tokens[i].Upos is UniversalTag.Verb;
}
