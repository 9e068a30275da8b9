package org.sems.sandbox.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.commit.OnCommitIssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sems.sandbox.store.Transactions;

class IssueRestartTest {

    @Test
    void aRestartKeepsIssuesKeysHistoryAndWhatIsFound(@TempDir Path folder) throws Exception {
        String fieldId;
        try (IssueSandbox before = IssueSandbox.in(folder)) {
            CustomField rating = before.field("Residual rating", "textfield", "exacttextsearcher");
            fieldId = rating.getId();
            Issue issue = before.create(
                    "admin", before.newIssue("AAA", "A bomb").addCustomFieldValue(fieldId, "80.020:4x5@plain-5x5.1"));
            IssueService service = before.get(IssueService.class);
            before.create("AAA", "Deleted before the restart");
            service.delete(
                    before.user("admin"),
                    service.validateDelete(
                            before.user("admin"),
                            service.getIssue(before.user("admin"), "AAA-2")
                                    .getIssue()
                                    .getId()));
            service.transition(
                    before.user("admin"),
                    service.validateTransition(before.user("admin"), issue.getId(), 31, before.input()));
            before.get(CommentManager.class).create(issue, before.user("admin"), "done", false);
        }
        try (IssueSandbox after = IssueSandbox.in(folder)) {
            Issue issue = after.get(IssueService.class)
                    .getIssue(after.user("admin"), "AAA-1")
                    .getIssue();

            assertThat(
                            after.search(
                                    "admin",
                                    "\"Residual rating\" = \"80.020:4x5@plain-5x5.1\" and status = Resolved and comment ~ done"))
                    .containsExactly("AAA-1");
            assertThat(after.history(issue)).contains("status: Open -> Resolved", "resolution: null -> Done");
            assertThat(after.create("AAA", "Next").getKey()).isEqualTo("AAA-3");
        }
    }

    @Test
    void aRolledBackTransactionLeavesNothing() throws Exception {
        try (IssueSandbox sandbox = IssueSandbox.fresh()) {
            sandbox.create("AAA", "Kept");
            sandbox.events.clear();

            assertThatThrownBy(() -> sandbox.get(Transactions.class).run(() -> {
                        Issue lost = sandbox.create("AAA", "Lost");
                        assertThat(sandbox.get(IssueService.class)
                                        .getIssue(sandbox.user("admin"), lost.getKey())
                                        .isValid())
                                .isTrue();
                        assertThat(sandbox.search("admin", "summary ~ lost"))
                                .as("indexing is held")
                                .isEmpty();
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(sandbox.search("admin", "project = AAA")).containsExactly("AAA-1");
            assertThat(sandbox.get(Issues.class).count()).isEqualTo(1);
            assertThat(sandbox.events).noneMatch(OnCommitIssueEvent.class::isInstance);
        }
    }
}
