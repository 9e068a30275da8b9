package org.sems.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.search.ClauseTooComplexSearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.sandbox.issue.IssueSandbox;

class JqlTest {
    private static IssueSandbox sandbox;

    @BeforeAll
    static void fillARegister() throws Exception {
        sandbox = IssueSandbox.fresh();
        CustomField rating = sandbox.field("Residual rating", "textfield", "exacttextsearcher");
        CustomField family = sandbox.field("Risk family", "select", "multiselectsearcher", "Terrorism", "Crime");
        CustomField kinds = sandbox.field("Kinds", "multiselect", "multiselectsearcher", "One", "Two", "Three");
        CustomField review = sandbox.field("Review by", "datepicker", "daterange");
        CustomField occurred = sandbox.field("Occurred at", "datetime", "datetimerange");
        CustomField cost = sandbox.field("Cost", "float", "exactnumber");
        CustomField threat = sandbox.field("Threat description", "textarea", "textsearcher");
        CustomField people = sandbox.field("People", "multiuserpicker", "userpickergroupsearcher");
        CustomField clause = sandbox.field("Clause", "labels", "labelsearcher");
        sandbox.create(
                "admin",
                sandbox.newIssue("AAA", "A bomb in the hold")
                        .setDescription("Unscreened cargo")
                        .setAssigneeId("risk-owner")
                        .setPriorityId("1")
                        .setDueDate("1/Jul/26")
                        .addCustomFieldValue(rating.getId(), "80.020:4x5@plain-5x5.1")
                        .addCustomFieldValue(family.getId(), sandbox.option(family, "Terrorism"))
                        .addCustomFieldValue(kinds.getId(), sandbox.option(kinds, "One"), sandbox.option(kinds, "Two"))
                        .addCustomFieldValue(review.getId(), "20/Jun/26")
                        .addCustomFieldValue(cost.getId(), "12.5")
                        .addCustomFieldValue(threat.getId(), "Improvised explosive device")
                        .addCustomFieldValue(people.getId(), "auditor,risk-owner"));
        sandbox.create(
                "admin",
                sandbox.newIssue("AAA", "Theft of parcels")
                        .setDescription("Insider")
                        .setAssigneeId("auditor")
                        .setPriorityId("5")
                        .setDueDate("1/Jun/26")
                        .addCustomFieldValue(rating.getId(), "40.006:2x3@plain-5x5.1")
                        .addCustomFieldValue(family.getId(), sandbox.option(family, "Crime"))
                        .addCustomFieldValue(occurred.getId(), "10/Jun/26 2:30 PM")
                        .addCustomFieldValue(cost.getId(), "-3")
                        .addCustomFieldValue(clause.getId(), "4.5.3", "Four"));
        IssueSandbox s = sandbox;
        var labelled = sandbox.newIssue("AAA", "Nothing rated yet");
        labelled.getActionParameters().put("labels", new String[] {"Perimeter", "fence"});
        s.create("admin", labelled);
        sandbox.create(
                "admin",
                sandbox.newIssue("BBB", "A bomb elsewhere")
                        .addCustomFieldValue(rating.getId(), "80.016:4x4@plain-5x5.2"));
        IssueService service = sandbox.get(IssueService.class);
        Issue second = service.getIssue(sandbox.user("admin"), "AAA-2").getIssue();
        service.transition(
                sandbox.user("admin"),
                service.validateTransition(sandbox.user("admin"), second.getId(), 31, sandbox.input()));
        IssueLinkTypeManager types = sandbox.get(IssueLinkTypeManager.class);
        types.createIssueLinkType("Treat", "treats", "is treated by", "");
        Long type = types.getIssueLinkTypesByName("Treat").iterator().next().getId();
        sandbox.get(IssueLinkManager.class)
                .createIssueLink(
                        service.getIssue(sandbox.user("admin"), "AAA-3")
                                .getIssue()
                                .getId(),
                        service.getIssue(sandbox.user("admin"), "AAA-1")
                                .getIssue()
                                .getId(),
                        type,
                        null,
                        sandbox.user("admin"));
    }

