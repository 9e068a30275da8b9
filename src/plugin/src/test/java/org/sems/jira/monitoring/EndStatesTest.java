package org.sems.jira.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.RecordTypes;
import org.sems.problem.Problem;
import org.sems.record.Approval;
import org.sems.sems.SemsRegister;

/** In Jira the status of Closed is 6, that of Accepted 3. */
class EndStatesTest {
    private final RecordFields fields = mock(RecordFields.class);
    private final Issue issue = mock(Issue.class);
    private final EndStates ends =
            new EndStates(new RecordTypes(CatalogueReader.shipped(), mock(SemsRegister.class), fields), fields);

    @ParameterizedTest(name = "{0}, {1} in status {2}")
    @CsvSource({
        "risk,              closure,       1, true",
        "risk,              closure,       6, false",
        "risk,              acceptance,    1, false",
        "incident,          closure,       1, true",
        "non-conformance,   closure,       1, true",
        "audit,             closure,       1, true",
        "finding,           closure,       1, true",
        "corrective-action, effectiveness, 1, true",
        "control,           confirmation,  1, false"
    })
    void anApprovalEndsWithTheEndToWhichItLed(String type, String kind, String status, boolean left) {
        when(fields.statusId("closed.done")).thenReturn(Optional.of("6"));
        when(fields.statusId("accepted.progress")).thenReturn(Optional.of("3"));

        assertThat(left(type, kind, status)).isEqualTo(left ? Optional.of("approval.state-left") : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource("risk, closure, 1")
    void nothingIsLeftWhereNothingIsSetUp(String type, String kind, String status) {
        assertThat(left(type, kind, status)).isEmpty();
    }

    private Optional<String> left(String type, String kind, String status) {
        when(issue.getIssueTypeId()).thenReturn("10002");
        when(issue.getStatusId()).thenReturn(status);
        when(fields.recordTypeOf("10002")).thenReturn(Optional.of(type));
        Approval approval = new Approval(kind, "ann", Optional.empty(), Instant.EPOCH, Optional.empty(), Map.of());
        return ends.left(
                        new GivenApproval(
                                9, "AIR", 1, approval, ApprovalState.IN_FORCE, Optional.empty(), Optional.empty()),
                        issue)
                .map(Problem::code);
    }
}
