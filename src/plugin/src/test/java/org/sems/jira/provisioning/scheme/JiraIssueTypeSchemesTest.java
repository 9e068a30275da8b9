package org.sems.jira.provisioning.scheme;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.jira.provisioning.CountIssues;

class JiraIssueTypeSchemesTest {

    private final IssueTypeSchemeManager manager = mock(IssueTypeSchemeManager.class);
    private final Project project = mock(Project.class);
    private final IssueType task = mock(IssueType.class);
    private final FieldConfigScheme shared = scheme(1L);
    private final FieldConfigScheme copy = scheme(2L);
    private final JiraIssueTypeSchemes schemes = new JiraIssueTypeSchemes(manager, mock(CountIssues.class));

    @BeforeEach
    void aProjectThatBeginsWithTasksGetsACopy() {
        FieldConfig config = shared.getOneAndOnlyConfig();
        when(task.getId()).thenReturn("3");
        when(manager.getAllSchemes()).thenReturn(List.of(shared, copy));
        when(manager.getConfigScheme(project)).thenReturn(shared);
        when(manager.getDefaultValue(config)).thenReturn(task);
        when(manager.getIssueTypesForScheme(copy)).thenReturn(List.of(task));
    }

    @Test
    void keepTheTypeThatAProjectBeginsWith() {
        schemes.assign(project, "2");

        verify(manager).addProjectAssociations(copy, List.of(project));
        verify(manager).setDefaultValue(copy.getOneAndOnlyConfig(), "3");
    }

    @Test
    void leaveASchemeOfOthersAsItIs() {
        when(copy.getAssociatedProjectIds()).thenReturn(List.of(10100L));

        schemes.assign(project, "2");

        verify(manager, never()).setDefaultValue(any(), any());
    }

    @Test
    void leaveATypeOutThatTheSchemeDoesNotHave() {
        when(manager.getIssueTypesForScheme(copy)).thenReturn(List.of());

        schemes.assign(project, "2");

        verify(manager, never()).setDefaultValue(any(), any());
    }

    private static FieldConfigScheme scheme(Long id) {
        FieldConfigScheme scheme = mock(FieldConfigScheme.class);
        FieldConfig config = mock(FieldConfig.class);
        when(scheme.getId()).thenReturn(id);
        when(scheme.getOneAndOnlyConfig()).thenReturn(config);
        when(scheme.getAssociatedProjectIds()).thenReturn(List.of());
        return scheme;
    }
}
