using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Clauses;

/// <summary>The word lists that tell how a verb, noun or adjective colours the act it governs.</summary>
internal sealed class ClauseWords(LexiconIndex lexicon)
{
    /// <summary>Verbs whose own subject does the infinitive although they have an object: promise.</summary>
    public FrozenSet<string> SubjectControl { get; } = Word.List(lexicon, "subject-control-verbs");

    /// <summary>Verbs of saying: they carry what they report.</summary>
    public FrozenSet<string> Reporting { get; } = Word.List(lexicon, "reporting-verbs");

    /// <summary>Verbs that give a thing a name: call, term.</summary>
    public FrozenSet<string> Naming { get; } = Word.List(lexicon, "naming-verbs");

    /// <summary>Verbs that give somebody something: send, show.</summary>
    public FrozenSet<string> Giving { get; } = Word.List(lexicon, "giving-verbs");

    /// <summary>Verbs that address somebody, who is then asked, thanked or blamed: write.</summary>
    public FrozenSet<string> Addressing { get; } = Word.List(lexicon, "addressing-verbs");

    /// <summary>Verbs that name whom one has it from: cite.</summary>
    public FrozenSet<string> Citing { get; } = Word.List(lexicon, "citing-verbs");

    /// <summary>Nouns of saying: statement, report.</summary>
    public FrozenSet<string> ReportingNouns { get; } = Word.List(lexicon, "reporting-nouns");

    /// <summary>Verbs that with an act as object tell of it: announce, confirm.</summary>
    public FrozenSet<string> Announcing { get; } = Word.List(lexicon, "announcing-verbs");

    /// <summary>Verbs that make an act planned: plan, intend, agree.</summary>
    public FrozenSet<string> Planning { get; } = Word.List(lexicon, "planned-verbs");

    /// <summary>Verbs that leave an act possible: consider, hope.</summary>
    public FrozenSet<string> Possible { get; } = Word.List(lexicon, "possible-verbs");

    /// <summary>Verbs that say an act was not done: refuse, fail.</summary>
    public FrozenSet<string> Refusing { get; } = Word.List(lexicon, "refusing-verbs");

    /// <summary>Verbs that call an act off.</summary>
    public FrozenSet<string> Cancelling { get; } = Word.List(lexicon, "cancelling-verbs");

    /// <summary>Verbs that put an act off.</summary>
    public FrozenSet<string> Postponing { get; } = Word.List(lexicon, "postponing-verbs");

    /// <summary>Verbs that deny what reports and claims tell, with their particle: dismiss, brush off.</summary>
    public FrozenSet<string> Dismissing { get; } = Word.List(lexicon, "dismissing-verbs");

    /// <summary>Nouns for what is told, when it is denied: report, claim, rumour.</summary>
    public FrozenSet<string> DeniedNouns { get; } = Word.List(lexicon, "denied-nouns");

    /// <summary>Nouns for how somebody tells it: by her account, in his telling.</summary>
    public FrozenSet<string> AccountNouns { get; } = Word.List(lexicon, "account-nouns");

    /// <summary>Verbs of looking ahead to what others do: expect, fear.</summary>
    public FrozenSet<string> Forecasting { get; } = Word.List(lexicon, "forecasting-verbs");

    /// <summary>Verbs that deny.</summary>
    public FrozenSet<string> Denying { get; } = Word.List(lexicon, "denying-verbs");

    /// <summary>Verbs of beginning, going on and ending, which leave an act as real as they are themselves.</summary>
    public FrozenSet<string> Phase { get; } = Word.List(lexicon, "phase-verbs");

    /// <summary>Whose infinitive is only striven for.</summary>
    public FrozenSet<string> Striving { get; } = Word.List(lexicon, "striving-verbs");

    /// <summary>Whose infinitive is what something is made for.</summary>
    public FrozenSet<string> Designing { get; } = Word.List(lexicon, "designing-verbs");

    /// <summary>Whose infinitive or gerund is an aim and no more.</summary>
    public FrozenSet<string> AimingNouns { get; } = Word.List(lexicon, "aiming-nouns");

