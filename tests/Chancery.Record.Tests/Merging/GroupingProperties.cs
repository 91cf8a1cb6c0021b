using Chancery.Record.Merging;
using CsCheck;
using Xunit;

namespace Chancery.Record.Tests.Merging;

public sealed class GroupingProperties
{
    private static readonly Gen<Sketch[]> Sketches = Told.Set(40).Select(a => a.Select(Sketch.Of).ToArray());

    private static readonly Gen<int> Day = Gen.Int[0, 320].Select(day => new DateOnly(2024, 1, 1).DayNumber + day);

    [Fact]
    public void The_order_of_arrival_changes_nothing() =>
        Sketches.SelectMany(s => Gen.Shuffle(s).Select(t => (s, t))).Sample((s, t) => Assert.Equal(Told.Print(Grouping.Of(s)), Told.Print(Grouping.Of(t))));

    [Fact]
    public void Arriving_in_batches_gives_what_arriving_at_once_gives() =>
        (from sketches in Sketches
         from order in Gen.Shuffle(sketches)
         from batches in Gen.Int[0, 3].Array[order.Length]
         select (order, batches)).Sample((order, batches) =>
         {
             var record = new MemoryNeighbourhood();
             foreach (var batch in order.Zip(batches).GroupBy(x => x.Second, x => x.First)) record.Apply(Regrouper.Add(batch, record));
             Assert.Equal(Told.Print(Grouping.Of(order)), Told.Print(record));
         });

    [Fact]
    public void One_by_one_is_a_split_too() =>
        Sketches.Sample(sketches =>
        {
            var record = new MemoryNeighbourhood();
            foreach (var sketch in sketches) record.Apply(Regrouper.Add([sketch], record));
            Assert.Equal(Told.Print(Grouping.Of(sketches)), Told.Print(record));
        });

    [Fact]
    public void What_goes_leaves_no_trace() =>
        (from before in Sketches
         from after in Sketches
         from goes in Gen.Bool.Array[before.Length]
         from stay in Gen.Bool
         select (before, after, goes, stay)).Sample((before, after, goes, stay) =>
         {
             var record = new MemoryNeighbourhood();
             record.Apply(Regrouper.Add(before, record));
             var gone = before.Zip(goes).Where(x => x.Second).Select(x => x.First).ToList();
             var kept = before.Except(gone).ToList();
             // Some come back otherwise under the id they had, as after a new reading.
             var come = after.Where(a => kept.All(k => k.Id != a.Id)).ToList();
             if (stay) come.AddRange(gone.Where(g => come.All(c => c.Id != g.Id)).Select(g => g with { Known = g.Known + 1, Window = g.Window with { Slack = 3 } }));
             record.Apply(Regrouper.Replace(gone.Select(g => record.Find(g.Id)!.Value), come, record));
             Assert.Equal(Told.Print(Grouping.Of([.. kept, .. come])), Told.Print(record));
         });

    [Fact]
    public void As_of_a_day_is_what_a_record_of_that_day_says() =>
        (from sketches in Sketches
         from order in Gen.Shuffle(sketches)
         from batches in Gen.Int[0, 3].Array[order.Length]
         from days in Day.Array[3]
         select (order, batches, days)).Sample((order, batches, days) =>
         {
             var record = new MemoryNeighbourhood();
             foreach (var batch in order.Zip(batches).GroupBy(x => x.Second, x => x.First)) record.Apply(Regrouper.Add(batch, record));
             foreach (var day in days) Assert.Equal(Told.Print(Grouping.Of(order.Where(s => s.Known <= day))), Told.Print(record, day));
         });

