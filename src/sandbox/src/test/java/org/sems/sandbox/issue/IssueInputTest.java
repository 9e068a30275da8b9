package org.sems.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.commit.OnCommitIssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.sandbox.store.Transactions;

class IssueInputTest {
    private final IssueSandbox sandbox = IssueSandbox.fresh();
    private final IssueService service = sandbox.get(IssueService.class);

    @AfterEach
    void close() throws Exception {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "summary  |              | You must specify a summary of the issue.",
                "priority | 99           | The priority selected is invalid.",
                "duedate  | 2026-12-24   | You did not enter a valid date.",
                "assignee | nobody       | User 'nobody' does not exist.",
                "reporter | nobody       | The reporter specified is not a user.",
                "labels   | two words    | The label 'two words' contains spaces which is invalid.",
                "components | 99         | Component with id '99' does not exist.",
                "security | 99           | You do not have permission to set the security level."
            })
    void refusesAValueUnderItsField(String field, String value, String message) {
        IssueInputParameters input = sandbox.newIssue("AAA", "One");
        input.getActionParameters().put(field, new String[] {value});

        IssueService.CreateValidationResult result = service.validateCreate(sandbox.user("admin"), input);

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrors().get(field)).startsWith(message);
    }

    @Test
    void tellsAllProblemsAtOnce() throws Exception {
        CustomField cost = sandbox.field("Cost", "float", "exactnumber");
        IssueInputParameters input =
                sandbox.newIssue("AAA", "").setPriorityId("99").addCustomFieldValue(cost.getId(), "much");

        IssueService.CreateValidationResult result = service.validateCreate(sandbox.user("admin"), input);

        assertThat(result.getErrorCollection().getErrors()).containsOnlyKeys("summary", "priority", cost.getId());
    }

    @Test
    void leavesFieldsAloneThatAreNotOnTheScreen() throws Exception {
        CustomField cost = sandbox.field("Cost", "float", "exactnumber");
        IssueInputParameters input = sandbox.newIssue("AAA", "One")
                .addCustomFieldValue(cost.getId(), "5")
                .setDescription("on the screen");
        input.setSkipScreenCheck(false);

        Issue issue = sandbox.create("admin", input);

        assertThat(issue.getDescription()).isEqualTo("on the screen");
        assertThat(issue.getCustomFieldValue(cost)).isNull();
    }

    @Test
    void numbersIssuesByProject() {
        assertThat(sandbox.create("AAA", "One").getKey()).isEqualTo("AAA-1");
        assertThat(sandbox.create("BBB", "One").getKey()).isEqualTo("BBB-1");
        assertThat(sandbox.create("AAA", "Two").getKey()).isEqualTo("AAA-2");
    }

    @Test
    void theCreatorStaysWhoeverTheReporterIs() {
        Issue issue = sandbox.create("admin", sandbox.newIssue("AAA", "One").setReporterId("reporter"));

        assertThat(issue.getCreatorId()).isEqualTo("admin");
        assertThat(issue.getReporterId()).isEqualTo("reporter");
        assertThat(issue.getPriority().getName()).isEqualTo("Medium");
        assertThat(issue.getResolutionId()).isNull();
    }

    @Test
    void publishesTheCreationAtOnceAndOnceMoreAfterTheCommit() {
        Issue issue = sandbox.create("AAA", "One");

        assertThat(sandbox.events).hasSize(2);
        assertThat(sandbox.events.get(0)).isInstanceOfSatisfying(IssueEvent.class, e -> {
            assertThat(e.getEventTypeId()).isEqualTo(1L);
            assertThat(e.getIssue().getKey()).isEqualTo(issue.getKey());
        });
        assertThat(sandbox.events.get(1))
                .isInstanceOfSatisfying(
                        OnCommitIssueEvent.class,
                        e -> assertThat(e.getWrappedEvent()).isSameAs(sandbox.events.get(0)));
    }

    @Test
    void whoListensToAnEventIsInTheTransactionThatChangedTheIssue() {
        List<Boolean> within = new ArrayList<>();
        sandbox.listener = event -> within.add(sandbox.get(Transactions.class).active());

        Issue issue = sandbox.create("AAA", "One");
        assertThat(within).as("creation has none").containsExactly(false, false);
        within.clear();

        service.update(
                sandbox.user("admin"),
                service.validateUpdate(
                        sandbox.user("admin"), issue.getId(), sandbox.input().setSummary("Two")));
        assertThat(within).containsExactly(true, false);
    }

    @Test
    void refusesWhoMayNotCreate() {
        IssueService.CreateValidationResult result = service.validateCreate(null, sandbox.newIssue("AAA", "One"));

        assertThat(result.getErrorCollection().getErrorMessages())
                .anySatisfy(m -> assertThat(m).contains("do not have permission to create issues"));
        assertThatThrownBy(() -> service.create(null, result)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void emptiesWhatIsNotGivenWhenNothingIsRetained() {
        Issue issue = sandbox.create("admin", sandbox.newIssue("AAA", "One").setDescription("gone soon"));
        IssueInputParameters input = sandbox.input().setSummary("One").setReporterId("admin");
        input.setRetainExistingValuesWhenParameterNotProvided(false);

        service.update(sandbox.user("admin"), service.validateUpdate(sandbox.user("admin"), issue.getId(), input));

        assertThat(service.getIssue(sandbox.user("admin"), issue.getId())
                        .getIssue()
                        .getDescription())
                .isNull();
    }
}
