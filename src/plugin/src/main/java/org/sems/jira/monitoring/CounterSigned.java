package org.sems.jira.monitoring;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.approval.WhenCounterSigned;
import org.sems.jira.record.flag.RecordFlags;

/** Takes the flag away when nothing is left to sign on the record. */
public final class CounterSigned implements WhenCounterSigned {
    private final Approvals approvals;
    private final RecordFlags flags;

    public CounterSigned(Approvals approvals, RecordFlags flags) {
        this.approvals = approvals;
        this.flags = flags;
    }

    @Override
    public void counterSigned(GivenApproval approval, ApplicationUser by) {
        if (approvals.ofRecord(approval.issueId()).stream().noneMatch(GivenApproval::isToBeCounterSigned)) {
            flags.store(approval.issueId(), Optional.of(by), Set.of(), Set.of(RecordFlag.COUNTER_SIGNATURE_DUE));
        }
    }
}
