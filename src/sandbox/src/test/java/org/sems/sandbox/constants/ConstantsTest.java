package org.sems.sandbox.constants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Configuration;

class ConstantsTest {
    private final Configuration jira = Configuration.fresh();
    private final IssueTypeManager issueTypes = jira.get(IssueTypeManager.class);
    private final StatusManager statuses = jira.get(StatusManager.class);
    private final StatusCategory progress =
            jira.get(StatusCategoryManager.class).getStatusCategoryByKey("indeterminate");

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    @Test
    void aFreshJiraHasItsOwn() {
        Constants constants = jira.get(Constants.class);

        assertThat(constants.issueTypes())
                .extracting(IssueConstant::getName)
                .containsExactly("Task", "Sub-task", "Story", "Bug");
        assertThat(constants.statuses())
                .extracting(IssueConstant::getName)
                .containsExactly("Open", "In Progress", "Reopened", "Resolved", "Closed", "To Do", "Done");
        assertThat(constants.resolutions())
                .extracting(IssueConstant::getName)
                .containsExactly("Done", "Won't Do", "Duplicate", "Cannot Reproduce");
        assertThat(constants.defaultPriority()).map(IssueConstant::getName).hasValue("Medium");
    }

    @Test
    void aNewIssueTypeJoinsTheDefaultScheme() {
        IssueType risk = issueTypes.createIssueType("Risk", "", 10300L);

        assertThat(jira.get(IssueTypeSchemeManager.class).getIssueTypesForDefaultScheme())
                .contains(risk);
    }

    @Test
    void namesOfIssueTypesAreUniqueWithoutCase() {
        assertThatThrownBy(() -> issueTypes.createIssueType("task", "", 10300L))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> issueTypes.createIssueType("Risk", "", (Long) null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIssueTypeWithIssuesStays() {
        IssueType risk = issueTypes.createIssueType("Risk", "", 10300L);
        jira.get(Bonds.class).tie(new Bonds.Bond() {
            @Override
            public boolean holds(Bonds.Kind kind, String id) {
                return kind == Bonds.Kind.ISSUE_TYPE && id.equals(risk.getId());
            }
        });

        assertThat(issueTypes.hasAssociatedIssues(risk)).isTrue();
        assertThatThrownBy(() -> issueTypes.removeIssueType(risk.getId(), null))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRemovedIssueTypeLeavesAllSchemes() {
        IssueType risk = issueTypes.createIssueType("Risk", "", 10300L);

        issueTypes.removeIssueType(risk.getId(), null);

        assertThat(jira.get(IssueTypeSchemeManager.class).getIssueTypesForDefaultScheme())
                .doesNotContain(risk);
        assertThat(issueTypes.getIssueType(risk.getId())).isNull();
    }

    @Test
    void aStatusHasTheCategoryItWasMadeWith() {
        Status made = statuses.createStatus("Implementing", "", "/images/icons/statuses/generic.png", progress);

        assertThat(statuses.getStatus(made.getId()).getStatusCategory().getKey())
                .isEqualTo("indeterminate");
    }

    @Test
    void aStatusNeedsANameOfItsOwnAndAnIcon() {
        assertThatThrownBy(() -> statuses.createStatus("closed", "", "/x.png", progress))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> statuses.createStatus("Implementing", "", "", progress))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStatusThatAWorkflowUsesStays() {
        Status made = statuses.createStatus("Implementing", "", "/x.png", progress);
        jira.get(Bonds.class).tie(new Bonds.Bond() {
            @Override
            public boolean holds(Bonds.Kind kind, String id) {
                return kind == Bonds.Kind.STATUS;
            }
        });

        assertThatThrownBy(() -> statuses.removeStatus(made.getId())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesOfResolutionsAreUnique() {
        assertThatThrownBy(() -> jira.get(ResolutionManager.class).createResolution("Done", ""))
                .isInstanceOf(IllegalStateException.class);
        assertThat(jira.get(ResolutionManager.class).getDefaultResolution()).isNull();
    }
}
