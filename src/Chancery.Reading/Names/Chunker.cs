using Chancery.Language;

namespace Chancery.Reading.Names;

/// <summary>Cuts a sentence into base noun phrases by its tags, names and titles; the tree is not asked.</summary>
internal static class Chunker
{
    public static List<Phrase> Cut(SentenceItems items)
    {
        var phrases = new List<Phrase>();
        var tokens = items.Tokens;
        var first = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (items.NameAt[i] is { } name && name.First == i && IsWhole(items, i, name.Last))
            {
                if (first < 0) first = i;
                i = name.Last;
                continue;
            }

            if (items.TitleAt[i] is { } title && title.First == i && title.Last > i && IsNominal(tokens[title.Last]))
            {
                if (first < 0) first = i;
                i = title.Last;
                continue;
            }

            if (tokens[i].Upos is UniversalTag.Pron)
            {
                Close(phrases, ref first, i - 1, items);
                phrases.Add(new Phrase(i, i) { IsPossessive = tokens[i].Xpos is "PRP$" or "WP$", Head = i });
            }
            else if (IsPossessive(tokens[i]))
            {
                if (first >= 0)
                {
                    phrases.Add(new Phrase(first, i - 1) { IsPossessive = true, Head = i - 1 });
                    first = -1;
                }
            }
            else if (items.IsTime[i] && (first >= 0 || (i > 0 && (IsPossessive(tokens[i - 1]) || tokens[i - 1].Xpos is "PRP$"))) && TimeEnd(items, i) is var end && end + 1 < tokens.Count && IsNominal(tokens[end + 1]) && tokens[end + 1].Upos is UniversalTag.Noun && (first < 0 || !IsNominal(tokens[i - 1])))
            {
                // "the March 20-22 visit", "Xi's two-day trip"
                if (first < 0) first = i;
                i = end;
            }
            else if (!Belongs(items, i) || IsGlued(items, i))
            {
                Close(phrases, ref first, i - 1, items);
            }
            else if (first < 0)
            {
                if (Starts(tokens[i])) first = i;
            }
            else if (IsGiven(items, i))
            {
                Close(phrases, ref first, i - 1, items);
                first = i;
            }
            else if (tokens[i].Upos is UniversalTag.Det && tokens[i - 1].Upos is not UniversalTag.Det)
            {
                Close(phrases, ref first, i - 1, items);
                first = i;
            }
        }

        Close(phrases, ref first, tokens.Count - 1, items);
        return phrases;
    }

    // "sent Ukraine six howitzers": a name and a number after it are two phrases, whom it is sent and what
    private static bool IsGiven(SentenceItems items, int i) => IsSum(items.Tokens, i) || (
        items.Tokens[i - 1] is { Relation: "iobj" or "obj", Head: >= 0 and var verb } name && verb < i - 1 && items.Tokens[i].Head > i && items.NameAt[i - 1] is not null
        && ((items.Tokens[i].Upos is UniversalTag.Num && (char.IsLetter(items.Tokens[i].Form[0]) || name.Relation is "iobj")) || (items.Tokens[i].Xpos is "JJR" && name.Relation is "iobj")));

    // "gave Chad $20 million"
    private static bool IsSum(IReadOnlyList<Token> tokens, int i) =>
        tokens[i] is { Upos: UniversalTag.Sym, Form: "$" or "€" or "£" } sum && sum.Head < i - 1 && IsNominal(tokens[i - 1]) && tokens[i - 1].End < sum.Start;

    // "North Korea test-fired a missile": half of the verb
    private static bool IsGlued(SentenceItems items, int i) =>
        i + 2 < items.Tokens.Count && items.Tokens[i].Upos is UniversalTag.Noun && items.Tokens[i + 1].Form is "-" && items.Tokens[i].End == items.Tokens[i + 1].Start
        && items.Tokens[i + 2] is { Upos: UniversalTag.Verb, Relation: not "amod" } && items.Tokens[i].Head == i + 2;

    // A name of several words is one even where the tagger sees a verb in it.
    private static bool IsWhole(SentenceItems items, int first, int last) =>
        last > first || IsNominal(items.Tokens[first]) || items.Tokens[first].Upos is UniversalTag.Adj || IsInitials(items.Tokens[first]);

    /// <summary>True for the WHO, which a tagger takes for the pronoun.</summary>
    public static bool IsInitials(Token token) => token is { Upos: UniversalTag.Pron, Form.Length: > 2 } && token.Form.All(char.IsAsciiLetterUpper);

    private static void Close(List<Phrase> phrases, ref int first, int last, SentenceItems items)
    {
        if (first < 0) return;
        var tokens = items.Tokens;
        while (last >= first && !CanEnd(tokens[last])) last--;
        // "Russian president due to": an adjective behind the noun is not its head.
        var noun = last;
        // "South Korean and Japanese ministers": but the second word of a name belongs to it.
        while (noun >= first && tokens[noun].Upos is UniversalTag.Adj && !(items.NameAt[noun] is { } name && name.First < name.Last)) noun--;
        if (noun >= first && IsNominal(tokens[noun])) last = noun;
        if (last >= first) phrases.Add(new Phrase(first, last) { Head = last });
        first = -1;
    }

    private static bool Starts(Token token) => token.Form is not "-" && !(token.Upos is UniversalTag.Punct);

    private static bool CanEnd(Token token) => token.Upos is not (UniversalTag.Punct or UniversalTag.Sym) || token.Form is "$" or "%";

    private static bool Belongs(SentenceItems items, int i)
    {
        if (items.IsTime[i]) return false;
        var token = items.Tokens[i];
        return token.Upos switch
        {
            UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj or UniversalTag.Num or UniversalTag.Det => true,
            UniversalTag.Verb => token.Relation is "amod" && token.Head > i,
            // a Danish far-right party
            UniversalTag.Adv => IsHyphened(items, i),
            UniversalTag.X => char.IsUpper(token.Form[0]),
            // US-China, ex-president; a quoted epithet before a name stays outside
            UniversalTag.Punct => token.Form is "-" && i + 1 < items.Tokens.Count && token.End == items.Tokens[i + 1].Start,
            UniversalTag.Sym => token.Form is "$" or "€" or "£" or "%",
            _ => false,
        };
    }

    private static bool IsHyphened(SentenceItems items, int i) =>
        i + 3 < items.Tokens.Count && items.Tokens[i].Head == i + 2 && items.Tokens[i + 1].Form is "-" && items.Tokens[i].End == items.Tokens[i + 1].Start
        && items.Tokens[i + 2] is { Relation: "amod", Head: var noun } && noun > i + 2;

    private static int TimeEnd(SentenceItems items, int i)
    {
        while (i + 1 < items.IsTime.Length && items.IsTime[i + 1]) i++;
        return i;
    }

    private static bool IsNominal(Token token) => token.Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.X;

    private static bool IsPossessive(Token token) => token.Xpos is "POS" || token.Form is "'s" or "’s" && token.Upos is UniversalTag.Part;
}
