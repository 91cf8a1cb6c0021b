using System.Text;

namespace Chancery.Benchmarks.Records.News;

/// <summary>A text that is written from front to back, and tells where in code points each stretch of it stands.</summary>
internal sealed class Manuscript
{
    private readonly StringBuilder text = new();

    /// <summary>Its length so far, in code points.</summary>
    public int Length { get; private set; }

    /// <summary>Writes these words.</summary>
    /// <returns>Where they stand.</returns>
    public Evidence Write(string words)
    {
        var start = Length;
        text.Append(words);
        // The second half of a pair is no character of its own.
        foreach (var c in words)
            if (!char.IsLowSurrogate(c)) Length++;
        return new(start, Length, words);
    }

    /// <summary>Everything written since some point.</summary>
    /// <param name="start">Where it begins, in code points.</param>
    /// <param name="mark">The same, as <see cref="Mark"/> gave it.</param>
    public Evidence Since(int start, int mark) => new(start, Length, text.ToString(mark, text.Length - mark));

    /// <summary>The place reached, as <see cref="Since"/> wants it.</summary>
    public int Mark => text.Length;

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
