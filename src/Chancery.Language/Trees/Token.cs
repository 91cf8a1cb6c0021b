namespace Chancery.Language;

/// <summary>One word, number or mark of a sentence, with its place in the text and in the tree.</summary>
/// <param name="Index">Its index in the sentence, from 0.</param>
/// <param name="Start">Offset of its first character in the analysed text, in UTF-16 units.</param>
/// <param name="End">Offset just behind its last character.</param>
/// <param name="Form">Exactly what stands there.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Xpos">Its Penn Treebank tag.</param>
/// <param name="Head">Index of its head in the sentence; -1 for the root.</param>
/// <param name="Relation">Its relation to the head: a universal relation of UD v2 with its English subtype if any, such as <c>nsubj</c> or <c>nsubj:pass</c>; <c>root</c> for the root.</param>
public sealed record Token(int Index, int Start, int End, string Form, string Lemma, UniversalTag Upos, string Xpos, int Head, string Relation);
