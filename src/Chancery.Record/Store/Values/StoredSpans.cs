namespace Chancery.Record.Store.Values;

/// <summary>The words behind the fields of a mention as they are kept, until somebody asks for them.</summary>
/// <param name="text">What <see cref="SpansJson.Text"/> gave.</param>
/// <param name="evidence">The mention's evidence.</param>
internal sealed class StoredSpans(byte[] text, Evidence evidence)
{
    /// <summary>Reads them.</summary>
    public MentionSpans Read() => SpansJson.Spans(text, evidence, []);
}
