package org.sems.sandbox.customfield;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;
import org.sems.sandbox.constants.Constants;

class FieldContextsTest {
    private final Configuration jira = Configuration.fresh();
    private final FieldConfigSchemeManager contexts = jira.get(FieldConfigSchemeManager.class);
    private Project airport;
    private Project airline;

    @BeforeEach
    void twoProjects() {
        airport = jira.project("AIRPORT");
        airline = jira.project("AIRLINE");
    }

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private List<JiraContextNode> in(Project... projects) {
        return CustomFieldUtils.buildJiraIssueContexts(
                false,
                Arrays.stream(projects).map(Project::getId).toArray(Long[]::new),
                jira.get(ProjectManager.class));
    }

    private List<JiraContextNode> everywhere() {
        return CustomFieldUtils.buildJiraIssueContexts(true, null, jira.get(ProjectManager.class));
    }

    private FieldConfigScheme again(FieldConfigScheme context) {
        return contexts.getFieldConfigScheme(context.getId());
    }

    private IssueType type(String name) {
        return jira.get(Constants.class).issueTypes().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSecondContextTakesItsProjectAwayFromTheFirst() throws Exception {
        CustomField field = jira.field("Threat");
        FieldConfigScheme first = contexts.createDefaultScheme(field, in(airport, airline), null);

        FieldConfigScheme second = contexts.createDefaultScheme(field, in(airline), null);

        assertThat(again(first).getAssociatedProjectIds()).containsExactly(airport.getId());
        assertThat(second.getAssociatedProjectIds()).containsExactly(airline.getId());
    }

    @Test
    void anUpdateReplacesTheProjects() throws Exception {
        CustomField field = jira.field("Threat");
        FieldConfigScheme context = contexts.createDefaultScheme(field, in(airport), null);

        contexts.updateFieldConfigScheme(context, in(airline), field);

        assertThat(again(context).getAssociatedProjectIds()).containsExactly(airline.getId());
        assertThat(field.isInScope(airport.getId(), type("Task").getId())).isFalse();
    }

    @Test
    void aProjectsOwnContextGoesBeforeTheGlobalOne() throws Exception {
        CustomField field = jira.field("Threat");
        FieldConfigScheme global = contexts.createDefaultScheme(field, everywhere(), null);

        FieldConfigScheme own = contexts.createDefaultScheme(field, in(airport), null);

        assertThat(contexts.getRelevantConfigScheme(airport, field)).isEqualTo(own);
        assertThat(contexts.getRelevantConfigScheme(airline, field)).isEqualTo(global);
    }

    @Test
    void anOwnContextThatLeavesATypeOutDoesNotFallBack() throws Exception {
        CustomField field = jira.field("Threat");
        contexts.createDefaultScheme(field, everywhere(), null);

        contexts.createDefaultScheme(field, in(airport), List.of(type("Bug")));

        assertThat(field.isInScope(airport.getId(), type("Bug").getId())).isTrue();
        assertThat(field.isInScope(airport.getId(), type("Task").getId())).isFalse();
        assertThat(field.isInScope(airline.getId(), type("Task").getId())).isTrue();
    }

    @Test
    void aSecondGlobalContextTakesOver() throws Exception {
        CustomField field = jira.field("Threat");
        FieldConfigScheme first = contexts.createDefaultScheme(field, everywhere(), null);

        FieldConfigScheme second = contexts.createDefaultScheme(field, everywhere(), null);

        assertThat(again(first).isEnabled()).isFalse();
        assertThat(second.isGlobal()).isTrue();
    }

    @Test
    void allIssueTypesAreAListWithNull() throws Exception {
        CustomField field = jira.field("Threat", airport);

        FieldConfigScheme context = contexts.getConfigSchemesForField(field).get(0);

        assertThat(context.getAssociatedIssueTypeIds()).containsExactly((String) null);
        assertThat(context.isAllIssueTypes()).isTrue();
        assertThat(context.getOneAndOnlyConfig().getId()).isNotEqualTo(context.getId());
    }

    @Test
    void aRemovedProjectLeavesItsContexts() throws Exception {
        CustomField field = jira.field("Threat", airport, airline);

        jira.get(ProjectManager.class).removeProject(airline);

        assertThat(contexts.getConfigSchemesForField(field).get(0).getAssociatedProjectIds())
                .containsExactly(airport.getId());
    }
}
