namespace Chancery.Record.Store.Values;

/// <summary>How types of events are written in the file: in capitals, as PLOVER has them.</summary>
internal static class StoredType
{
    /// <exception cref="FormatException">There is no such type.</exception>
    public static EventType Parse(string code) => Ontology.TryParseType(code, out var type) ? type : throw new FormatException($"'{code}' is no type of event.");
}
