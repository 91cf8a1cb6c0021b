using Chancery.Reading.Times.Meanings;

namespace Chancery.Reading.Times.Rules;

/// <summary>What a rule read: the index behind its last word, and the meaning; no meaning where it does not fit.</summary>
internal readonly record struct Match(int End, Meaning? Meaning)
{
    public static Match None => default;

    public bool Found => Meaning is not null;

    /// <summary>The longer of two.</summary>
    public Match Or(Match other) => other.Found && other.End > End ? other : this;
}