    /// <summary>Adjectives whose gerund is not done.</summary>
    public FrozenSet<string> OpenPredicates { get; } = Word.List(lexicon, "open-predicates");

    /// <summary>What takes back a plan or a decision.</summary>
    public FrozenSet<string> Retracting { get; } = Word.List(lexicon, "retracting-verbs");

    /// <summary>Predicates that tell of no one time.</summary>
    public FrozenSet<string> GenericPredicates { get; } = Word.List(lexicon, "generic-predicates");

    /// <summary>What comes nearer: an election approaches.</summary>
    public FrozenSet<string> Approaching { get; } = Word.List(lexicon, "approaching-verbs");

    /// <summary>What looks forward to what stands behind it: the eve of a summit.</summary>
    public FrozenSet<string> LookingAhead { get; } = Word.List(lexicon, "looking-ahead-nouns");

    /// <summary>Which set an election that is not held yet.</summary>
    public FrozenSet<string> Calling { get; } = Word.List(lexicon, "calling-verbs");

    /// <summary>Nouns for a part of what goes on: the end of a visit.</summary>
    public FrozenSet<string> Stages { get; } = Word.List(lexicon, "stage-nouns");

    /// <summary>Words for being ready for what is to come: prepare for, brace for.</summary>
    public FrozenSet<string> Awaiting { get; } = Word.List(lexicon, "awaiting-words");

    /// <summary>Verbs whose subject suffers what their object names: "faced calls".</summary>
    public FrozenSet<string> Receiving { get; } = Word.List(lexicon, "receiving-verbs");

    /// <summary>Verbs whose doer does what the thing is used for: "drones used by them to attack".</summary>
    public FrozenSet<string> Using { get; } = Word.List(lexicon, "using-verbs");

    /// <summary>Verbs that carry a noun of action without adding to it: hold, make, pay.</summary>
    public FrozenSet<string> Light { get; } = Word.List(lexicon, "light-verbs");

    /// <summary>Verbs that only say that what their object names is done: commit a crime, impose a duty.</summary>
    public FrozenSet<string> Doing { get; } = Word.List(lexicon, "doing-verbs");

    /// <summary>What a participle says of a thing that is somebody's: "owned by", "belonging to".</summary>
    public FrozenSet<string> Owning { get; } = Word.List(lexicon, "owning-verbs");

    /// <summary>What says whom a thing is meant for: "earmarked for", "bound for".</summary>
    public FrozenSet<string> Destined { get; } = Word.List(lexicon, "destined-words");

    /// <summary>Verbs that only bring up what their object names: raise, mention.</summary>
    public FrozenSet<string> Mentioning { get; } = Word.List(lexicon, "mentioning-verbs");

    /// <summary>Verbs of those who quarrel face to face: clash, spar.</summary>
    public FrozenSet<string> Sparring { get; } = Word.List(lexicon, "sparring-verbs");

    /// <summary>What ties a thing to somebody else: "linked to", "with ties to".</summary>
    public FrozenSet<string> Tying { get; } = Word.List(lexicon, "tying-words");

    /// <summary>Verbs that with "on" make their noun one to come: work on, agree on.</summary>
    public FrozenSet<string> Working { get; } = Word.List(lexicon, "working-verbs");

    /// <summary>Nouns that only count or sort what stands behind their "of": acts of, a series of.</summary>
    public FrozenSet<string> Counting { get; } = Word.List(lexicon, "counting-nouns");

    /// <summary>What a state keeps in another: embassy.</summary>
    public FrozenSet<string> Missions { get; } = Word.List(lexicon, "mission-nouns");

    /// <summary>What states agree on and name after the town it was signed in: the Vienna Convention.</summary>
    public FrozenSet<string> Instruments { get; } = Word.List(lexicon, "instrument-nouns");

    /// <summary>Verbs by which a noun of action is done: the talks they held, the ban it imposed.</summary>
    public FrozenSet<string> Performing { get; } = Word.List(lexicon, "performing-verbs");

