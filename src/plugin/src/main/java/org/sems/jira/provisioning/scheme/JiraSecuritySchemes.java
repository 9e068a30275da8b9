package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.provisioning.CountIssues;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** Who sees records of which sensitivity: a part for each level, {@code level Confidential -> [projectrole ...]}. */
public final class JiraSecuritySchemes extends SchemesWithEntities {
    private static final String LEVEL = "level ";
    private final IssueSecuritySchemeManager manager;
    private final IssueSecurityLevelManager levels;
    private final CountIssues issues;

    public JiraSecuritySchemes(
            IssueSecuritySchemeManager manager, IssueSecurityLevelManager levels, CountIssues issues) {
        super(Kind.SECURITY_SCHEME, manager);
        this.manager = manager;
        this.levels = levels;
        this.issues = issues;
    }

    @Override
    public void update(String id, Shape shape) {
        Map<String, IssueSecurityLevel> present = byName(Long.parseLong(id));
        shape.parts().forEach((part, holders) -> {
            if (part.startsWith(LEVEL)) {
                String name = part.substring(LEVEL.length());
                IssueSecurityLevel level = present.get(name);
                if (level == null && !holders.isEmpty()) {
                    level = levels.createIssueSecurityLevel(
                            Long.parseLong(id), name, shape.text("~description of " + name));
                }
                if (level != null) {
                    fill(id, level, holders);
                }
            }
        });
        levels.clearUsersLevels(); // Jira remembers who sees which levels, and forgets it by itself only when a level
        // is deleted
    }

    private void fill(String id, IssueSecurityLevel level, List<String> holders) {
        if (holders.isEmpty() && issues.count("level = " + level.getId()) == 0) {
            levels.deleteSecurityLevel(level.getId());
            return;
        }
        List<String> present = new ArrayList<>();
        for (IssueSecurityLevelPermission permission : manager.getPermissionsBySecurityLevel(level.getId())) {
            String holder = References.plain(SchemeEntities.holder(permission.getType(), permission.getParameter()));
            if (holders.contains(holder)) {
                present.add(holder);
            } else {
                schemes.remove(permission.getId());
            }
        }
        holders.stream()
                .filter(holder -> !present.contains(holder))
                .forEach(holder -> schemes.add(id, holder, level.getId()));
    }

    /** Issues that have a level of the scheme before get the level of the same name. */
    @Override
    public void assign(Project project, String id) {
        if (id.isEmpty()) {
            manager.setSchemeForProject(project, null);
        } else {
            assign(project, Long.parseLong(id));
        }
        levels.clearUsersLevels();
    }

    private void assign(Project project, long id) {
        Optional<Scheme> before = schemes.findAssigned(project);
        Map<Long, Long> moved = new HashMap<>();
        Map<String, IssueSecurityLevel> wanted = byName(id);
        before.ifPresent(scheme -> levels.getIssueSecurityLevels(scheme.getId()).stream()
                .filter(level -> isUsed(project, level))
                .forEach(level ->
                        moved.put(level.getId(), wanted.get(level.getName()).getId())));
        if (moved.isEmpty()) {
            manager.setSchemeForProject(project, id);
        } else {
            manager.assignSchemeToProject(project, id, moved);
        }
    }

    @Override
    public List<PlanMessage> obstaclesToAssign(Project project, Shape shape) {
        return schemes.findAssigned(project)
                .map(scheme -> levels.getIssueSecurityLevels(scheme.getId()).stream()
                        .filter(level -> shape.part(LEVEL + level.getName()).isEmpty() && isUsed(project, level))
                        .map(level -> PlanMessage.of("obstacle.level-would-go", level.getName(), project.getKey()))
                        .toList())
                .orElse(List.of());
    }

    private boolean isUsed(Project project, IssueSecurityLevel level) {
        return issues.count("project = " + project.getId() + " AND level = " + level.getId()) > 0;
    }

    private Map<String, IssueSecurityLevel> byName(long scheme) {
        Map<String, IssueSecurityLevel> byName = new HashMap<>();
        levels.getIssueSecurityLevels(scheme).forEach(level -> byName.put(level.getName(), level));
        return byName;
    }

    @Override
    Existing present(Scheme scheme) {
        Shape shape = Shape.empty();
        for (IssueSecurityLevel level : levels.getIssueSecurityLevels(scheme.getId())) {
            List<String> holders = new ArrayList<>();
            manager.getPermissionsBySecurityLevel(level.getId())
                    .forEach(permission ->
                            holders.add(SchemeEntities.holder(permission.getType(), permission.getParameter())));
            shape = shape.with(LEVEL + level.getName(), holders);
        }
        return schemes.present(scheme, shape);
    }
}
