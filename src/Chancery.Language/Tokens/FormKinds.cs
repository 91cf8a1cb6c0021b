namespace Chancery.Language.Tokens;

/// <summary>What the spelling of a word tells about where tokens and sentences end; the classes are told in <c>english.txt</c>.</summary>
[Flags]
internal enum FormKinds : byte
{
    None = 0,

    /// <summary>Short for a title: <c>Mr.</c></summary>
    Title = 1,

    /// <summary>Short for another word: <c>Corp.</c></summary>
    Short = 2,

    /// <summary>Short for another word before a figure only: <c>No. 10</c></summary>
    Counted = 4,

    /// <summary>Bound to the next word by a hyphen: <c>anti-</c></summary>
    Prefix = 8,

    /// <summary>A measure written against its figure: <c>9pm</c></summary>
    Unit = 16,

    /// <summary>Its capital tells that a sentence begins: <c>The</c></summary>
    Starter = 32,

    /// <summary>Begins with an apostrophe: <c>'em</c></summary>
    Clipped = 64,
}
