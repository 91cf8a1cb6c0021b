using Chancery.Language;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Spreads coordination: the phrases joined to one by "and" or by commas, whether or not the tree joins them.</summary>
internal sealed class JoinedPhrases(Scene scene)
{
    /// <summary>The phrase of a head and those joined to it, by the tree or side by side in the text.</summary>
    public List<Phrase> Of(int head)
    {
        var found = new List<Phrase>();
        foreach (var joined in scene.Tree.Joined(head))
            if ((joined == head || IsList(head, joined)) && PhraseAt(joined) is { } phrase && !found.Contains(phrase) && (joined == head || !phrase.IsPossessive)) found.Add(phrase);
        if (found.Count > 0) AddNamesOf(found, head);
        if (found is [{ Actors.Count: > 0 }, ..]) AddBehindApposition(found, head);
        if (found.Count > 0) Widen(found);
        if (scene.Tokens[head].Relation is "nsubj" or "nsubj:pass") AddCompany(found);
        if (found.Count > 1 && scene.Tokens[head].Relation is "obj") found.RemoveAll(p => p.First > head && OpensClause(p));
        return found;
    }

    // "Norway, together with Kenya, vetoed it"
    private void AddCompany(List<Phrase> found)
    {
        if (found is not [.., { Actors.Count: > 0 } last] || last.IsPossessive) return;
        var i = last.Last + 1;
        if (i < scene.Tokens.Count && scene.Tokens[i].Form is ",") i++;
        i = i + 1 < scene.Tokens.Count && scene.Tokens[i].Form is "together" or "along" or "jointly" && scene.Tokens[i + 1].Form is "with" ? i + 2
            : i + 2 < scene.Tokens.Count && scene.Tokens[i].Form is "as" && scene.Tokens[i + 1].Form is "well" && scene.Tokens[i + 2].Form is "as" ? i + 3
            : i < scene.Tokens.Count && scene.Tokens[i].Form is "alongside" ? i + 1 : -1;
        if (i < 0 || i >= scene.Tokens.Count) return;
        for (var j = i; j < scene.Tokens.Count && j < i + 3; j++)
        {
            if (scene.Named.At(j) is not { Actors.Count: > 0, IsPossessive: false } company) continue;
            if (company.First - i < 2 && !found.Contains(company) && company.Actors[0].Kind is ActorKind.Person == last.Actors[0].Kind is ActorKind.Person) found.Add(company);
            return;
        }
    }

    // "blamed the rebels and their sponsors, Chad and Sudan": those whom the list calls by what they are, named behind
    private void AddNamesOf(List<Phrase> found, int head)
    {
        foreach (var several in scene.Tree.Joined(head).ToList())
        {
            if (several == head || scene.Tokens[several] is not { Upos: UniversalTag.Noun, Xpos: "NNS" } || found.Exists(f => f.Last == several && f.Actors.Any(a => a.Kind is ActorKind.State))) continue;
            foreach (var name in scene.Tree.Children(several))
            {
                if (name < several || scene.Tokens[name].Relation is not "appos" || scene.Tokens[several + 1].Form is not ",") continue;
                foreach (var joined in scene.Tree.Joined(name))
                    if (scene.Named.At(joined) is { Kind: PhraseKind.Name, IsPossessive: false, Actors: [{ Kind: ActorKind.State or ActorKind.Organisation }] } phrase && phrase.First > several && !found.Contains(phrase)) found.Add(phrase);
            }
        }
    }

    // "rang the president, Ruto, and Uganda's Museveni": the tree hangs the second on the first one's name, or beside it
    private void AddBehindApposition(List<Phrase> found, int head)
    {
        var first = -1;
        foreach (var name in scene.Tree.Children(head))
        {
            if (name < head || scene.Tokens[name].Relation is not "appos") continue;
            // "between Norway's king, Harald, President Berg of Sweden and the Danish premier": one who is called twice is called something else the second time
            if (first >= 0 && found.Count > 1 && scene.Named.At(name) is { IsPossessive: false, Actors: [{ Kind: ActorKind.Person, Office: not null, Code: { } another }] } second && !found.Exists(f => f == second || f.Actors.Any(a => a.Code == another))) found.Add(second);
            first = name;
            foreach (var joined in scene.Tree.Has(name, "cc") ? scene.Tree.Joined(name) : scene.Tree.Joined(name).Where(j => j != name))
                if (scene.Named.At(joined) is { Actors: [{ Kind: ActorKind.Person, Code: { } code }], IsPossessive: false } phrase && phrase.Last >= joined && !found.Exists(f => f == phrase || f.Actors.Any(a => a.Code == code))) found.Add(phrase);
        }
    }

    // "invaded Ukraine and the West imposed sanctions": what the tree joined acts itself
    private bool OpensClause(Phrase phrase)
    {
        var next = phrase.Last + 1;
        return next + 1 < scene.Tokens.Count && scene.Tokens[next].Xpos is "VBD" or "VBZ" or "MD" && scene.Tokens[next + 1].Form is not "by"
            && phrase.First > 0 && scene.Is(phrase.First - 1, UniversalTag.Cconj);
    }

    /// <summary>A possessor and those joined to it by "and" before it: both of "Chad and Sudan's talks".</summary>
    public List<Phrase> Before(Phrase owner)
    {
        List<Phrase> found = [owner];
        var phrases = scene.Named.Phrases;
        for (var k = phrases.Count - 1; k > 0; k--)
        {
            if (phrases[k] != found[0]) continue;
            var left = phrases[k - 1];
            if (left.IsPossessive || left.Actors.Count == 0 || owner.Actors.Count == 0 || !AreJoined(left, found[0]) || left.Actors[0].Kind is ActorKind.Person != owner.Actors[0].Kind is ActorKind.Person || !IsPart(left, owner)) break;
            found.Insert(0, left);
        }

        return found;
    }

