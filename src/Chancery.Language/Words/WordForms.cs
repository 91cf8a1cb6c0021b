namespace Chancery.Language.Words;

/// <summary>What a dictionary says a form may be, whether the treebanks hold it or not.</summary>
[Flags]
internal enum WordForms : byte
{
    None = 0,
    Noun = 1,
    Plural = 2,
    Verb = 4,
    ThirdPerson = 8,
    Past = 16,
    Participle = 32,
    Adjective = 64,
    Adverb = 128,
}