    /// <summary>Verbs that happen in what stands behind their "with": began with an arrest, responded with a raid.</summary>
    public FrozenSet<string> Marking { get; } = Word.List(lexicon, "marking-verbs");

    /// <summary>Verbs of happening: take place, be held, begin.</summary>
    public FrozenSet<string> Happening { get; } = Word.List(lexicon, "happening-verbs");

    /// <summary>Verbs of belief, hope and speech about what others may do, whose complement asserts nothing.</summary>
    public FrozenSet<string> Unreal { get; } = Word.List(lexicon, "unreal-verbs");

    /// <summary>Verbs and nouns that ask for an act: what they ask for is not asserted.</summary>
    public FrozenSet<string> Asking { get; } = Word.List(lexicon, "asking-verbs");

    /// <summary>Nouns that count acts without changing them: a series of, a round of.</summary>
    public FrozenSet<string> Collections { get; } = Word.List(lexicon, "collection-nouns");

    /// <summary>Verbs that take the act they speak of for granted: condemn an attack.</summary>
    public FrozenSet<string> Factive { get; } = Word.List(lexicon, "factive-verbs");

    /// <summary>Words for what has not quite come about: close to, on the verge of.</summary>
    public FrozenSet<string> Nearing { get; } = Word.List(lexicon, "nearing-words");

    /// <summary>Verbs of motion whose progressive looks ahead: is going to Poland.</summary>
    public FrozenSet<string> Motion { get; } = Word.List(lexicon, "motion-verbs");

    /// <summary>Verbs that say whom a measure is meant for: sanctions targeting Russia.</summary>
    public FrozenSet<string> Aiming { get; } = Word.List(lexicon, "aiming-verbs");

    /// <summary>Verbs of stopping: aid that is stopped is not given.</summary>
    public FrozenSet<string> Stopping { get; } = Word.List(lexicon, "stopping-verbs");

    /// <summary>Verbs of ending: what will end is under way.</summary>
    public FrozenSet<string> Ending { get; } = Word.List(lexicon, "ending-verbs");

    /// <summary>Verbs whose past looks like their present: "hit", "cut".</summary>
    public FrozenSet<string> Invariant { get; } = Word.List(lexicon, "invariant-verbs");

    /// <summary>Verbs that report although they may also ask: told reporters that, insisted that.</summary>
    public FrozenSet<string> Informing { get; } = Word.List(lexicon, "informing-verbs");

    /// <summary>Verbs whose infinitive is what is agreed or promised.</summary>
    public FrozenSet<string> Pledging { get; } = Word.List(lexicon, "pledging-verbs");

    /// <summary>Verbs whose infinitive is what is offered or invited to.</summary>
    public FrozenSet<string> Offering { get; } = Word.List(lexicon, "offering-verbs");

    /// <summary>Verbs that tell of an act before it is done: announce a visit.</summary>
    public FrozenSet<string> Heralding { get; } = Word.List(lexicon, "heralding-verbs");

    /// <summary>What one claims who says that one did it: responsibility.</summary>
    public FrozenSet<string> AvowalNouns { get; } = Word.List(lexicon, "avowal-nouns");

    /// <summary>Verbs by which a blow tells what it did: an attack killed, left, damaged.</summary>
    public FrozenSet<string> Outcome { get; } = Word.List(lexicon, "outcome-verbs");

    /// <summary>Verbs of going on.</summary>
    public FrozenSet<string> Continuing { get; } = Word.List(lexicon, "continuing-verbs");

    /// <summary>Verbs of coming, which leave a visit under way: arrive, welcome.</summary>
    public FrozenSet<string> Arriving { get; } = Word.List(lexicon, "arriving-verbs");

    /// <summary>Verbs that lay an act at somebody's door: accuse of, blame for.</summary>
    public FrozenSet<string> Alleging { get; } = Word.List(lexicon, "alleging-verbs");

    /// <summary>Adjectives of what is to come: planned, upcoming.</summary>
    public FrozenSet<string> PlannedAdjectives { get; } = Word.List(lexicon, "planned-adjectives");

