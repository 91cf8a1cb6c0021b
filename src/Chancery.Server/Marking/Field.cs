namespace Chancery.Server.Marking;

/// <summary>What the words that are marked in a text were read as.</summary>
internal enum Field
{
    /// <summary>What is done.</summary>
    Act,
    /// <summary>Who takes part.</summary>
    Who,
    /// <summary>When it happens.</summary>
    When,
    /// <summary>Where.</summary>
    Where,
    /// <summary>How far it has come.</summary>
    Status,
    /// <summary>Who says so.</summary>
    Source,
    /// <summary>The clause that asserts an event.</summary>
    Clause,
    /// <summary>What is not the report's prose.</summary>
    Noise,
}

/// <summary>A stretch of text and what it was read as.</summary>
/// <param name="Start">Its first code point.</param>
/// <param name="End">Just behind its last.</param>
/// <param name="Field">What it was read as.</param>
/// <param name="Event">The number of the event it belongs to, where several are shown; else 0.</param>
internal readonly record struct FieldSpan(int Start, int End, Field Field, int Event = 0)
{
    /// <summary>The words behind each field of a mention, the clause included.</summary>
    public static IEnumerable<FieldSpan> Of(Mention mention, int number = 0)
    {
        var spans = mention.Spans;
        return new[] { (Field.Act, spans.Predicate), (Field.Who, spans.Participants), (Field.When, spans.Time), (Field.Where, spans.Place), (Field.Status, spans.Status), (Field.Source, spans.Attribution) }
            .SelectMany(f => f.Item2.Select(e => new FieldSpan(e.Start, e.End, f.Item1, number)))
            .Append(new(mention.Evidence.Start, mention.Evidence.End, Field.Clause, number));
    }
}
