package org.sems.jira.gate.transition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import javax.annotation.Nullable;
import org.sems.jira.record.ReadSituation;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Situation;

/** The facts that a decision about a running transition may use. */
public final class TransitionSituations {
    private final ReadSituation read;
    private final IssueManager issues;
    private final UserManager users;

    public TransitionSituations(ReadSituation read, IssueManager issues, UserManager users) {
        this.read = read;
        this.issues = issues;
        this.users = users;
    }

    /** The record as it was before the transition. */
    public Situation readBefore(RunningTransition transition) {
        return read.read(transition.before(), actor(transition));
    }

    /** The record as the transition will leave it, over what is stored at this moment. */
    public Situation readAfter(RunningTransition transition) {
        Issue issue = transition.issue();
        return issue.getId() == null
                ? read.read(issue, actor(transition))
                : read.read(issue, stored(transition), actor(transition));
    }

    /** The record as it is stored at this moment. */
    public Situation now(RunningTransition transition) {
        return read.read(stored(transition), actor(transition));
    }

    public Issue stored(RunningTransition transition) {
        Issue stored = issues.getIssueObject(transition.issue().getId());
        if (stored == null) {
            throw new Refused(Problem.of("record.changed-meanwhile"));
        }
        return stored;
    }

    @Nullable
    ApplicationUser actor(RunningTransition transition) {
        return transition.actor().map(users::getUserByKey).orElse(null);
    }
}