    /// <summary>Adjectives of what may come: possible, proposed.</summary>
    public FrozenSet<string> PossibleAdjectives { get; } = Word.List(lexicon, "possible-adjectives");

    /// <summary>Adjectives that say it did not take place.</summary>
    public FrozenSet<string> CancelledAdjectives { get; } = Word.List(lexicon, "cancelled-adjectives");

    /// <summary>Adjectives that say of a report or rumour that it is not true: unfounded.</summary>
    public FrozenSet<string> FalseAdjectives { get; } = Word.List(lexicon, "false-adjectives");

    /// <summary>Verbs that keep an act from happening: avert a strike.</summary>
    public FrozenSet<string> Averting { get; } = Word.List(lexicon, "averting-verbs");

    /// <summary>Nouns for a share in an act: a role in planning it.</summary>
    public FrozenSet<string> Shares { get; } = Word.List(lexicon, "share-nouns");

    /// <summary>Participles that tell who presides: UN-led talks.</summary>
    public FrozenSet<string> Leading { get; } = Word.List(lexicon, "leading-participles");

    /// <summary>Verbs of setting out and coming: head to a summit.</summary>
    public FrozenSet<string> Travelling { get; } = Word.List(lexicon, "travelling-verbs");

    /// <summary>Verbs of meeting: met the king at the summit.</summary>
    public FrozenSet<string> Meeting { get; } = Word.List(lexicon, "meeting-verbs");

    /// <summary>Verbs of bringing others together, whose doer is no party: talks brokered by the UN.</summary>
    public FrozenSet<string> Mediating { get; } = Word.List(lexicon, "mediating-verbs");

    /// <summary>Adverbs that make a guess of a clause: perhaps.</summary>
    public FrozenSet<string> GuessingAdverbs { get; } = Word.List(lexicon, "guessing-adverbs");

    /// <summary>Adjectives of what was put off.</summary>
    public FrozenSet<string> PostponedAdjectives { get; } = Word.List(lexicon, "postponed-adjectives");

    /// <summary>Adjectives of what goes on.</summary>
    public FrozenSet<string> OngoingAdjectives { get; } = Word.List(lexicon, "ongoing-adjectives");

    /// <summary>Verbs that take up an invitation or an offer: accept.</summary>
    public FrozenSet<string> Accepting { get; } = Word.List(lexicon, "accepting-verbs");

    /// <summary>Nouns whose clause is only thought or feared: speculation.</summary>
    public FrozenSet<string> UnrealNouns { get; } = Word.List(lexicon, "unreal-nouns");

    /// <summary>Adjectives of what happens again and again: regular.</summary>
    public FrozenSet<string> HabitualAdjectives { get; } = Word.List(lexicon, "habitual-adjectives");

    /// <summary>Predicates with an infinitive that say it is to come: set, due, ready.</summary>
    public FrozenSet<string> PlannedPredicates { get; } = Word.List(lexicon, "planned-predicates");

    /// <summary>Predicates by which one offers oneself: ready, willing.</summary>
    public FrozenSet<string> OfferingPredicates { get; } = Word.List(lexicon, "offering-predicates");

    /// <summary>Predicates with an infinitive that leave it open: likely, able.</summary>
    public FrozenSet<string> PossiblePredicates { get; } = Word.List(lexicon, "possible-predicates");

    /// <summary>Prepositions and nouns that say of what they are said of that it may come: on the cards.</summary>
    public FrozenSet<string> PossiblePhrases { get; } = Word.List(lexicon, "possible-phrases");

    /// <summary>The same, that it is to come: on the agenda.</summary>
    public FrozenSet<string> PlannedPhrases { get; } = Word.List(lexicon, "planned-phrases");

    /// <summary>The same, that it will not come: off the table.</summary>
    public FrozenSet<string> DroppedPhrases { get; } = Word.List(lexicon, "dropped-phrases");