    @AfterAll
    static void close() throws Exception {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "project = AAA ORDER BY key | AAA-1 AAA-2 AAA-3",
                "project = aaa | AAA-3 AAA-2 AAA-1",
                "project = \"Project BBB\" | BBB-1",
                "project != AAA | BBB-1",
                "project in (AAA, BBB) AND summary ~ bomb ORDER BY key | AAA-1 BBB-1",
                "text ~ insider | AAA-2",
                "text ~ explosive | AAA-1",
                "text ~ \"bomb hold\" | AAA-1",
                "summary ~ \"\\\"bomb elsewhere\\\"\" | BBB-1",
                "summary ~ \"parc*\" | AAA-2",
                "summary !~ bomb ORDER BY key | AAA-2 AAA-3",
                "status = Open and project = AAA order by key | AAA-1 AAA-3",
                "statusCategory = Done | AAA-2",
                "statusCategory != Done order by key | AAA-1 AAA-3 BBB-1",
                "resolution = Unresolved order by key | AAA-1 AAA-3 BBB-1",
                "resolution is not empty | AAA-2",
                "resolution = Done | AAA-2",
                "assignee = risk-owner | AAA-1",
                "assignee = \"Risk Owner (sample)\" | AAA-1",
                "assignee is EMPTY order by key | AAA-3 BBB-1",
                "assignee != auditor | AAA-1",
                "not assignee = auditor order by key | AAA-1 AAA-3 BBB-1",
                "assignee in membersOf(\"jira-software-users\") order by key | AAA-1 AAA-2",
                "creator = currentUser() and assignee = null order by key | AAA-3 BBB-1",
                "labels = FENCE | AAA-3",
                "labels in (perimeter, other) | AAA-3",
                "labels is empty order by key | AAA-1 AAA-2 BBB-1",
                "priority = Highest | AAA-1",
                "project = AAA order by priority desc, key | AAA-1 AAA-3 AAA-2",
                "due < \"2026-06-15\" | AAA-2",
                "due >= startOfDay() | AAA-1",
                "duedate <= 30d order by due | AAA-2 AAA-1",
                "due = \"2026/07/01\" | AAA-1",
                "due is not EMPTY order by due desc | AAA-1 AAA-2",
                "project = AAA order by due | AAA-2 AAA-1 AAA-3",
                "created >= startOfDay() and created <= endOfDay() and project = BBB | BBB-1",
                "created > now() | ``",
                "resolved >= -1d | AAA-2",
                "key = aaa-2 | AAA-2",
                "issuekey > AAA-1 order by key | AAA-2 AAA-3",
                "issuekey <= AAA-2 order by key | AAA-1 AAA-2",
                "key in (AAA-1, BBB-1) order by key | AAA-1 BBB-1",
                "key not in (AAA-1, AAA-2) order by key | AAA-3 BBB-1",
                "issue in linkedIssues(AAA-1) | AAA-3",
                "issue in linkedIssues(AAA-1, \"is treated by\") | AAA-3",
                "issue in linkedIssues(AAA-1, \"treats\") | ``",
                "\"Risk family\" = terrorism | AAA-1",
                "\"Risk family\" in (Terrorism, Crime) order by \"Risk family\" | AAA-1 AAA-2",
                "\"Risk family\" != Crime | AAA-1",
                "\"Risk family\" is EMPTY order by key | AAA-3 BBB-1",
                "Kinds = One | AAA-1",
                "Kinds not in (Three) | AAA-1",
                "\"Review by\" < 2026-06-21 | AAA-1",
                "\"Review by\" = 2026-06-20 | AAA-1",
                "\"Occurred at\" >= \"2026-06-10 14:30\" | AAA-2",
                "\"Occurred at\" < \"2026-06-10 14:30\" | ``",
                "Cost > 0 | AAA-1",
                "Cost = -3 | AAA-2",
                "Cost is not empty order by cost | AAA-2 AAA-1",
                "\"Threat description\" ~ device | AAA-1",
                "People = auditor | AAA-1",
                "Clause = four | AAA-2",
                "level is empty and project = BBB | BBB-1",
                "(project = AAA or project = BBB) and not summary ~ bomb order by key | AAA-2 AAA-3",
                "\"Residual rating\" is not EMPTY order by \"Residual rating\" | AAA-2 BBB-1 AAA-1"
            })
    void findsWhatAQueryAsksFor(String jql, String keys) {
        assertThat(sandbox.problems("admin", jql)).isEmpty();
        assertThat(sandbox.search("admin", jql))
                .isEqualTo(keys == null || keys.isBlank() ? List.of() : Arrays.asList(keys.split(" ")));
        assertThat(sandbox.count("admin", jql))
                .isEqualTo(sandbox.search("admin", jql).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "projet = AAA | Field 'projet' does not exist or you do not have permission to view it.",
                "project = NONE | The value 'NONE' does not exist for the field 'project'.",
                "status = Lost | The value 'Lost' does not exist for the field 'status'.",
                "assignee = nobody | The value 'nobody' does not exist for the field 'assignee'.",
                "key = AAA-99 | An issue with key 'AAA-99' does not exist for field 'key'.",
                "project ~ AAA | The operator '~' is not supported by the 'project' field.",
                "summary = bomb | The operator '=' is not supported by the 'summary' field.",
                "\"Residual rating\" ~ x | The operator '~' is not supported by the 'Residual rating' field.",
                "\"Risk family\" = War | The option 'War' for field 'Risk family' does not exist.",
                "project = (AAA, BBB) | Operator '=' does not support the list value '(AAA, BBB)' for field 'project'.",
                "project in AAA | Operator 'in' does not support the non-list value 'AAA' for field 'project'.",
                "project is AAA | The operator 'is' is only supported with the EMPTY or NULL value.",
                "due < tomorrow | Date value 'tomorrow' for field 'due' is invalid.",
                "assignee in lost() | Unable to find JQL function 'lost()'.",
                "assignee in membersOf() | Function 'membersOf' expected '1' arguments but received '0'.",
                "assignee in membersOf(ghosts) | Function 'membersOf' can not generate a list of usernames for group 'ghosts'; the group does not exist.",
                "project = AAA order by colour | Field 'colour' does not exist or you do not have permission to view it.",
                "project = AAA order by text | Not able to sort using field 'text'."
            })
    void tellsWhatIsWrongInJirasWords(String jql, String message) {
        assertThat(sandbox.problems("admin", jql))
                .anySatisfy(problem -> assertThat(problem).startsWith(message));
    }

    @Test
    void matchesExactTextsLetterByLetter() {
        assertThat(sandbox.search("admin", "\"Residual rating\" = \"80.020:4x5@plain-5x5.1\""))
                .containsExactly("AAA-1");
        assertThat(sandbox.search("admin", "\"Residual rating\" in (\"80.020:4X5@plain-5x5.1\", \"80.020:4x5\")"))
                .isEmpty();
    }

    @Test
    void matchesNothingWhereNobodyValidated() {
        assertThat(sandbox.count("admin", "project = NONE")).isZero();
    }

    @Test
    void findsAFieldByItsNumber() {
        CustomField rating = sandbox.get(CustomFieldManager.class)
                .getCustomFieldObjectsByName("Residual rating")
                .iterator()
                .next();

        assertThat(sandbox.search("admin", "cf[" + rating.getIdAsLong() + "] is not empty and project = BBB"))
                .containsExactly("BBB-1");
    }

    /** Each word is looked for in every field of text. */
    @Test
    void namesAQueryThatIsTooLargeForTheIndex() {
        SearchService service = sandbox.get(SearchService.class);
        String words = java.util.stream.IntStream.range(0, 600)
                .mapToObj(number -> "text ~ word" + number)
                .collect(java.util.stream.Collectors.joining(" OR "));
        com.atlassian.query.Query query =
                service.parseQuery(sandbox.user("admin"), words).getQuery();

        assertThatThrownBy(() -> service.searchCount(sandbox.user("admin"), query))
                .isInstanceOf(ClauseTooComplexSearchException.class);
        assertThatThrownBy(() -> service.search(sandbox.user("admin"), query, new PagerFilter<Issue>(0, 10)))
                .isInstanceOf(ClauseTooComplexSearchException.class);
    }

    @Test
    void keepsTheTextOfAQuery() {
        SearchService service = sandbox.get(SearchService.class);
        String jql = "project  =  AAA   order by KEY";

        assertThat(service.getJqlString(
                        service.parseQuery(sandbox.user("admin"), jql).getQuery()))
                .isEqualTo(jql);
    }
}
