package org.sems.jira.monitoring;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.monitoring.gates.FollowGates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what no event reports: days that pass, options that are renamed, records that were imported or migrated,
 * workflows that were changed and records that went past their gates meanwhile, changes that were made while another
 * node was not listening. A run looks at a bounded number of approvals, and the next one goes on where it stopped.
 */
public final class CheckApprovals implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CheckApprovals.class);
    private static final int PAGE = 100;
    private static final int PAGES = 50;
    private final Approvals approvals;
    private final ApprovedFacts facts;
    private final FlagUnapprovedRecords flagUnapprovedRecords;
    private final FollowGates gates;
    private final ReportRemovedLinks links;
    /** Of this node only: a run on another node begins again, which only costs time. */
    private final AtomicLong last = new AtomicLong();

    public CheckApprovals(
            Approvals approvals,
            ApprovedFacts facts,
            FlagUnapprovedRecords flagUnapprovedRecords,
            FollowGates gates,
            ReportRemovedLinks links) {
        this.approvals = approvals;
        this.facts = facts;
        this.flagUnapprovedRecords = flagUnapprovedRecords;
        this.gates = gates;
        this.links = links;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        for (int page = 0; page < PAGES && !request.isCancellationRequested(); page++) {
            List<GivenApproval> standing = approvals.standingAfter(last.get(), PAGE);
            standing.forEach(this::compare);
            last.set(standing.size() < PAGE ? 0 : standing.get(PAGE - 1).id());
            if (standing.size() < PAGE) {
                break;
            }
        }
        gates.check(request::isCancellationRequested);
        links.check(request::isCancellationRequested);
        flagUnapprovedRecords.flag(request::isCancellationRequested);
        return JobRunnerResponse.success();
    }

    private void compare(GivenApproval approval) {
        try {
            facts.compare(approval.issueId(), "");
        } catch (RuntimeException failure) { // last resort: one failure must not stop the other records
            LOG.error("Could not compare approval {} with its record", approval.id(), failure);
        }
    }
}
