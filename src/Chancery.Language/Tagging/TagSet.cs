namespace Chancery.Language.Tagging;

/// <summary>A universal part of speech together with a Penn Treebank tag: what the tagger chooses among.</summary>
internal readonly record struct WordTag(UniversalTag Upos, string Xpos);

/// <summary>The tags of a model and, for each known word, those it may have.</summary>
/// <param name="Tags">At most 128 tags.</param>
/// <param name="Candidates">Sets of tags; set 0 is for words not known well.</param>
internal sealed record TagSet(IReadOnlyList<WordTag> Tags, IReadOnlyList<byte[]> Candidates)
{
    public UniversalTag Upos(byte tag) => Tags[tag].Upos;

    /// <summary>Whether it makes a difference to the tree which of two tags a word has: they are of other classes, or other forms of a verb.</summary>
    public bool AreUnlike(byte one, byte other)
    {
        string a = Tags[one].Xpos, b = Tags[other].Xpos;
        return a[0] != b[0] || (a[0] == 'V' && a != b);
    }
}
