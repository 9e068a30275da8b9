package org.sems.jira.importing;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.sems.importing.DryRun;
import org.sems.importing.ImportRegister;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.report.ImportReport;
import org.sems.jira.importing.project.JiraRecordsAccess;
import org.sems.jira.rest.Messages;
import org.sems.problem.Conflict;
import org.sems.problem.Problem;

/** Previews and applies imports; on all nodes together, one at a time is applied to a project. */
public final class RegisterImports {
    private final ImportSettings settings;
    private final JiraRecordsAccess records;
    private final ClusterLockService locks;
    private final Messages messages;

    public RegisterImports(
            ImportSettings settings, JiraRecordsAccess records, ClusterLockService locks, Messages messages) {
        this.settings = settings;
        this.records = records;
        this.locks = locks;
        this.messages = messages;
    }

    Map<String, Object> preview(Project project, ApplicationUser user, ImportRequest request) {
        ImportTarget importTarget = settings.read(project);
        ImportRegister dry = new ImportRegister(importTarget, new DryRun(records.open(project, user)));
        return new ReportJson(importTarget, messages)
                .write("preview", dry.run(request.fileName(), request.content(), request.mapping(), request.rows()));
    }

    Map<String, Object> apply(Project project, ApplicationUser user, ImportRequest request) {
        ImportTarget importTarget = settings.read(project);
        ClusterLock lock = locks.getLockForName("org.sems.jira.import." + project.getId());
        if (!lock.tryLock()) {
            throw new Conflict(Problem.of("import.running", project.getKey()));
        }
        try {
            ImportRegister real = new ImportRegister(importTarget, records.open(project, user));
            ImportReport importReport =
                    real.run(request.fileName(), request.content(), request.mapping(), request.rows());
            records.recordInCreation().end(project.getId());
            return new ReportJson(importTarget, messages).write("apply", importReport);
        } finally {
            lock.unlock();
        }
    }
}
