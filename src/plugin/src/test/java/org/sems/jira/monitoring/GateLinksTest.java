package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.gate.rule.Link;
import org.sems.jira.record.field.RecordFields;
import org.sems.record.Direction;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** The project SEM has a SeMS with the profile {@code core}, the project ELSE none. Issue types are called as their record types. */
class GateLinksTest {
    private static final Link AUDITS = new Link("audits", Direction.OUTWARD);
    private final RecordFields fields = mock(RecordFields.class);
    private final SemsRegister register = mock(SemsRegister.class);
    private final Catalogue catalogue = CatalogueReader.shipped();
    private final GateLinks gates = new GateLinks(fields, register, catalogue);

    @BeforeEach
    void aSems() {
        Sems sems = mock(Sems.class);
        when(sems.profile()).thenReturn("core");
        when(register.ofProject("SEM")).thenReturn(Optional.of(sems));
        catalogue
                .recordTypeKeys()
                .forEach(type -> when(fields.recordTypeOf(type)).thenReturn(Optional.of(type)));
        when(fields.linkTypeId("audits")).thenReturn(Optional.of(5L));
        when(fields.linkTypeId("finds")).thenReturn(Optional.of(6L));
    }

    @Test
    void knowsTheLinkTypesThatAnyGateReads() {
        assertThat(gates.linkType(5L)).contains("audits");
        assertThat(gates.linkType(6L)).contains("finds");
        assertThat(gates.linkType(7L)).isEmpty();
    }

    @Test
    void aGateOfTheAuditReadsWhatIsAuditedAndNoneOfTheAuditedReadsTheAudit() {
        Issue audit = issue("audit", "SEM");
        Issue control = issue("control", "SEM");

        assertThat(gates.reads(audit, AUDITS, control)).isTrue();
        assertThat(gates.reads(control, new Link("audits", Direction.INWARD), audit))
                .isFalse();
        assertThat(gates.reads(audit, new Link("audits", Direction.INWARD), control))
                .isFalse();
    }

    @Test
    void whatIsOutsideAnySemsIsReadByNobody() {
        assertThat(gates.reads(issue("audit", "ELSE"), AUDITS, issue("control", "SEM")))
                .isFalse();
        assertThat(gates.reads(issue("audit", "SEM"), AUDITS, issue("control", "ELSE")))
                .isFalse();
        assertThat(gates.reads(issue("audit", "SEM"), AUDITS, issue("Task", "SEM")))
                .isFalse();
        assertThat(gates.reads(issue("Task", "SEM"), AUDITS, issue("control", "SEM")))
                .isFalse();
    }

    @Test
    void whereTheOtherRecordWasDeletedTheOneThatIsLeftReadIt() {
        assertThat(gates.reads(issue("audit", "SEM"), AUDITS, null)).isTrue();
        assertThat(gates.reads(null, AUDITS, issue("control", "SEM"))).isFalse();
    }

    private static Issue issue(String type, String projectKey) {
        Issue issue = mock(Issue.class);
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn(projectKey);
        when(issue.getProjectObject()).thenReturn(project);
        when(issue.getIssueTypeId()).thenReturn(type);
        return issue;
    }
}
