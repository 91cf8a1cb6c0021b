using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Offices that are spoken of and neither taken nor left: those somebody runs for, and those that only describe their holder.</summary>
internal sealed class UntakenOffices(LexiconIndex lexicon)
{
    private readonly FrozenSet<string> candidacies = Word.List(lexicon, "candidacy-words");
    private readonly FrozenSet<string> news = Word.List(lexicon, "news-adverbs");

    public bool Hold(Scene scene, Candidate c) =>
        c is { Type: EventType.Office, Word.Class: WordClass.Verb } && (IsRunFor(scene, c) || IsEpithet(scene, c) || IsRecord(scene, c));

    // "the only candidate to succeed her", "tipped to become an envoy", "is running to unseat him"
    private bool IsRunFor(Scene scene, Candidate c) =>
        scene.Tokens[c.Token] is { Xpos: "VB", Head: >= 0 and var above } && scene.Arguments.Mark(c.Token) is "to" && candidacies.Contains(scene.Tokens[above].Lemma);

    // "an elected official", "the Moscow-installed governor": how he came by it is no news; but "the newly elected president"
    private bool IsEpithet(Scene scene, Candidate c)
    {
        if (scene.Tokens[c.Token].Relation is not "amod" || c.Mode is not ("election" or "appointment")) return false;
        if (c.Token > 0 && scene.Tokens[c.Token - 1].Form is "-") return !scene.Tokens[c.Token].Form.StartsWith("re", StringComparison.OrdinalIgnoreCase);
        for (var i = Math.Max(0, c.Token - 2); i < c.Token; i++) if (news.Contains(scene.Tokens[i].Form.ToLowerInvariant())) return false;
        return scene.Tokens[c.Token].Lemma is "elect" or "appoint";
    }

    // "became one of the most vocal leaders", "became the first former president to be indicted": long in office, he is told to be something else as well
    private static bool IsRecord(Scene scene, Candidate c)
    {
        if (scene.Tokens[c.Token].Lemma is not "become") return false;
        foreach (var said in scene.Arguments.Predicates(c.Token).Concat(c.Proposition.Objects))
        {
            if (scene.Tokens[said].Lemma is "one") return true;
            foreach (var child in scene.Tree.Children(said))
            {
                if (scene.Tokens[child].Relation is "acl" or "acl:relcl" && child > said && scene.Arguments.Mark(child) is "to") return true;
                if (scene.Tokens[child].Relation is "amod" && scene.Tokens[child].Lemma.ToLowerInvariant() is "former" or "lived" or "serving" or "shortest-lived" or "longest-serving" or "shortest-serving") return true;
            }
        }

        return false;
    }
}
