using System.Text;
using Chancery.Language.Tokens;

namespace Chancery.Training.Evaluation;

/// <summary>The text behind a CoNLL-U file, as it was before it was cut, and where its words and sentences stand.</summary>
/// <param name="Text">The sentences' texts; a blank line parts paragraphs, a space sentences.</param>
/// <param name="Words">Its syntactic words: the parts of a multiword token, not the token.</param>
/// <param name="Sentences">Its sentences.</param>
internal sealed record TreebankText(string Text, IReadOnlyList<TokenSpan> Words, IReadOnlyList<TokenSpan> Sentences)
{
    /// <exception cref="InvalidDataException">A sentence has no <c># text</c>, or a word does not stand in it.</exception>
    public static TreebankText Read(string file)
    {
        var text = new StringBuilder();
        var words = new List<TokenSpan>();
        var sentences = new List<TokenSpan>();
        var forms = new List<string>();
        var sentence = "";
        var isParagraph = false;
        var line = 0;
        foreach (var row in File.ReadLines(file).Append(""))
        {
            line++;
            if (row.StartsWith("# newpar", StringComparison.Ordinal) || row.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                isParagraph = true;
            }
            else if (row.StartsWith("# text = ", StringComparison.Ordinal))
            {
                sentence = row["# text = ".Length..];
            }
            else if (row.Length > 0 && row[0] != '#' && row.Split('\t') is [var id, var form, ..] && id.All(char.IsAsciiDigit))
            {
                forms.Add(form);
            }
            else if (row.Length == 0 && forms.Count > 0)
            {
                text.Append(text.Length == 0 ? "" : isParagraph ? "\n\n" : " ");
                sentences.Add(new(text.Length, text.Length + sentence.Length));
                var at = 0;
                foreach (var word in forms)
                {
                    at = sentence.IndexOf(word, at, StringComparison.Ordinal) is >= 0 and var found
                        ? found
                        : throw new InvalidDataException($"{file}:{line}: the sentence's text does not hold the word '{word}'.");
                    words.Add(new(text.Length + at, text.Length + at + word.Length));
                    at += word.Length;
                }

                text.Append(sentence);
                forms.Clear();
                isParagraph = false;
            }
        }

        return new(text.ToString(), words, sentences);
    }
}
