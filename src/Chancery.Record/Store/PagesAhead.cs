using System.Runtime.InteropServices;

namespace Chancery.Record.Store;

/// <summary>
/// Has the system show the pages of a mapped file that it keeps in memory anyway before anybody looks at them, a little at a
/// time. Else a process meets each of them with a fault of some microseconds: of a large record some ten for each event it reads. What is not in memory is left where it is.
/// </summary>
internal sealed unsafe partial class PagesAhead : IDisposable
{
    // Who asks one question and ends is not held up.
    private const int FirstAfter = 500;

    // Between portions, in milliseconds: whoever asks meanwhile waits for one, some tenths of a millisecond.
    private const int Pause = 1;

    private const int Page = 4096;
    private const int Portion = 4 << 20;
    private const int Stretch = 256 << 10;

    // MADV_POPULATE_READ, of Linux 5.14 and later
    private const int Populate = 22;

    private readonly Lock door = new();
    private readonly byte* start;
    private readonly long length;
    private readonly Timer timer;
    private long at;
    private bool isOver;

    /// <summary>Begins in a moment.</summary>
    /// <param name="start">Where the file is mapped.</param>
    /// <param name="length">How much of it there is.</param>
    public PagesAhead(byte* start, long length)
    {
        this.start = start;
        this.length = length;
        // Not where its pages would drive out other things.
        isOver = length > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2;
        timer = new(static ahead => ((PagesAhead)ahead!).Next(), this, isOver ? Timeout.Infinite : FirstAfter, Timeout.Infinite);
    }

    /// <summary>True when there is nothing left to show.</summary>
    public bool IsOver
    {
        get
        {
            lock (door) return isOver;
        }
    }

    /// <summary>Ends it: when this comes back the memory may be given up.</summary>
    public void Dispose()
    {
        lock (door) isOver = true;
        timer.Dispose();
    }

    private void Next()
    {
        lock (door)
        {
            var end = Math.Min(at + Portion, length);
            for (; !isOver && at < end; at += Stretch) isOver = !TryShow(start + at, (nint)Math.Min(Stretch, length - at));
            isOver |= at >= length;
            if (!isOver) timer.Change(Pause, Timeout.Infinite);
        }
    }

    // False where the system has no such way.
    private static bool TryShow(byte* from, nint bytes)
    {
        Span<byte> pages = stackalloc byte[Stretch / Page];
        pages.Fill(1);
        fixed (byte* resident = pages)
            if (InMemory(from, bytes, resident) != 0) return false;
        foreach (var page in pages)
            if ((page & 1) == 0) return true;
        return Advise(from, bytes, Populate) == 0;
    }

    [LibraryImport("libc", EntryPoint = "mincore")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int InMemory(byte* start, nint length, byte* pages);

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(byte* start, nint length, int advice);
}
