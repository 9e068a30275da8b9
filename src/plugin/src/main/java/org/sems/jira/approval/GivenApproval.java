package org.sems.jira.approval;

import java.util.Optional;
import org.sems.record.Approval;

/** An approval as it is kept. What was approved never changes; only its state and the counter-signature are added. */
public record GivenApproval(
        long id,
        String semsId,
        long issueId,
        Approval approval,
        ApprovalState state,
        Optional<Lapse> lapse,
        Optional<CounterSignature> counterSignature) {

    /**
     * A deputy gave it, and the person they stood in for has neither signed nor declined it yet. After a newer approval
     * no signature is needed.
     */
    public boolean isToBeCounterSigned() {
        return approval.onBehalfOf().isPresent()
                && counterSignature.isEmpty()
                && state != ApprovalState.REPLACED
                && state != ApprovalState.DECLINED;
    }
}
