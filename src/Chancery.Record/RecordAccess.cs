namespace Chancery.Record;

/// <summary>What a record's file is opened for.</summary>
public enum RecordAccess
{
    /// <summary>Questions alone; the file must be there, and is never changed.</summary>
    Read,
    /// <summary>Additions and corrections too; the file is made where it is missing, and brought to today's schema.</summary>
    Write,
}
