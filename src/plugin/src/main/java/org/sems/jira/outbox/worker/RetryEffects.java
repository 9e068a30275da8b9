package org.sems.jira.outbox.worker;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import org.sems.jira.outbox.PendingEffects;

/** Does what was left: by a try that failed, a worker that had too much to do, a node that died. */
public final class RetryEffects implements JobRunner {
    private static final int AT_A_TIME = 200;
    private final PendingEffects effects;
    private final ProcessEffect processEffect;

    public RetryEffects(PendingEffects effects, ProcessEffect processEffect) {
        this.effects = effects;
        this.processEffect = processEffect;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        List<Long> due = effects.due(AT_A_TIME);
        for (Long id : due) {
            if (request.isCancellationRequested()) {
                return JobRunnerResponse.aborted("cancelled");
            }
            processEffect.process(id);
        }
        return JobRunnerResponse.success(due.size() + " effects");
    }
}
