using System.Buffers;
using System.Net;

namespace Chancery.Reading.Cleaning;

/// <summary>Takes markup out of a report's full text and makes its white space plain.</summary>
internal ref struct MarkupReader(ReadOnlySpan<char> full)
{
    private const int LongestEntity = 12;

    // Where copying must stop: markup, and white space or marks of no width that are not written plainly.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "<&\r\u000B\u000C\u0085\u2028\u2029\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u00AD\u200B\u2060\uFEFF\t");

    private static readonly SearchValues<char> EntityUnits = SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private readonly ReadOnlySpan<char> full = full;
    private readonly char[] units = new char[full.Length + 1];
    private readonly OffsetMap.Builder map = new();
    private readonly List<NoiseSpan> markup = [];
    private readonly Tags tags = new();
    private int length;

    public static Draft Read(string full, int? title)
    {
        var reader = new MarkupReader(full);
        var titleEnd = 0;
        if (title is { } end)
        {
            reader.Read(0, end);
            titleEnd = reader.length;
            reader.Copy(end, end + 1);
        }

        reader.Read(title + 1 ?? 0, full.Length);
        return new Draft(reader.units, reader.length, titleEnd, reader.map.Build(), reader.markup);
    }

    private void Read(int from, int to)
    {
        while (from < to)
        {
            var plain = full[from..to].IndexOfAny(Special);
            plain = plain < 0 ? to - from : plain;
            Copy(from, from + plain);
            from += plain;
            if (from < to)
            {
                from = full[from] switch
                {
                    '<' => Tag(from, to),
                    '&' => Entity(from, to),
                    _ => White(from, to),
                };
            }
        }
    }

    private int Tag(int at, int to)
    {
        var end = tags.End(full, at, to, out var isBlock);
        if (end == 0)
        {
            Copy(at, at + 1);
            return at + 1;
        }

        Mark(at, end);
        if (isBlock && length > 0 && units[length - 1] != '\n')
        {
            Put('\n', at, at);
        }

        return end;
    }

    private int Entity(int at, int to)
    {
        var reach = full[at..Math.Min(to, at + LongestEntity)];
        var end = reach.IndexOf(';');
        var name = end > 1 ? reach[1..end] : default;
        if (name.IsEmpty || name.IndexOfAnyExcept(EntityUnits) >= 0)
        {
            Copy(at, at + 1);
            return at + 1;
        }

        var decoded = WebUtility.HtmlDecode(reach[..(end + 1)].ToString());
        if (decoded.Length > 2 || (decoded.Length == 2 && !char.IsSurrogatePair(decoded[0], decoded[1])))
        {
            Copy(at, at + 1);
            return at + 1;
        }

        Mark(at, at + end + 1);
        foreach (var c in decoded)
        {
            units[length++] = c == '\u2029' || char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c;
        }

        map.Flat(at, at + end + 1, decoded.Length);
        return at + end + 1;
    }

    private int White(int at, int to)
    {
        var c = full[at];
        if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || (c == '\r' && at + 1 < to && full[at + 1] == '\n'))
        {
            return at + 1;
        }

        Put(c is '\r' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029' ? '\n' : ' ', at, at + 1);
        return at + 1;
    }

    private void Copy(int from, int to)
    {
        full[from..to].CopyTo(units.AsSpan(length));
        map.InStep(from, to - from);
        length += to - from;
    }

    private void Put(char c, int source, int sourceEnd)
    {
        units[length++] = c;
        if (sourceEnd > source)
        {
            map.InStep(source, 1);
        }
        else
        {
            map.Flat(source, source, 1);
        }
    }

    private readonly void Mark(int start, int end) => markup.Add(new(start, end, NoiseKind.Markup));
}
