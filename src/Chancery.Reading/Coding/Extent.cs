using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;
using Chancery.Reading.Times;

namespace Chancery.Reading.Coding;

/// <summary>The words that assert an act: from the first that belongs to it to the last, but no more than a reader would point at.</summary>
internal static class Extent
{
    private const int Longest = 36;
    private const int LongestPart = 24;

    public static (int First, int Last) Of(Scene scene, Candidate c, IEnumerable<Filler> cast, TimeExpression? time, Phrase? place)
    {
        var (first, last) = (c.Token, c.Token);
        void Take(int from, int to)
        {
            if (Math.Max(last, to) - Math.Min(first, from) <= Longest) (first, last) = (Math.Min(first, from), Math.Max(last, to));
        }

        if (scene.Named.At(c.Token) is { } own) Take(own.Possessor?.First ?? own.First, own.Last);
        foreach (var o in c.Word.Class is WordClass.Verb ? scene.Arguments.Objects(c.Token) : [])
            if (scene.Named.At(o) is { } phrase) Take(phrase.First, phrase.Last);
        foreach (var filler in cast) Take(filler.Phrase.First, filler.Phrase.Last);
        if (place is not null) Take(place.First, place.Last);
        if (time is not null) Take(time.Lead, time.Last);
        // what is demanded, accused of, agreed: the rest of its own clause
        foreach (var part in scene.Tree.Children(c.Token))
        {
            if (part < c.Token || !IsPart(scene, part)) continue;
            var (from, to) = Below(scene, part);
            if (from > c.Token && to - from <= LongestPart) Take(from, to);
        }

        return (first, last);
    }

    /// <summary>The first and the last token below a head, marks left out.</summary>
    public static (int First, int Last) Below(Scene scene, int head)
    {
        var (first, last) = (head, head);
        for (var i = 0; i < scene.Tokens.Count; i++)
        {
            if (scene.Is(i, UniversalTag.Punct) || !scene.Tree.IsUnder(i, head)) continue;
            (first, last) = (Math.Min(first, i), Math.Max(last, i));
        }

        return (first, last);
    }

    private static bool IsPart(Scene scene, int part) => Tree.Plain(scene.Tokens[part].Relation) switch
    {
        "obj" or "iobj" or "xcomp" or "ccomp" or "obl" or "nmod" => true,
        "advcl" or "acl" => scene.Arguments.Mark(part) is "of" or "for" or "against" or "from" or "to",
        _ => false,
    };
}