    /// <summary>Nouns that stand against what may come: opposition to attacks, a deterrent to an invasion.</summary>
    public FrozenSet<string> WardingNouns { get; } = Word.List(lexicon, "warding-nouns");
    public FrozenSet<string> WardingVerbs { get; } = Word.List(lexicon, "warding-verbs");

    public FrozenSet<string> HedgingAdverbs { get; } = Word.List(lexicon, "hedging-adverbs");

    /// <summary>Nouns of texts that ask and blame in the name of whoever passes them: resolution, motion.</summary>
    public FrozenSet<string> TextNouns { get; } = Word.List(lexicon, "text-nouns");

    /// <summary>Verbs that give a text its force or send it out: adopted, signed, issued.</summary>
    public FrozenSet<string> IssuingVerbs { get; } = Word.List(lexicon, "issuing-verbs");

    /// <summary>Texts that do what they say: a decree, a law.</summary>
    public FrozenSet<string> OrderNouns { get; } = Word.List(lexicon, "order-nouns");

    /// <summary>Texts that only speak: a statement, a letter.</summary>
    public FrozenSet<string> MessageNouns { get; } = Word.List(lexicon, "message-nouns");

    /// <summary>Nouns whose name before them tells where and not whose: the Ukraine war.</summary>
    public FrozenSet<string> SiteNamedNouns { get; } = Word.List(lexicon, "site-named-nouns");

    /// <summary>Adjectives of blows that are only words, or fall on no land: a verbal attack, a cyber assault.</summary>
    public FrozenSet<string> VerbalAdjectives { get; } = Word.List(lexicon, "verbal-adjectives");

    /// <summary>Arms: what is fired by somebody hits in his name.</summary>
    public FrozenSet<string> Arms { get; } = [.. Word.List(lexicon, "arms"), .. Word.List(lexicon, "forces")];

    /// <summary>Verbs of losing one's life: died in clashes.</summary>
    public FrozenSet<string> Dying { get; } = Word.List(lexicon, "dying-verbs");

    /// <summary>What whoever did it claims: responsibility for the bombing.</summary>
    public FrozenSet<string> Claimed { get; } = Word.List(lexicon, "claimed-nouns");

    /// <summary>Verbs of what befalls a land, with the act as their subject: protests rocked Norway.</summary>
    public FrozenSet<string> Gripping { get; } = Word.List(lexicon, "gripping-verbs");

    /// <summary>Nouns of what gives warning of an act or shields from it: an air raid siren.</summary>
    public FrozenSet<string> AlarmNouns { get; } = Word.List(lexicon, "alarm-nouns");

    /// <summary>Nouns whose infinitive is to come: plan, decision.</summary>
    public FrozenSet<string> PlannedNouns { get; } = Word.List(lexicon, "planned-nouns");

    /// <summary>Nouns whose infinitive is only possible: proposal, chance.</summary>
    public FrozenSet<string> PossibleNouns { get; } = Word.List(lexicon, "possible-nouns");

    /// <summary>Nouns whose infinitive is done with them: decision, move.</summary>
    public FrozenSet<string> DecisionNouns { get; } = Word.List(lexicon, "decision-nouns");

    /// <summary>Nouns whose infinitive is not done: refusal, failure.</summary>
    public FrozenSet<string> RefusalNouns { get; } = Word.List(lexicon, "refusal-nouns");

    /// <summary>Prepositions that set an act beside what stands above: amid, following.</summary>
    public FrozenSet<string> BesidePrepositions { get; } = Word.List(lexicon, "beside-prepositions");

    /// <summary>Predicates whose infinitive, in the past, was done: able.</summary>
    public FrozenSet<string> AblePredicates { get; } = Word.List(lexicon, "able-predicates");

    /// <summary>Predicates whose infinitive is not done: unable.</summary>
    public FrozenSet<string> UnablePredicates { get; } = Word.List(lexicon, "unable-predicates");

    /// <summary>Predicates whose infinitive is open, negated or not: afraid.</summary>
    public FrozenSet<string> HesitantPredicates { get; } = Word.List(lexicon, "hesitant-predicates");

