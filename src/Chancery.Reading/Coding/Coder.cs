using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>Makes mentions of the frames that fit a sentence: who, what, where, when, how far, and who says so.</summary>
internal sealed class Coder
{
    private readonly FrameIndex frames;
    private readonly FrameMatcher matcher;
    private readonly Attributions attributions;
    private readonly HeadlineTags headlineTags;
    private readonly Assertions assertions;
    private readonly Places places;
    private readonly Answers answers;
    private readonly Captors captors;
    private readonly Deeds deeds;
    private readonly Blamed blamed;
    private readonly Understood understood;
    private readonly Counterpart counterpart;
    private readonly Unowned unowned;
    private readonly KnownWars wars;
    private readonly Belligerents belligerents;
    private readonly Unclaimed unclaimed;
    private readonly Launches launches;
    private readonly Blows blows;
    private readonly Sited sited;
    private readonly Members members;
    private readonly FirstPerson firstPerson;
    private readonly Echoes echoes;
    private readonly SpokenFor spokenFor;
    private readonly Sojourns sojourns;
    private readonly Guests guests;
    private readonly Arrivals arrivals;
    private readonly Goals goals;
    private readonly Invitations invitations;
    private readonly ClauseWords words;

    public Coder(LexiconIndex lexicon, ClauseWords words)
    {
        this.words = words;
        frames = new(lexicon);
        matcher = new(frames, words);
        attributions = new(lexicon);
        headlineTags = new(lexicon);
        assertions = new(lexicon, words);
        places = new(lexicon, words);
        answers = new(lexicon);
        captors = new(lexicon);
        deeds = new(lexicon, frames);
        blamed = new(lexicon);
        understood = new(lexicon);
        counterpart = new(lexicon);
        unowned = new(lexicon, words, frames);
        wars = new(lexicon);
        belligerents = new(lexicon);
        unclaimed = new(lexicon, words, frames);
        launches = new(lexicon, frames);
        blows = new(words, frames);
        sited = new(lexicon);
        members = new(lexicon);
        firstPerson = new(lexicon, words, frames);
        echoes = new(lexicon, frames, words);
        spokenFor = new(lexicon, words);
        sojourns = new(lexicon);
        guests = new(lexicon);
        arrivals = new(lexicon);
        goals = new(lexicon);
        invitations = new(lexicon);
    }

    /// <summary>The mentions of one sentence, in the order of their words; the story goes on with them.</summary>
    public List<Told> Code(Scene scene, SourceMap map, DateOnly? published, Story story)
    {
        var told = new List<Told>();
        story.Enter(scene, published);
        var candidates = blows.Join(scene, Matched(scene)).ConvertAll(c => Completed(scene, c, story, published));
        candidates = candidates.FindAll(c => !Captors.IsToldBeside(c, candidates));
        Outcomes.Mark(scene, candidates);
        var echoing = echoes.Verbs(scene);
        if (candidates.Count + echoing.Count == 0)
        {
            story.Saying = Saying(scene, new(scene, []), published, story);
            story.Leave(scene, words, published);
            return told;
        }

        candidates = candidates.ConvertAll(c => Behests.Complete(scene, c, candidates));
        candidates = candidates.ConvertAll(c => captors.Complete(scene, blamed.Complete(scene, c, candidates, published), story, candidates));
        var times = new TimeAttachment(scene, candidates.Select(c => c.Token).Concat(echoing));
        foreach (var fit in candidates) Tell(fit);
        foreach (var verb in echoing)
            if (!told.Exists(t => t.Candidate.Token == verb) && echoes.Of(scene, verb, story) is { } echo) Tell(echo);

        story.Saying = Saying(scene, times, published, story);
        story.Leave(scene, words, published);
        return echoing.Count == 0 ? told : [.. told.OrderBy(t => t.Candidate.Token)];

        void Tell(Candidate fit)
        {
            if (!assertions.IsAsserted(scene, fit, candidates)) return;
            var answer = goals.Complete(scene, deeds.Complete(scene, answers.Complete(scene, fit, story), story), story);
            var mention = Mention(scene, counterpart.Complete(scene, answer, understood.Complete(scene, answer, story, candidates)), times, map, published, story);
            if (Assertions.IsDeathOutOfOffice(mention, published)) return;
            story.Add(mention);
            told.Add(mention);
        }
    }

