using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>The kind of word that says what is done.</summary>
internal enum PredicateKind
{
    /// <summary>A verb: visited.</summary>
    Verb,
    /// <summary>A noun of action: a visit.</summary>
    Nominal,
    /// <summary>An adjective or noun said of somebody with a copula: is critical.</summary>
    Predicative,
}

/// <summary>Who does it in the words as they stand.</summary>
internal enum Voice
{
    /// <summary>The subject does it.</summary>
    Active,
    /// <summary>It is done to the subject.</summary>
    Passive,
}

/// <summary>How the words commit themselves to it.</summary>
internal enum Modality
{
    /// <summary>It is told as a fact: done, or under way.</summary>
    Factual,
    /// <summary>It is told as to come.</summary>
    Intended,
    /// <summary>It is told as possible.</summary>
    Possible,
    /// <summary>It is not told at all: a condition, a question, an obligation, a wish of others.</summary>
    Unasserted,
}

/// <summary>
/// What one word of a sentence says is done: by whom, to whom, with what else, with voice undone, control and relative clauses resolved and
/// light verbs seen through; whether it is said to be so, and under whose word it stands. Arguments are given by the tokens that head them;
/// those joined to them by "and" are spread where an argument is filled.
/// </summary>
internal sealed class Proposition(Tree tree, Arguments arguments, int predicate, Assessment assessment)
{
    /// <summary>The word that says what is done, by token.</summary>
    public int Predicate { get; } = predicate;

    /// <summary>Its status, and the words that tell it.</summary>
    public Assessment Assessment { get; } = assessment;

    public PredicateKind Kind => tree.Tokens[Predicate].Upos is UniversalTag.Verb ? PredicateKind.Verb
        : tree.Has(Predicate, "cop") ? PredicateKind.Predicative
        : PredicateKind.Nominal;

    public Voice Voice => Kind is PredicateKind.Verb && arguments.IsPassive(Predicate) ? Voice.Passive : Voice.Active;

    /// <summary>False where it is said not to be so, or not to come about.</summary>
    public bool IsAffirmed => Assessment.Status is not (EventStatus.Denied or EventStatus.Cancelled);

    public Modality Modality => Assessment switch
    {
        { Unasserted: not null } or { ContentOf: >= 0 } => Modality.Unasserted,
        { Status: EventStatus.Possible } => Modality.Possible,
        { Status: EventStatus.Planned or EventStatus.Postponed or EventStatus.Cancelled } => Modality.Intended,
        _ => Modality.Factual,
    };

    public ClauseTense Tense => Assessment.Tense;

    /// <summary>The words of saying it stands under, innermost first, by token.</summary>
    public IReadOnlyList<int> Speakers => Assessment.Speakers;

    /// <summary>The verb that carries a nominal act, as in "paid a visit", "talks were held"; -1 if none.</summary>
    public int Carrier => Kind is PredicateKind.Verb ? -1 : arguments.LightVerb(Predicate);

    /// <summary>Who does it: the subject, in the passive the agent; of a nominal act, the subject of the verb that carries it.</summary>
    public List<int> Doers => Kind switch
    {
        PredicateKind.Verb => arguments.Subjects(Predicate),
        PredicateKind.Predicative => arguments.Surface(Predicate, 0),
        _ => Carrier is >= 0 and var carrier ? arguments.Subjects(carrier) : [],
    };

    /// <summary>What it is done to; of a nominal act nothing, since only its prepositions tell.</summary>
    public List<int> Objects => Kind is PredicateKind.Verb ? arguments.Objects(Predicate) : [];

    /// <summary>To whom it is given.</summary>
    public List<int> Receivers => Kind is PredicateKind.Verb ? arguments.Indirect(Predicate) : [];

    /// <summary>Who or what stands behind a preposition of it, of its object or of the verb that carries it.</summary>
    public List<int> Behind(string preposition) => arguments.Prepositional(Predicate, preposition);

    /// <summary>The clause it takes as its content; -1 if none.</summary>
    public int Content => arguments.Complement(Predicate);
}
