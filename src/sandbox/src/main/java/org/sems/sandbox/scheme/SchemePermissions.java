package org.sems.sandbox.scheme;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.scheme.Holders.Standing;

/** Permissions out of the projects' permission schemes and security levels; a project without a scheme lets nobody do anything. */
final class SchemePermissions implements Permissions {
    private final StoredSchemes permissionSchemes;
    private final StoredSchemes securitySchemes;
    private final Holders holders;
    private final Projects projects;

    SchemePermissions(
            StoredSchemes permissionSchemes, StoredSchemes securitySchemes, Holders holders, Projects projects) {
        this.permissionSchemes = permissionSchemes;
        this.securitySchemes = securitySchemes;
        this.holders = holders;
        this.projects = projects;
    }

    @Override
    public boolean may(ProjectPermissionKey permission, long project, ApplicationUser user) {
        return may(permission, project, user, Standing.ANY);
    }

    private boolean may(ProjectPermissionKey permission, long project, ApplicationUser user, Standing standing) {
        List<SchemeRecord.Entry> entries =
                permissionSchemes.ofProject(project).map(SchemeRecord::entries).orElse(List.of());
        return entries.stream()
                .filter(entry -> entry.subject().equals(permission.permissionKey()))
                .anyMatch(entry ->
                        holders.means(entry, user, project, standing, needed -> may(needed, project, user, standing)));
    }

    @Override
    public boolean may(
            ProjectPermissionKey permission,
            ApplicationUser user,
            long project,
            String reporter,
            String assignee,
            Long level) {
        Standing standing = Standing.of(user == null ? null : user.getKey(), reporter, assignee);
        return may(permission, project, user, standing) && (level == null || isMember(level, user, project, standing));
    }

    @Override
    public boolean mayBrowse(ApplicationUser user, long project, String reporter, String assignee, Long level) {
        return may(ProjectPermissions.BROWSE_PROJECTS, user, project, reporter, assignee, level);
    }

    boolean isMember(long level, ApplicationUser user, long project, Standing standing) {
        List<SchemeRecord.Entry> entries =
                securitySchemes.withLevel(level).map(SchemeRecord::entries).orElse(List.of());
        return entries.stream()
                .filter(entry -> entry.subject().equals(String.valueOf(level)))
                .anyMatch(entry ->
                        holders.means(entry, user, project, standing, needed -> may(needed, project, user, standing)));
    }

    @Override
    public Set<Long> visibleProjects(ApplicationUser user) {
        return where(project -> may(ProjectPermissions.BROWSE_PROJECTS, project, user));
    }

    private Set<Long> where(java.util.function.LongPredicate wanted) {
        return projects.all().stream().map(Project::getId).filter(wanted::test).collect(Collectors.toSet());
    }

    @Override
    public SearchScope searchScope(ApplicationUser user) {
        return new SearchScope(
                browsable(user, Standing.NONE),
                browsable(user, Standing.REPORTER),
                browsable(user, Standing.ASSIGNEE),
                levels(user, Standing.NONE),
                levels(user, Standing.REPORTER),
                levels(user, Standing.ASSIGNEE));
    }

    private Set<Long> browsable(ApplicationUser user, Standing standing) {
        return where(project -> may(ProjectPermissions.BROWSE_PROJECTS, project, user, standing));
    }

    private Set<String> levels(ApplicationUser user, Standing standing) {
        Set<String> found = new HashSet<>();
        for (Project project : projects.all()) {
            securitySchemes.ofProject(project.getId()).map(SchemeRecord::levels).orElse(List.of()).stream()
                    .filter(level -> isMember(level.id(), user, project.getId(), standing))
                    .forEach(level -> found.add(project.getId() + ":" + level.id()));
        }
        return found;
    }
}
