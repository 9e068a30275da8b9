package org.sems.jira.exchange;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.sems.exchange.DryRun;
import org.sems.exchange.ImportRegister;
import org.sems.exchange.Report;
import org.sems.exchange.Setting;
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
        Setting setting = settings.of(project);
        ImportRegister dry = new ImportRegister(setting, new DryRun(records.of(project, user)));
        return new ReportJson(setting, messages)
                .of("preview", dry.run(request.fileName(), request.content(), request.mapping(), request.rows()));
    }

    Map<String, Object> apply(Project project, ApplicationUser user, ImportRequest request) {
        Setting setting = settings.of(project);
        ClusterLock lock = locks.getLockForName("org.sems.jira.import." + project.getId());
        if (!lock.tryLock()) {
            throw new Conflict(Problem.of("import.running", project.getKey()));
        }
        try {
            ImportRegister real = new ImportRegister(setting, records.of(project, user));
            Report report = real.run(request.fileName(), request.content(), request.mapping(), request.rows());
            records.inFlight().end(project.getId());
            return new ReportJson(setting, messages).of("apply", report);
        } finally {
            lock.unlock();
        }
    }
}
