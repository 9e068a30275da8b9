package org.sems.sandbox.scheme;

import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.kernel.Services;

/** Issue security schemes; a project has none to begin with. */
abstract class StandInIssueSecuritySchemeManager extends StandInSchemeManager implements IssueSecuritySchemeManager {
    private final Services services;

    StandInIssueSecuritySchemeManager(StoredSchemes schemes, Services services) {
        super(schemes);
        this.services = services;
    }

    @Override
    public List<IssueSecurityLevelPermission> getPermissionsBySecurityLevel(Long level) {
        return schemes.withLevel(level).stream()
                .flatMap(scheme -> scheme.entries().stream()
                        .filter(entry -> entry.subject().equals(String.valueOf(level)))
                        .map(entry -> new IssueSecurityLevelPermission(
                                entry.id(), scheme.id(), level, entry.type(), entry.parameter())))
                .toList();
    }

    @Override
    public void setSchemeForProject(Project project, Long scheme) {
        schemes.assign(
                project.getId(),
                scheme == null ? null : schemes.shelf.need(scheme).id());
    }

    /** At once, where Jira starts a task; the answer is the address of that task's progress. */
    @Override
    public String assignSchemeToProject(Project project, Long scheme, Map<Long, Long> levels) {
        schemes.shelf.together(() -> {
            setSchemeForProject(project, scheme);
            services.find(IssueLevels.class).ifPresent(issues -> issues.swap(project.getId(), levels));
        });
        return "/secure/project/AssignIssueSecuritySchemeProgress.jspa?projectId=" + project.getId();
    }
}