    // What its words name, and what they tell beside it.
    private List<Candidate> Matched(Scene scene)
    {
        var found = matcher.Match(scene);
        found.AddRange([.. invitations.Of(scene, found), .. sojourns.Of(scene, found), .. guests.Of(scene, found)]);
        return found;
    }

    // With whoever the sentence leaves out since everybody knows.
    private Candidate Completed(Scene scene, Candidate c, Story story, DateOnly? published)
    {
        c = wars.Complete(scene, unowned.Complete(scene, arrivals.Complete(scene, Spokesmen.Complete(scene, spokenFor.Complete(scene, firstPerson.Complete(scene, c))))), story, published);
        return unowned.WithPeople(scene, members.Complete(scene, launches.Complete(scene, unclaimed.Complete(scene, belligerents.Complete(scene, sited.Complete(scene, c), story, published), story, published), story)));
    }

    // Who says what the sentence tells; a sentence with "would" and no one who says it goes on with whoever spoke before.
    private IReadOnlyList<Speaker> Saying(Scene scene, TimeAttachment times, DateOnly? published, Story story)
    {
        if (scene.IsTitle) return [];
        for (var i = 0; i < scene.Tokens.Count; i++)
        {
            if (scene.Tokens[i].Head >= 0 && scene.Tokens[i].Relation is not "parataxis") continue;
            if (scene.Is(i, UniversalTag.Verb) && words.Reporting.Contains(scene.Tokens[i].Lemma) && attributions.Chain(scene, times, [i], published, story).Chain is { Count: > 0 } chain) return chain;
            if (scene.Tokens[i].Head < 0 && scene.Tree.IsBackshifted(i)) return story.Saying;
        }

        return [];
    }

    private Told Mention(Scene scene, Candidate c, TimeAttachment times, SourceMap map, DateOnly? published, Story story)
    {
        c = OwnSide.Without(c);
        var participants = Cast.Of(c);
        var expression = times.Dating(c);
        var reference = story.At(expression);
        var count = Counting.Of(scene, c.Token);
        var days = times.Length(c.Token);
        // What happened many times has no one day: "have met 40 times, most recently in October".
        var lastDone = Timing.LastDone(expression, scene, c, published, reference);
        if (count is not null || (lastDone is null && expression is not null && IsOnlySince(scene, c, expression))) expression = null;
        var time = lastDone ?? Timing.Resolve(expression, scene, c, days, published, reference);
        var status = lastDone is not null ? EventStatus.Occurred : Timing.Status(scene, c, time, published, words);
        if (published is null && Courses.Undated(scene, c, expression) is { } ahead) status = ahead;
        // "a day after soldiers arrested him"
        if (expression is null && count is null && times.Across(c, published, reference, story) is { } apart)
        {
            (expression, time) = apart;
            status = Timing.Status(scene, c, time, published, words);
        }

        var (place, placePhrase) = places.Of(scene, c);
        var (chain, beside, chainSpans) = attributions.Chain(scene, times, SpeakersOf(scene, c), published, story);
        if (IsTakenForGranted(scene, c, status) || IsOwnNews(scene, c)) chain.Clear();
        if (chain.Count == 0) beside.Clear();
        if (chain.Count == 0 && Carried.Chain(scene, c, status, story) is { Count: > 0 } saying)
        {
            chain.AddRange(saying);
            status = EventStatus.Planned;
        }

        if (expression is null && count is null && Timing.IsFresh(scene, c, status, published)) time = Timing.Fresh(chain, published!.Value);
        var carried = expression is null && count is null && time is null ? Carried.Day(scene, c, story) : null;
        time ??= carried;
        // who says that he will invite has not invited yet
        foreach (var line in IsSpeech(c.Type) && status is not (EventStatus.Planned or EventStatus.Possible) ? beside.Prepend(chain) : [])
            line.RemoveAll(s => !IsLookedBackOn(scene, c) && participants.Any(p => p.Participant.Role is ParticipantRole.Source && p.Participant.Name == s.Name) || (!IsLookedBackOn(scene, c) && IsOwnState(scene, c, s)));
        var (first, last) = Extent.Of(scene, c, participants.Select(p => p.Filler).Where(f => f.At is null), expression, placePhrase);
        var spans = new MentionSpans(
            [Span(scene, map, c.Token, c.Token)],
            expression is null || time is null ? [] : [Span(scene, map, expression.Lead, expression.Last)],
            placePhrase is null ? [] : [Span(scene, map, placePhrase.First, placePhrase.Last)],
            [.. c.Assessment.Cues.Distinct().Order().Select(t => Span(scene, map, t, t))],
            [.. chain.Count == 0 ? [] : chainSpans.Distinct().OrderBy(s => s.First).Select(s => Span(scene, map, s.First, s.Last))],
            [.. participants.Select(p => Span(p.Filler.At ?? scene, map, p.Filler.Phrase.First, p.Filler.Phrase.Last))]);
        return new()
        {
            Candidate = c,
            Scene = scene,
            Participants = [.. participants.Select(p => p.Participant with { As = spans.Participants[participants.IndexOf(p)].Text })],
            About = About(scene, c),
            Count = count,
            Days = days,
            IsCarried = carried is not null,
            Beside = [.. beside.Where(line => line.Count > 0).Select(line => new AttributionChain([.. line]))],
            // as sure as what was told in full
            Traits = c.Echoed?.Traits ?? Traits.Of(scene, c, status, time is not null),
            Mention = new(Span(scene, map, first, last), status, time, place, new([.. chain]), spans,
                new(c.Frame.Key, c.Word.Lemma, c.Word.Class.ToString().ToLowerInvariant())),
        };
    }

