using System.Globalization;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Chancery.Record.Store;

/// <summary>
/// The file of a large record as memory. SQLite has a file mapped up to two gigabytes, and copies every page that lies behind;
/// who reads a record of a million reports then copies half of what is looked at. Here its own way to a page of the file is
/// replaced (<c>xFetch</c> of <c>sqlite3_io_methods</c>) for one connection that reads, and nothing else.
/// </summary>
internal sealed unsafe partial class WholeFile : IDisposable
{
    /// <summary>What SQLite maps at most.</summary>
    public const long Mapped = 0x7fff_0000;

    private const int FilePointer = 7;
    private const int HasMoved = 20;
    private const int Methods = 19;
    private const int FileSizeAt = 6;
    private const int FetchAt = 17;
    private const int UnfetchAt = 18;

    // SQLite may read so far behind a page that is damaged.
    private const int Behind = 256;

    private readonly Table* table;
    private readonly long size;
    private PagesAhead? ahead;

    private WholeFile(Table* table, long size)
    {
        this.table = table;
        this.size = size;
    }

    // SQLite's own methods, two of them replaced, and what those need to know. It is never given back: a connection is closed
    // by it as late as the last of its statements is collected.
    private struct Table
    {
        public fixed long Methods[WholeFile.Methods];
        public byte* Start;
        public long Length;
        public long Reaches;
    }

    /// <summary>Has a connection read so from now on; null where its file is no larger than what is mapped anyway, or the system has no such way.</summary>
    /// <param name="connection">The connection; no statement of it may run.</param>
    /// <param name="above">How large a file is left to SQLite.</param>
    public static WholeFile? Of(sqlite3 connection, long above)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess) return null;
        var path = raw.sqlite3_db_filename(connection, "main").utf8_to_string();
        if (string.IsNullOrEmpty(path) || new FileInfo(path) is not { Exists: true } info || info.Length <= above) return null;
        var file = (long**)Ask(connection, FilePointer);
        // Only from their third version on do they fetch pages.
        if (file is null || (int)(*file)[0] != 3) return null;
        // Were it opened once more, all locks of this process on it would go when that is closed: what SQLite has open is taken.
        if (Opened(path) is not { } descriptor) return null;
        // As the file grows, more of this is of it.
        var length = info.Length * 2;
        var start = Map(0, (nint)length, 1, 1, descriptor, 0);
        if (start == -1) return null;
        if ((int)Ask(connection, HasMoved) != 0)
        {
            _ = Unmap(start, (nint)length);
            return null;
        }

        var table = (Table*)NativeMemory.AllocZeroed((nuint)sizeof(Table));
        new ReadOnlySpan<long>(*file, Methods).CopyTo(new(table->Methods, Methods));
        table->Methods[FetchAt] = (long)(delegate* unmanaged<nint, long, int, void**, int>)&Fetch;
        table->Methods[UnfetchAt] = (long)(delegate* unmanaged<nint, long, void*, int>)&Unfetch;
        table->Start = (byte*)start;
        table->Length = length;
        *file = (long*)table;
        return new(table, info.Length);
    }

    /// <summary>Has its pages shown before they are asked for; tells how that goes.</summary>
    public PagesAhead LookAhead() => ahead ??= new(table->Start, size);

    /// <summary>Gives the memory back; the connection is closed.</summary>
    public void Dispose()
    {
        if (table->Start is null) return;
        ahead?.Dispose();
        _ = Unmap((nint)table->Start, (nint)table->Length);
        table->Start = null;
        table->Length = table->Reaches = 0;
    }

    private static nint Ask(sqlite3 connection, int operation)
    {
        nint answer = 0;
        fixed (byte* main = "main\0"u8) return FileControl(connection.DangerousGetHandle(), main, operation, &answer) == raw.SQLITE_OK ? answer : 0;
    }

    private static int? Opened(string path)
    {
        try
        {
            foreach (var link in new DirectoryInfo("/proc/self/fd").EnumerateFiles())
                if (link.LinkTarget == path && int.TryParse(link.Name, CultureInfo.InvariantCulture, out var descriptor)) return descriptor;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where nothing tells what is open, SQLite reads as it does.
        }

        return null;
    }

    [UnmanagedCallersOnly]
    private static int Fetch(nint file, long offset, int length, void** page)
    {
        var table = *(Table**)file;
        var end = offset + length + Behind;
        if (end > table->Reaches) Measure(table, file);
        *page = end <= table->Reaches ? table->Start + offset : null;
        return raw.SQLITE_OK;
    }

    // Called for each page, and without one when the file was changed: it may have become shorter.
    [UnmanagedCallersOnly]
    private static int Unfetch(nint file, long offset, void* page)
    {
        if (page is null) Measure(*(Table**)file, file);
        return raw.SQLITE_OK;
    }

    private static void Measure(Table* table, nint file)
    {
        long size = 0;
        var measured = ((delegate* unmanaged<nint, long*, int>)table->Methods[FileSizeAt])(file, &size);
        table->Reaches = measured == raw.SQLITE_OK ? Math.Min(size, table->Length) : 0;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int FileControl(nint connection, byte* name, int operation, nint* answer);

    [LibraryImport("libc", EntryPoint = "mmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Map(nint at, nint length, int protection, int flags, int descriptor, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Unmap(nint at, nint length);
}
