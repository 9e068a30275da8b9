package org.sems.sandbox.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;
import org.sems.sandbox.constants.Constants;

class IssueTypeSchemesTest {
    private final Configuration jira = Configuration.fresh();
    private final IssueTypeSchemeManager schemes = jira.get(IssueTypeSchemeManager.class);
    private final Project project = jira.project("AAA");
    private final IssueType task = jira.get(Constants.class).issueTypes().get(0);
    private final IssueType bug = jira.get(Constants.class).issueTypes().get(3);

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    @Test
    void aProjectHasTheDefaultSchemeUntilItIsGivenAnother() {
        FieldConfigScheme own = schemes.create("Own", "", List.of(bug.getId(), task.getId()));
        assertThat(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project)))
                .isTrue();

        schemes.addProjectAssociations(own, List.of(project));

        assertThat(schemes.getConfigScheme(project)).isEqualTo(own);
        assertThat(project.getIssueTypes()).containsExactly(bug, task);
    }

    @Test
    void aSecondSchemeTakesTheProjectFromTheFirst() {
        FieldConfigScheme first = schemes.create("First", "", List.of(bug.getId()));
        FieldConfigScheme second = schemes.create("Second", "", List.of(task.getId()));
        schemes.addProjectAssociations(first, List.of(project));

        schemes.addProjectAssociations(second, List.of(project));

        assertThat(schemes.getAllSchemes())
                .filteredOn(first::equals)
                .singleElement()
                .satisfies(
                        scheme -> assertThat(scheme.getAssociatedProjectIds()).isEmpty());
    }

    @Test
    void withoutItsSchemeAProjectFallsBackToTheDefault() {
        FieldConfigScheme own = schemes.create("Own", "", List.of(bug.getId()));
        schemes.addProjectAssociations(own, List.of(project));

        schemes.removeProjectAssociations(schemes.getConfigScheme(project), List.of(project));

        assertThat(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project)))
                .isTrue();
    }

    @Test
    void givingTheDefaultSchemeTakesTheOwnOneAway() {
        FieldConfigScheme own = schemes.create("Own", "", List.of(bug.getId()));
        schemes.addProjectAssociations(own, List.of(project));

        schemes.addProjectAssociations(schemes.getDefaultIssueTypeScheme(), List.of(project));

        assertThat(schemes.isDefaultIssueTypeScheme(schemes.getConfigScheme(project)))
                .isTrue();
    }

    @Test
    void theTypeOfferedFirstIsForgottenWhenItLeaves() {
        FieldConfigScheme own = schemes.create("Own", "", List.of(bug.getId(), task.getId()));
        schemes.setDefaultValue(own.getOneAndOnlyConfig(), bug.getId());
        assertThat(schemes.getDefaultValue(own.getOneAndOnlyConfig())).isEqualTo(bug);

        schemes.update(own, List.of(task.getId()));

        assertThat(schemes.getDefaultValue(own.getOneAndOnlyConfig())).isNull();
    }

    @Test
    void theDefaultSchemeStays() {
        assertThatThrownBy(() -> schemes.deleteScheme(schemes.getDefaultIssueTypeScheme()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
