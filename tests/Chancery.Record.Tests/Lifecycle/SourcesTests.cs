using Chancery.Record.Lifecycle;
using Xunit;
using static Chancery.Record.Tests.Lifecycle.Tell;

namespace Chancery.Record.Tests.Lifecycle;

/// <summary>Which reports count as independent, and how sure they make an event.</summary>
public sealed class SourcesTests
{
    private static int Sources(params Account[] accounts) => EventFold.Fold(accounts, On("2024-07-01")).Sources;

    private static double Confidence(params Account[] accounts) => EventFold.Fold(accounts, On("2024-07-01")).Event.Confidence;

    [Fact]
    public void Ten_outlets_that_cite_one_agency_are_one() =>
        Assert.Equal(1, Sources([.. Enumerable.Range(0, 10).Select(i => Visit($"a{i}", "2024-05-01", "planned", "planned | Official unnamed | Reuters agency"))]));

    [Fact]
    public void The_agency_itself_is_the_same_line() =>
        Assert.Equal(1, Sources(Visit("a", "2024-05-01", "planned | Reuters agency"), Of("b", "2024-05-01", "Reuters", "planned")));

    [Fact]
    public void Outlets_that_tell_it_in_their_own_voice_are_each_a_line() =>
        Assert.Equal(2, Sources(Visit("a", "2024-05-01", "planned"), Visit("b", "2024-05-01", "planned")));

    [Fact]
    public void Two_reports_of_one_outlet_are_one() =>
        Assert.Equal(1, Sources(Of("a", "2024-05-01", "The Post", "planned"), Of("b", "2024-05-02", "Post", "occurred")));

    [Fact]
    public void Whom_a_report_does_not_name_is_its_own_source() =>
        Assert.Equal(2, Sources(Visit("a", "2024-05-01", "planned | officials unnamed"), Visit("b", "2024-05-01", "planned | officials unnamed")));

    [Fact]
    public void Where_no_outlet_is_given_the_address_tells_it()
    {
        Account At(string id, string url) => Of(id, "2024-05-01", null, "planned") is var a ? a with { Report = a.Report with { Url = url } } : a;
        Assert.Equal(2, Sources(At("a", "https://www.example.org/1"), At("b", "https://example.org/2"), At("c", "https://example.net/1")));
    }

    [Fact]
    public void A_sentence_printed_letter_for_letter_is_one_line()
    {
        Account Copy(string id)
        {
            var account = Visit(id, "2024-05-01", "planned");
            var mention = account.Event.Mentions[0];
            return account with { Event = account.Event with { Mentions = [mention with { Evidence = mention.Evidence with { Text = new string('x', 80) } }] } };
        }

        Assert.Equal(1, Sources(Copy("a"), Copy("b"), Copy("c")));
    }

    [Fact]
    public void Independent_sources_make_an_event_surer_and_a_copy_does_not()
    {
        Assert.Equal(0.9, Confidence(Visit("a", "2024-05-01", "planned"), Of("b", "2024-05-01", "a Post", "planned")));
        Assert.Equal(0.92, Confidence(Visit("a", "2024-05-01", "planned"), Visit("b", "2024-05-01", "planned")));
        Assert.Equal(0.98, Confidence([.. Enumerable.Range(0, 20).Select(i => Visit($"a{i}", "2024-05-01", "planned"))]));
    }

    [Fact]
    public void A_doubtful_account_takes_nothing_from_a_sure_one() =>
        Assert.Equal(0.9, Confidence(Visit("a", "2024-05-01", "planned"), Visit("b", "2024-05-01", "planned").Sure(0.1)));
}
