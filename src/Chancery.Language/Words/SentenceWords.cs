namespace Chancery.Language.Words;

/// <summary>
/// The words of one sentence as numbers, ready for feature templates. Word k stands at <c>k + First</c>;
/// index 0 and 1 are the void before the sentence, the two behind the last word the void after it.
/// A buffer: filled again for each sentence, it grows and never shrinks.
/// </summary>
internal sealed class SentenceWords
{
    public const int First = 2;
    private const uint Before = 0x3C6EF372u;
    private const uint After = 0xA54FF53Au;

    public int Count { get; private set; }

    /// <summary>Index just behind the last word.</summary>
    public int End => Count + First;

    public uint[] Exact = [], Lower = [], Suffix2 = [], Suffix3 = [], Suffix4 = [], Prefix2 = [], Prefix3 = [], Fine = [], Coarse = [], Candidates = [], Forms = [];
    public uint[] Tag = [], Upos = [];
    public byte[] TagId = [], UposId = [], Shape = [], Case = [];
    public ushort[] CandidateSet = [];
    public short[] Commas = [], Conjunctions = [], Verbs = [];

    /// <summary>0 in running text, 1 when most words are capitalised, 2 when all are in capitals.</summary>
    public uint Style { get; private set; }

    /// <summary>The words before this index keep the tags they were given first.</summary>
    public int Settled { get; set; }

    /// <summary>Which of the tags tried in turn the other words have; 0 for those given first.</summary>
    public byte Trial { get; set; }

    /// <summary>Which of the tags tried the words up to an index have.</summary>
    public int TrialOf(int last) => last < Settled ? 0 : Trial;

    public void Begin(int count)
    {
        Count = 0;
        Trial = 0;
        var size = count + (2 * First);
        if (Lower.Length < size)
        {
            size = Math.Max(size, Lower.Length * 2);
            Exact = new uint[size];
            Lower = new uint[size];
            Suffix2 = new uint[size];
            Suffix3 = new uint[size];
            Suffix4 = new uint[size];
            Prefix2 = new uint[size];
            Prefix3 = new uint[size];
            Fine = new uint[size];
            Coarse = new uint[size];
            Candidates = new uint[size];
            Forms = new uint[size];
            Tag = new uint[size];
            Upos = new uint[size];
            TagId = new byte[size];
            UposId = new byte[size];
            Shape = new byte[size];
            Case = new byte[size];
            CandidateSet = new ushort[size];
            Commas = new short[size];
            Conjunctions = new short[size];
            Verbs = new short[size];
            for (var i = 0; i < First; i++) Void(i, Before);
        }
    }

    public void Add(ReadOnlySpan<char> word, Vocabulary vocabulary)
    {
        var i = First + Count++;
        Exact[i] = WordHash.Exact(word);
        Lower[i] = WordHash.Lower(word);
        Suffix2[i] = WordHash.Lower(word[^Math.Min(2, word.Length)..]);
        Suffix3[i] = WordHash.Lower(word[^Math.Min(3, word.Length)..]);
        Suffix4[i] = WordHash.Lower(word[^Math.Min(4, word.Length)..]);
        Prefix2[i] = WordHash.Lower(word[..Math.Min(2, word.Length)]);
        Prefix3[i] = WordHash.Lower(word[..Math.Min(3, word.Length)]);
        Shape[i] = (byte)WordShapes.Of(word);
        var entry = vocabulary.Words.Find(Lower[i]);
        Fine[i] = WordHash.Spread(entry.FineCluster);
        Coarse[i] = WordHash.Spread(entry.CoarseCluster);
        CandidateSet[i] = (ushort)entry.CandidateSet;
        Candidates[i] = WordHash.Spread(entry.CandidateSet);
        Forms[i] = WordHash.Spread((uint)vocabulary.Forms.Find(Lower[i]));
    }

    /// <summary>Call when all words are in.</summary>
    public void Complete()
    {
        for (var i = End; i < End + First; i++) Void(i, After);
        int letters = 0, capitals = 0, all = 0;
        for (var i = First; i < End; i++)
        {
            var shape = (WordShape)Shape[i];
            if (shape is WordShape.Mark or WordShape.Digits) continue;
            letters++;
            if (shape != WordShape.Lower) capitals++;
            if (shape is WordShape.AllCapitals or WordShape.SingleCapital) all++;
        }

        Style = letters < 3 ? 0u : all * 10 > letters * 8 ? 2u : capitals * 10 > letters * 7 ? 1u : 0u;
        TellCase();
    }

    /// <summary>Takes a word as if it were written without its capital.</summary>
    public void Uncapitalise(int i)
    {
        Shape[i] = (byte)WordShape.Lower;
        Exact[i] = Lower[i];
    }

    /// <summary>Takes the sentence for running text, whatever its capitals said.</summary>
    public void SetInRunningText()
    {
        Style = 0;
        TellCase();
    }

    private void TellCase()
    {
        // A capital at the start of a sentence, or behind an opening quote, tells little.
        var initial = true;
        for (var i = First; i < End; i++)
        {
            Case[i] = (byte)(Shape[i] | (initial ? 16u : 0u) | (Style << 5));
            if ((WordShape)Shape[i] != WordShape.Mark) initial = false;
        }
    }

    public void SetTag(int i, byte tag, UniversalTag upos)
    {
        TagId[i] = tag;
        UposId[i] = (byte)upos;
        Tag[i] = WordHash.Spread(tag);
        Upos[i] = WordHash.Spread((uint)upos);
    }

    /// <summary>Counts what stands before each word; call when the tags are set.</summary>
    public void CountMarks()
    {
        short commas = 0, conjunctions = 0, verbs = 0;
        for (var i = First; i <= End; i++)
        {
            Commas[i] = commas;
            Conjunctions[i] = conjunctions;
            Verbs[i] = verbs;
            var upos = (UniversalTag)UposId[i];
            if (upos == UniversalTag.Punct) commas++;
            else if (upos == UniversalTag.Cconj) conjunctions++;
            else if (upos == UniversalTag.Verb) verbs++;
        }
    }

    private void Void(int i, uint value)
    {
        Exact[i] = Lower[i] = Suffix2[i] = Suffix3[i] = Suffix4[i] = Prefix2[i] = Prefix3[i] = value;
        Fine[i] = Coarse[i] = Candidates[i] = Forms[i] = Tag[i] = Upos[i] = value;
        Shape[i] = Case[i] = 255;
        CandidateSet[i] = 0;
        TagId[i] = UposId[i] = 255;
    }
}
