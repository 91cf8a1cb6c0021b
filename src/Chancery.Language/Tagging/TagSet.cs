namespace Chancery.Language.Tagging;

/// <summary>A universal part of speech together with a Penn Treebank tag: what the tagger chooses among.</summary>
internal readonly record struct WordTag(UniversalTag Upos, string Xpos);

/// <summary>The tags of a model and, for each known word, those it may have.</summary>
/// <param name="Tags">At most 128 tags.</param>
/// <param name="Candidates">Sets of tags; set 0 is for words not known well.</param>
internal sealed record TagSet(IReadOnlyList<WordTag> Tags, IReadOnlyList<byte[]> Candidates)
{
    public UniversalTag Upos(byte tag) => Tags[tag].Upos;

    public bool IsModal(byte tag) => Tags[tag].Xpos is "MD";

    public bool IsAdverb(byte tag) => Tags[tag].Xpos is "RB";

    /// <summary>The plain form of a verb.</summary>
    public bool IsBase(byte tag) => Tags[tag].Xpos is "VB";

    /// <summary>What a word right behind "would" cannot be: a common noun in the singular, a form of a verb other than the plain one.</summary>
    public bool CannotFollowModal(byte tag) => Tags[tag].Xpos is "NN" or "VBP" or "VBD" or "VBN" or "VBZ";

    /// <summary>The tag of a verb in its plain form, if the model knows one.</summary>
    public byte? Base { get; } = PlainVerb(Tags);

    /// <summary>Whether it makes a difference to the tree which of two tags a word has: they are of other classes, or other forms of a verb.</summary>
    public bool AreUnlike(byte one, byte other)
    {
        string a = Tags[one].Xpos, b = Tags[other].Xpos;
        return a[0] != b[0] || (a[0] == 'V' && a != b);
    }

    private static byte? PlainVerb(IReadOnlyList<WordTag> tags)
    {
        for (byte tag = 0; tag < tags.Count; tag++) if (tags[tag] is { Upos: UniversalTag.Verb, Xpos: "VB" }) return tag;
        return null;
    }
}
