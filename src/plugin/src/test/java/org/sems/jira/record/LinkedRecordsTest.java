package org.sems.jira.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.RecordTypes;
import org.sems.record.Direction;
import org.sems.record.LinkedRecord;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Another project, outside any SeMS, has issues of our type "Risk". */
class LinkedRecordsTest {
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final SemsRegister register = mock(SemsRegister.class);

    @BeforeEach
    void aSems() {
        when(fields.linkTypeId("affects")).thenReturn(Optional.of(5L));
        when(fields.recordTypeOf("10002")).thenReturn(Optional.of("risk"));
        Sems sems = mock(Sems.class);
        when(sems.profile()).thenReturn("core");
        when(register.ofProject("SEM")).thenReturn(Optional.of(sems));
    }

    @Test
    void anIssueOutsideAnySemsIsNoRecordToARecord() {
        assertThat(types("SEM")).containsExactly("risk", "");
    }

    /** A gate of an administrator's own, in a project of his. */
    @Test
    void outsideAnySemsOurTypesAreWhatTheyAreCalled() {
        assertThat(types("ELSE")).containsExactly("risk", "risk");
    }

    /** Who may see what is asked for each record; whether a project is one of a SeMS is the same for all of them. */
    @Test
    void asksForEachRecordWhetherItMayBeSeenAndForEachProjectWhetherItIsOfASems() {
        linkedTo("SEM", issue(2, "10002", "SEM"), issue(3, "10002", "ELSE"), issue(4, "10002", "SEM"));

        verify(permissions, times(3)).hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), any(Issue.class), isNull());
        verify(register).ofProject("SEM");
        verify(register).ofProject("ELSE");
    }

    private List<String> types(String project) {
        return linkedTo(project, issue(2, "10002", "SEM"), issue(3, "10002", "ELSE")).stream()
                .map(LinkedRecord::type)
                .toList();
    }

    private List<LinkedRecord> linkedTo(String project, Issue... others) {
        Issue incident = issue(1, "10001", project);
        List<IssueLink> all = Stream.of(others).map(LinkedRecordsTest::link).toList();
        when(links.getOutwardLinks(1L)).thenReturn(all);
        return new LinkedRecords(
                        links, permissions, new RecordTypes(CatalogueReader.shipped(), register, fields), fields)
                .find(incident, "affects", Direction.OUTWARD, null);
    }

    private static IssueLink link(Issue to) {
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(5L);
        when(link.getDestinationObject()).thenReturn(to);
        return link;
    }

    private static Issue issue(long id, String type, String projectKey) {
        Issue issue = mock(Issue.class);
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(projectKey);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(projectKey + "-" + id);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getProjectObject()).thenReturn(project);
        return issue;
    }
}
