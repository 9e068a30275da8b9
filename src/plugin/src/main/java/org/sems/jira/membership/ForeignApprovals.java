package org.sems.jira.membership;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Optional;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.ledger.StoredMinute;
import org.sems.problem.Problem;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Approvals that were given in another SeMS than the record is in now: they are shown, and count no more. */
public final class ForeignApprovals {
    private static final String REMOVED = "approval.sems-removed";
    private static final String OTHER = "approval.other-sems";
    private final SemsRegister register;
    private final Memberships memberships;

    public ForeignApprovals(SemsRegister register, Memberships memberships) {
        this.register = register;
        this.memberships = memberships;
    }

    /** The SeMS that the record is in. */
    public Optional<Sems> semsOf(Issue issue) {
        return Optional.ofNullable(issue.getProjectObject())
                .map(Project::getKey)
                .flatMap(register::ofProject);
    }

    /** Empty for one that was removed. */
    public Optional<Sems> ofId(String semsId) {
        return register.ofId(semsId);
    }

    /** In which other SeMS it was given, and whether that was removed; empty for one that was given where the record is now. */
    public Optional<Problem> where(GivenApproval given, Issue issue) {
        return semsOf(issue).filter(sems -> sems.id().equals(given.semsId())).isPresent()
                ? Optional.empty()
                : Optional.of(register.ofId(given.semsId())
                        .map(sems -> Problem.of(OTHER, sems.name() + " (" + sems.key() + ")"))
                        .orElseGet(() -> removed(given)));
    }

    private Problem removed(GivenApproval given) {
        Optional<Membership> sems = memberships.removed(given.semsId());
        return Problem.of(
                REMOVED,
                sems.map(Membership::title).orElse(""),
                sems.flatMap(Membership::until).map(StoredMinute::text).orElse(""));
    }
}
