package org.sems.jira.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.IssueManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sems.effect.Effect;
import org.sems.effect.EffectBook;
import org.sems.effect.EffectEntry;
import org.sems.effect.RecordApproval;
import org.sems.jira.gate.decision.ApplyRecordEffects;
import org.sems.jira.gate.decision.RaiseSensitivity;
import org.sems.jira.gate.decision.RecordValues;
import org.sems.jira.outbox.CompareApprovals;
import org.sems.jira.outbox.SettleLinks;
import org.sems.jira.record.field.RecordTypes;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.review.Reviews;

/** An effect of the book that nothing carries out would be stored, shown and forgotten. */
class EveryEffectIsCarriedOutTest {

    @Test
    void byOneClassEach() {
        ApplyRecordEffects own = new ApplyRecordEffects(
                mock(RecordTypes.class),
                mock(RecordValues.class),
                mock(RaiseSensitivity.class),
                mock(Reviews.class),
                mock(RecordFlags.class));
        PerformEffect others = new PerformEffect(
                mock(IssueManager.class),
                mock(RequestReviews.class),
                mock(RaiseRecords.class),
                mock(CompareApprovals.class),
                mock(SettleLinks.class));
        List<Class<? extends Effect>> carriedOut = new ArrayList<>(own.carriedOut());
        carriedOut.addAll(others.carriedOut());
        carriedOut.add(RecordApproval.class); // by RecordGivenApproval, after the others

        assertThat(carriedOut)
                .containsExactlyInAnyOrderElementsOf(EffectBook.entries().stream()
                        .<Class<? extends Effect>>map(EffectEntry::type)
                        .toList());
    }
}
