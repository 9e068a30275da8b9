package org.sems.jira.role;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** Once a day: who came into a role or left it through a group, and what no event reported. */
public final class CompareRoleHolders implements JobRunner {
    private final FollowHolders follow;

    public CompareRoleHolders(FollowHolders follow) {
        this.follow = follow;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        follow.compareAll();
        return JobRunnerResponse.success();
    }
}