    [Fact]
    public void What_goes_leaves_no_trace_on_any_day() =>
        (from before in Sketches
         from after in Sketches
         from goes in Gen.Bool.Array[before.Length]
         from earlier in Gen.Int[-40, 40].Array[before.Length]
         from days in Day.Array[3]
         select (before, after, goes, earlier, days)).Sample((before, after, goes, earlier, days) =>
         {
             var record = new MemoryNeighbourhood();
             record.Apply(Regrouper.Add(before, record));
             var gone = before.Zip(goes).Where(x => x.Second).Select(x => x.First).ToList();
             var kept = before.Except(gone).ToList();
             // Of those that go, some come back as known on another day.
             var come = before.Zip(goes, earlier).Where(x => x.Second && x.Third != 0).Select(x => x.First with { Known = x.First.Known + x.Third }).ToList();
             come.AddRange(after.Where(a => before.All(b => b.Id != a.Id)));
             record.Apply(Regrouper.Replace(gone.Select(g => record.Find(g.Id)!.Value), come, record));
             foreach (var day in days) Assert.Equal(Told.Print(Grouping.Of(kept.Concat(come).Where(s => s.Known <= day))), Told.Print(record, day));
         });

    [Fact]
    public void The_course_of_an_account_is_a_matter_of_which_accounts_there_are() =>
        Sketches.SelectMany(s => Gen.Shuffle(s).Select(t => (s, t))).Sample((sketches, order) =>
        {
            var record = new MemoryNeighbourhood();
            foreach (var sketch in order) record.Apply(Regrouper.Add([sketch], record));
            var courses = Grouping.Courses(sketches);
            Assert.All(sketches, s => Assert.Equal(courses[s.Id], record.Find(s.Id)!.Value.Course));
        });

    [Fact]
    public void Every_account_is_in_one_group_and_fits_its_root() =>
        Sketches.Sample(sketches =>
        {
            var groups = Grouping.Of(sketches);
            Assert.Equal(sketches.Select(s => s.Id).Order(StringComparer.Ordinal), groups.SelectMany(g => g.Members).Select(m => m.Id).Order(StringComparer.Ordinal));
            Assert.All(groups, g => Assert.All(g.Members, m => Assert.True(m.Id == g.Root.Id || Fit.Of(m, g.Root) is not null)));
            Assert.All(groups, g => Assert.Equal(g.Members.MinBy(m => (m.Known, m.Id))!.Id, g.Id));
        });

    [Fact]
    public void A_vague_account_ties_no_two_precise_groups_together() =>
        Sketches.Sample(sketches =>
        {
            var precise = sketches.Where(s => s.Window.Fineness is Fineness.Moved or Fineness.Day).ToList();
            var among = Grouping.Of(precise).SelectMany(g => g.Members.Select(m => (m.Id, g.Root))).ToDictionary(x => x.Id, x => x.Root.Id);
            var all = Grouping.Of(sketches).SelectMany(g => g.Members.Select(m => (m.Id, g.Root))).ToDictionary(x => x.Id, x => x.Root.Id);
            Assert.All(precise, p => Assert.Equal(among[p.Id], all[p.Id]));
        });

    [Fact]
    public void Nothing_told_to_the_day_lies_further_from_its_root_than_the_guard() =>
        Sketches.Sample(sketches => Assert.All(
            Grouping.Of(sketches).Where(g => g.Root.Window.Fineness is Fineness.Day),
            g => Assert.All(g.Members.Where(m => m.Window.Fineness is Fineness.Day), m =>
            {
                Assert.InRange(m.Window.First, g.Root.Window.First - FinenessExtent.MostSlack - Fineness.Day.Width(), g.Root.Window.Last + FinenessExtent.MostSlack);
                Assert.InRange(m.Window.Last, g.Root.Window.First - FinenessExtent.MostSlack, g.Root.Window.Last + FinenessExtent.MostSlack + Fineness.Day.Width());
            })));

    [Fact]
    public void A_window_is_as_wide_as_its_fineness_allows() =>
        Told.Any.Select(Sketch.Of).Sample(s =>
        {
            Assert.InRange(s.Window.Last - s.Window.First + 1, 1, s.Window.Fineness.Width());
            Assert.InRange(s.Window.Slack, 0, FinenessExtent.MostSlack);
        });

    [Fact]
    public void The_bytes_of_a_sketch_give_it_again() =>
        Told.Any.Select(Sketch.Of).Sample(s => Assert.Equal(s, Sketch.FromBytes(s.ToBytes())));
}
