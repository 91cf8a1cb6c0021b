namespace Chancery;

/// <summary>What a stretch of text that is not the report's prose is.</summary>
public enum NoiseKind
{
    /// <summary>A <c>date 2024-04-26</c> line, or the hour before an entry: <c>13:25 –</c>.</summary>
    DateStamp,
    /// <summary>Place, date and agency before the first sentence.</summary>
    Dateline,
    /// <summary>A headline run into the body.</summary>
    HeadlineRunIn,
    /// <summary>Buttons and links of the page: Share, Read more.</summary>
    PageFurniture,
    /// <summary>A word broken by scraping.</summary>
    BrokenWord,
    /// <summary>HTML or other markup left over.</summary>
    Markup,
    /// <summary>A sentence told again, letter for letter.</summary>
    Repeated,
    /// <summary>Notices that are not the report: copyright, subscriptions.</summary>
    Boilerplate,
    /// <summary>Text in another language.</summary>
    OtherLanguage,
}

/// <summary>A stretch of text kept out of the reading.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
public sealed record Noise(Evidence Span, NoiseKind Kind);
