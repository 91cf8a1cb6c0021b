namespace Chancery.Record.Lifecycle;

/// <summary>Puts few items in order, the equal ones as they stood: what an event is told by is mostly a handful.</summary>
internal static class FewInOrder
{
    public static void Arrange<T>(this List<T> items, Comparison<T> order)
    {
        for (var i = 1; i < items.Count; i++)
        {
            var (item, at) = (items[i], i);
            for (; at > 0 && order(items[at - 1], item) > 0; at--) items[at] = items[at - 1];
            items[at] = item;
        }
    }
}
