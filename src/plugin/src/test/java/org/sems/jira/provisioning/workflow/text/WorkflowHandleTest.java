package org.sems.jira.provisioning.workflow.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.workflow.JiraWorkflow;
import org.junit.jupiter.api.Test;

/** The workflow that Jira's managers are handed to be saved. */
class WorkflowHandleTest {
    private final JiraWorkflow handle = WorkflowHandle.of("Risk", "Of risks", null, false);

    @Test
    void tellsWhatJiraAsksOfAWorkflowToBeSaved() {
        assertThat(handle.getName()).isEqualTo("Risk");
        assertThat(handle.getDescription()).isEqualTo("Of risks");
        assertThat(handle.isDraftWorkflow()).isFalse();
    }

    @Test
    void letsJiraTellItToReadItselfAgainAfterItWasSaved() {
        assertThatCode(handle::reset).doesNotThrowAnyException();
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThatThrownBy(handle::getUpdatedDate)
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("getUpdatedDate");
    }
}