    /// <summary>Verbs of setting out and arriving whose purpose is still to come.</summary>
    public FrozenSet<string> Bound { get; } = Word.List(lexicon, "bound-verbs");

    /// <summary>Verbs of dealing with what goes on or was done: quell protests.</summary>
    public FrozenSet<string> Presuming { get; } = Word.List(lexicon, "presuming-verbs");

    /// <summary>Verbs that let a thing go ahead: order the withdrawal.</summary>
    public FrozenSet<string> Ordering { get; } = Word.List(lexicon, "ordering-verbs");

    /// <summary>Verbs that tell, with "in", what somebody is at: locked in talks.</summary>
    public FrozenSet<string> Engaging { get; } = Word.List(lexicon, "engaging-verbs");

    /// <summary>Verbs for the course of what goes on: the fighting intensifies.</summary>
    public FrozenSet<string> Coursing { get; } = Word.List(lexicon, "coursing-verbs");

    /// <summary>Nouns for a rest in what goes on: a pause in the fighting.</summary>
    public FrozenSet<string> RestNouns { get; } = Word.List(lexicon, "rest-nouns");

    /// <summary>Nouns that count time: day, year.</summary>
    public FrozenSet<string> SpanNouns { get; } = Word.List(lexicon, "span-nouns");

    /// <summary>Nouns of time that a clause may follow without a word between: the last time he came.</summary>
    public FrozenSet<string> TimeNouns { get; } = Word.List(lexicon, "time-nouns");

    /// <summary>Whose people are told of by "of", and who may not be meant by what is said behind those: the families of the Danes killed.</summary>
    public FrozenSet<string> Kin { get; } = Word.List(lexicon, "kin-nouns");

    /// <summary>Nouns of leave given: permission.</summary>
    public FrozenSet<string> Leave { get; } = Word.List(lexicon, "leave-nouns");

    /// <summary>Nouns of what others may be praised or blamed for planning: move, plan.</summary>
    public FrozenSet<string> Moves { get; } = Word.List(lexicon, "move-nouns");

    /// <summary>Nouns of calling off: cancellation.</summary>
    public FrozenSet<string> CancellationNouns { get; } = Word.List(lexicon, "cancellation-nouns");

    /// <summary>Nouns of putting off: postponement.</summary>
    public FrozenSet<string> PostponementNouns { get; } = Word.List(lexicon, "postponement-nouns");

    /// <summary>Verbs of answering a blow, with what their subject does: "retaliated with strikes".</summary>
    public FrozenSet<string> Answering { get; } = Word.List(lexicon, "answering-verbs");

    /// <summary>What whoever a word was meant for does with it: ignore a warning, bow to a demand.</summary>
    public FrozenSet<string> Heeding { get; } = Word.List(lexicon, "heeding-verbs");

    /// <summary>Prepositions, and nouns behind "in", by which somebody acts in spite of a word: despite, in the face of.</summary>
    public FrozenSet<string> Spiting { get; } = Word.List(lexicon, "spite-words");

    /// <summary>Prepositions by which somebody acts upon a word: after, amid.</summary>
    public FrozenSet<string> Prompting { get; } = Word.List(lexicon, "prompting-words");

    /// <summary>Nouns of words said to another: accusation, call, warning.</summary>
    public FrozenSet<string> SpokenNouns { get; } = [.. Word.List(lexicon, "answered-charges"), .. Word.List(lexicon, "answered-wishes"), .. Word.List(lexicon, "answered-warnings")];

    /// <summary>Verbs whose act is always done to an object, by the lexicon's frames: expel. Those of meeting and going to are left out, which stand without one too.</summary>
    public FrozenSet<string> Transitive { get; } = lexicon.Frames.Where(f => !f.Mutual && f.Type is not EventType.Consult)
        .SelectMany(f => f.Words.Where(w => w is { Class: WordClass.Verb, Particle: null, Parts.Count: 0, Target.Count: > 0 } && w.Target[0] is "object" && (w.Target.Count == 1 || f.Type is EventType.Coerce))).Select(w => w.Lemma).ToFrozenSet(StringComparer.Ordinal);
}
