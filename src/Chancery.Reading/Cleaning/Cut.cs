namespace Chancery.Reading.Cleaning;

/// <summary>A stretch of a draft that is noise.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Stays">Whether it is only marked and stays in the text.</param>
/// <param name="EndsParagraph">Whether a paragraph ends with it.</param>
internal readonly record struct Cut(int Start, int End, NoiseKind Kind, bool Stays = false, bool EndsParagraph = false);
