using System.Collections;

namespace Chancery.Reading.Cleaning;

/// <summary>For each unit of a text, and for its end, where it stands in the text it was made from: a list that never falls.</summary>
/// <remarks>Kept as runs, so that a long text costs little. A flat run stands for one place, as a decoded entity or an inserted mark does.</remarks>
internal sealed class OffsetMap : IReadOnlyList<int>
{
    private readonly int[] starts;
    private readonly int[] sources;
    private readonly int[] flatEnds; // end of the source of a flat run, -1 for a run that goes in step
    private readonly int length;

    private OffsetMap(int[] starts, int[] sources, int[] flatEnds, int length)
    {
        this.starts = starts;
        this.sources = sources;
        this.flatEnds = flatEnds;
        this.length = length;
    }

    /// <summary>The number of units of the text, and one for its end.</summary>
    public int Count => length + 1;

    /// <summary>Where the unit stands in the source; for the end of the text, the end of its last unit.</summary>
    public int this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)length, nameof(index));
            if (index == length)
            {
                return EndOf(length);
            }

            var run = RunAt(index);
            return flatEnds[run] < 0 ? sources[run] + index - starts[run] : sources[run];
        }
    }

    /// <summary>The end, in the source, of the unit before <paramref name="end"/>: what was cut out behind it is not counted in.</summary>
    public int EndOf(int end)
    {
        if (end == 0)
        {
            return 0;
        }

        var run = RunAt(end - 1);
        return flatEnds[run] < 0 ? sources[run] + end - starts[run] : flatEnds[run];
    }

    /// <inheritdoc />
    public IEnumerator<int> GetEnumerator()
    {
        for (var i = 0; i <= length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int RunAt(int index)
    {
        var found = Array.BinarySearch(starts, index);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Makes a map run by run.</summary>
    internal sealed class Builder
    {
        private readonly List<int> starts = [];
        private readonly List<int> sources = [];
        private readonly List<int> flatEnds = [];

        /// <summary>Units so far.</summary>
        public int Length { get; private set; }

        /// <summary>Units that stand in the source one for one.</summary>
        public void InStep(int source, int count)
        {
            if (count == 0)
            {
                return;
            }

            var last = starts.Count - 1;
            if (last < 0 || flatEnds[last] >= 0 || sources[last] + Length - starts[last] != source)
            {
                Add(source, -1);
            }

            Length += count;
        }

        /// <summary>Units that all stand for one stretch of the source, which may be empty.</summary>
        public void Flat(int source, int sourceEnd, int count)
        {
            if (count > 0)
            {
                Add(source, sourceEnd);
                Length += count;
            }
        }

        /// <summary>The units of another map from <paramref name="start"/> to <paramref name="end"/>.</summary>
        public void Piece(OffsetMap map, int start, int end)
        {
            for (var run = start < end ? map.RunAt(start) : 0; start < end; run++)
            {
                var next = Math.Min(end, run + 1 < map.starts.Length ? map.starts[run + 1] : map.length);
                if (map.flatEnds[run] < 0)
                {
                    InStep(map.sources[run] + start - map.starts[run], next - start);
                }
                else
                {
                    Flat(map.sources[run], map.flatEnds[run], next - start);
                }

                start = next;
            }
        }

        public OffsetMap Build() => new([.. starts], [.. sources], [.. flatEnds], Length);

        private void Add(int source, int flatEnd)
        {
            starts.Add(Length);
            sources.Add(source);
            flatEnds.Add(flatEnd);
        }
    }
}