    // "the first visit since 2018" does not date the visit; only what lasts can be dated by its beginning.
    private static bool IsOnlySince(Scene scene, Candidate c, TimeExpression time) =>
        c.Type is not (EventType.Assault or EventType.Coerce or EventType.Mobilize or EventType.Sanction or EventType.Cooperate or EventType.Aid or EventType.Protest)
        // "has been mediating since May"
        && c is not { Word.Class: WordClass.Verb, Assessment: { Status: EventStatus.Ongoing, Tense: ClauseTense.Perfect } }
        // "has refused since February to receive him"
        && !(c is { Type: EventType.Reject, Assessment.Tense: ClauseTense.Perfect, Word.Class: WordClass.Verb } && time.Lead > c.Token)
        && string.Equals(scene.Tokens[time.Lead].Form, "since", StringComparison.OrdinalIgnoreCase) && !Timing.IsWhen(scene, c.Token, time);

    // "Russia's invasion has raised prices, the bank said": the invasion is no news of the bank's
    private bool IsTakenForGranted(Scene scene, Candidate c, EventStatus status) =>
        IsDefinite(scene, c, status) || IsBareSubject(scene, c, status) || IsHeld(scene, c)
        // "the newly elected president"
        || scene.Tokens[c.Token] is { Relation: "amod", Upos: UniversalTag.Verb };

    // "two Ghanaians held by Togo", "a deal brokered by Togo": what became of them is news, not that they are held
    private static bool IsHeld(Scene scene, Candidate c) =>
        (c.Type is EventType.Coerce || c.Mode is "abduct" or "mediate") && scene.Tokens[c.Token] is { Xpos: "VBN", Relation: "acl", Head: >= 0 and var held } && scene.Tokens[held].Relation is "nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" && scene.Tokens[held].Upos is UniversalTag.Noun or UniversalTag.Propn;

    // "Israeli raids have raised fears": what raids do to others takes them for granted, what they leave behind tells of them
    private bool IsBareSubject(Scene scene, Candidate c, EventStatus status) =>
        c is { Word.Class: WordClass.Noun, Type: EventType.Assault or EventType.Sanction, Assessment: { IsTold: false, Carriers.Count: 0 } } && status is EventStatus.Occurred
        && scene.Tokens[c.Token] is { Relation: "nsubj", Head: >= 0 and var verb } && scene.Is(verb, UniversalTag.Verb) && !words.Outcome.Contains(scene.Tokens[verb].Lemma) && !scene.Tree.Has(c.Token, "det") && !scene.Tree.Has(c.Token, "nummod");

    private bool IsDefinite(Scene scene, Candidate c, EventStatus status) =>
        c.Word.Class is WordClass.Noun && status is EventStatus.Occurred && c.Assessment.IsTold is false && (c.Assessment.Carriers.Count == 0 || c.Mode is "invade") && !IsReported(scene, c) && scene.Named.At(c.Token) is { } phrase
        && (phrase.Possessor is not null || scene.Tokens[phrase.First].Lemma is "the" or "this" or "that" or "its" or "his" or "her" or "their");

