using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Reads the words that say which one of a row is meant: last, this coming, the previous, that same.</summary>
internal static class WhichReader
{
    /// <summary>Reads from a word on; gives the index behind, or <paramref name="at"/> if there is no such word.</summary>
    public static int Read(TimeWords words, int at, out Which which, out bool hasThe)
    {
        which = Which.Bare;
        hasThe = words.Is(at, "the");
        var start = hasThe ? at + 1 : at;
        var word = words[start];
        if (!word.Is(WordKinds.Which)) return at;
        if (word.IsAny("this", "that") && Second(words[start + 1], word.Is("this")) is { } second)
        {
            which = second;
            return start + 2;
        }

        which = word.Text.ToLowerInvariant() switch
        {
            "last" or "past" => Which.Last,
            "this" or "current" => Which.This,
            "next" => hasThe ? Which.Following : Which.Next,
            "coming" or "upcoming" => Which.Coming,
            "following" or "subsequent" => Which.Following,
            "previous" or "preceding" => Which.Previous,
            "that" or "same" => Which.Same,
            _ => Which.Bare,
        };
        return which == Which.Bare ? at : start + 1;
    }

    /// <summary>How a word before a month or season tells its year.</summary>
    public static YearTold Year(Which which) => new(which switch
    {
        Which.Last => YearKind.Last,
        Which.This => YearKind.This,
        Which.Next or Which.Coming => YearKind.Next,
        Which.Following => YearKind.AfterStory,
        Which.Previous => YearKind.BeforeStory,
        _ => YearKind.Untold,
    });

    private static Which? Second(TimeWord word, bool isThis) =>
        isThis && word.Is("past") ? Which.Last
        : isThis && word.IsAny("coming", "upcoming") ? Which.Coming
        : word.Is("same") ? Which.Same : null;
}