    // The tree hangs both on what they own, or the second on the first.
    private bool IsPart(Phrase left, Phrase owner)
    {
        var (l, o) = (Top(left), Top(owner));
        return (scene.Tokens[o] is { Relation: "conj", Head: var first } && first >= left.First && first <= left.Last && scene.Tokens[l].Relation is "nmod:poss")
            || (scene.Tokens[l].Relation is "nmod:poss" or "compound" && scene.Tokens[l].Head == scene.Tokens[o].Head);
    }

    private int Top(Phrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
            if (scene.Tokens[i].Head < phrase.First || scene.Tokens[i].Head > phrase.Last) return i;
        return phrase.Last;
    }

    // "with Albania today": a time that the tree took for the head stands for the name before it.
    private Phrase? PhraseAt(int head)
    {
        if (scene.Named.At(head) is { } phrase) return phrase;
        foreach (var c in scene.Tree.Children(head))
            if (scene.Tokens[c].Relation is "compound" or "nmod" or "flat" && c == head - 1 && scene.Named.At(c) is { } before) return before;
        return null;
    }

    // Only a headline joins by a comma alone.
    private bool IsList(int head, int joined)
    {
        if (scene.Tokens[^1].Form is not ".") return true;
        for (var i = head + 1; i < scene.Tokens.Count && (i <= joined || scene.Tree.IsUnder(i, head)); i++)
            if (scene.Tokens[i].Upos is UniversalTag.Cconj) return true;
        return false;
    }

    // China, India and North Korea: neighbours joined only by commas and "and" that the tree hangs on no other verb.
    private void Widen(List<Phrase> group)
    {
        if (group[0].Actors.Count == 0) return;
        var told = group.Count;
        var byAnd = scene.Tokens[^1].Form is not ".";
        var phrases = scene.Named.Phrases;
        var index = 0;
        for (var k = 0; k < phrases.Count; k++) if (phrases[k] == group[0]) index = k;
        foreach (var step in (int[])[-1, 1])
        {
            // "by India and Japan, a Korean ship": "and" ends a list
            var isOver = step > 0 && index > 0 && AreJoined(phrases[index - 1], phrases[index]) && !IsByComma(phrases[index]);
            for (var k = index + step; k >= 0 && k < phrases.Count; k += step)
            {
                var (left, right) = step < 0 ? (phrases[k], phrases[k + 1]) : (phrases[k - 1], phrases[k]);
                if (phrases[k].IsPossessive && phrases[k].Actors.Count > 0 && step > 0 && k + 1 < phrases.Count && phrases[k + 1].Possessor == phrases[k]) continue;
                if (!AreJoined(left, right) || phrases[k].Actors.Count == 0 || phrases[k].IsPossessive) break;
                if (isOver && IsByComma(right)) break;
                isOver |= step > 0 && !IsByComma(right);
                if (group.Contains(phrases[k]))
                {
                    byAnd |= !IsByComma(right);
                    continue;
                }

                if (!AreOnAFooting(phrases[k].Actors[0], group[0].Actors[0], left, right) || HangsElsewhere(phrases[k], group) || phrases[k].Actors[0].Id == group[0].Actors[0].Id) break;
                group.Add(phrases[k]);
                byAnd |= !IsByComma(right);
            }
        }

        // "After the re-election of Putin, Xi": a comma alone joins nothing outside a headline.
        if (!byAnd) group.RemoveRange(told, group.Count - told);
    }

    private bool IsByComma(Phrase right) => scene.Tokens[(right.Possessor ?? right).First - 1].Form is ",";

    // A person and a state only by "and", and of two countries: "between Syria and Palestinian leader Yasser Arafat".
    private bool AreOnAFooting(Actor one, Actor other, Phrase left, Phrase right) =>
        one.Kind is ActorKind.Person == other.Kind is ActorKind.Person || (one.Code != other.Code && right.First == left.Last + 2 && scene.Is(left.Last + 1, UniversalTag.Cconj));

    private bool AreJoined(Phrase left, Phrase right)
    {
        var any = false;
        var from = left.Last + 1;
        var to = right.Possessor is { } owner ? owner.First : right.First;
        if (to <= from) return false;
        for (var i = from; i < to; i++)
        {
            if (scene.Tokens[i].Form is "," or "and" or "&") any = true;
            else return false;
        }

        return any && to - from <= 2;
    }

    private bool HangsElsewhere(Phrase phrase, List<Phrase> group)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            var head = scene.Tokens[i].Head;
            if (head >= phrase.First && head <= phrase.Last) continue;
            // the tree hangs it on one of the group, or one of the group on it
            if (head < 0 || (scene.Named.At(head) is { } above && group.Contains(above)) || (scene.Tree.Case(phrase.Last) is null && group.Any(g => scene.Named.At(HeadOf(g) is >= 0 and var own ? own : g.Last) == phrase))) return false;
            return scene.Tokens[i].Relation is "nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" or "nmod:poss" or "root" && !group.Any(g => HeadOf(g) == head);
        }

        return false;
    }

    /// <summary>The token a phrase hangs on; -1 where it is the root.</summary>
    public int HeadOf(Phrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
            if (scene.Tokens[i].Head < phrase.First || scene.Tokens[i].Head > phrase.Last) return scene.Tokens[i].Head;
        return -1;
    }
}