    // "reported the killing", "claimed responsibility for the killing", "the killing was confirmed by": that is the news; not "hailed the visit"
    private bool IsReported(Scene scene, Candidate c)
    {
        var told = scene.Tokens[c.Token] is { Relation: "nmod", Head: >= 0 and var avowed } ? scene.Tokens[avowed] : scene.Tokens[c.Token];
        return told is { Relation: "obj" or "nsubj:pass", Head: >= 0 } && c.Assessment.Speakers.Contains(told.Head) && !words.Factive.Contains(scene.Tokens[told.Head].Lemma);
    }

    // "the government announced sanctions": to announce them is to impose them, and nobody else says so
    private static bool IsOwnNews(Scene scene, Candidate c) =>
        c.Type is EventType.Sanction or EventType.Aid or EventType.Coerce && c.Assessment is { IsAnnounced: true, Speakers: [var verb] } && scene.Is(verb, UniversalTag.Verb)
        && scene.Arguments.Subjects(verb) is [var head] && scene.Named.At(head) is { } phrase && c.Sources.Exists(s => s.Phrase == phrase);

    // "said that he had warned him": he speaks of what he did before
    private static bool IsLookedBackOn(Scene scene, Candidate c)
    {
        var verb = scene.Tokens[c.Token] is { Relation: "conj", Head: >= 0 and var first } ? first : c.Token;
        return c.Word.Class is WordClass.Verb && scene.Tokens[verb] is { Relation: "ccomp", Head: >= 0 and var said } && c.Assessment.Speakers.Contains(said) && Timing.IsPluperfect(scene, verb);
    }

    // "Moscow said it did not recognise the court": the same under another name
    private static bool IsOwnState(Scene scene, Candidate c, Speaker speaker)
    {
        // "the State Department said it would ignore the order"
        foreach (var verb in c.Assessment.Speakers)
            if (c.Type is not EventType.Agree && scene.Is(verb, UniversalTag.Verb) && scene.Arguments.Subjects(verb) is [var said] && scene.Named.At(said) is { Actors: [var who] } && speaker.Name == who.Name
                && c.Sources.Exists(s => s.At is null && s.Actor.Code == who.Code && scene.Tokens[s.Phrase.Last].Lemma is "it" or "they")) return true;
        if (speaker.Kind is not SourceKind.Government) return false;
        foreach (var verb in c.Assessment.Speakers)
            if (scene.Is(verb, UniversalTag.Verb) && scene.Arguments.Subjects(verb) is [var head] && scene.Named.At(head) is { IsMetonym: true, Actors: [var state] } phrase
                && speaker.Name == scene.Words(phrase.First, phrase.Last) && c.Sources.Exists(s => s.Actor.Id == state.Id)) return true;
        return false;
    }

    private static bool IsSpeech(EventType type) =>
        type is EventType.Support or EventType.Accuse or EventType.Request or EventType.Threaten or EventType.Reject or EventType.Agree or EventType.Concede;

    private static Evidence Span(Scene scene, SourceMap map, int first, int last) => map.At(scene.Tokens[first].Start, scene.Tokens[last].End);

    private string? About(Scene scene, Candidate c)
    {
        if (c.Type is not (EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Agree or EventType.Support)) return null;
        var slots = new Slots(scene, words, frames);
        foreach (var slot in c.Word.About)
        {
            foreach (var head in slots.Heads(c.Proposition, c.Word, slot))
            {
                if (scene.Times.Any(t => t.Lead <= head && head <= t.Last)) continue;
                if (scene.Named.At(head) is { } phrase && c.Targets.Exists(t => t.Phrase == phrase)) continue;
                var (first, last) = Extent.Below(scene, head);
                if (last - first <= 40) return scene.Words(first, last);
            }
        }

        return null;
    }

    private List<int> SpeakersOf(Scene scene, Candidate c) =>
        scene.IsTitle && c.Assessment.Speakers.Count == 0 && headlineTags.Of(scene, c.Token) is >= 0 and var tag ? [tag]
        // "Poland said it had, according to Reuters": who stands behind it all passes on what was said
        : c.Assessment.Speakers is [var after, var said] && after > c.Token && said < c.Token && !scene.Is(after, UniversalTag.Verb) && scene.Is(said, UniversalTag.Verb) ? [said, after]
        : c.Assessment.Speakers;
}
