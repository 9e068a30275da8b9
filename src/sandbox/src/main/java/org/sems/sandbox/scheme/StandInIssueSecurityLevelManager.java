package org.sems.sandbox.scheme;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Names;

/** Security levels; one without members hides its issues from everyone. Names are unique in their scheme. */
abstract class StandInIssueSecurityLevelManager implements IssueSecurityLevelManager {
    private final StoredSchemes schemes;
    private final SchemePermissions permissions;
    private final Bonds bonds;

    StandInIssueSecurityLevelManager(StoredSchemes schemes, SchemePermissions permissions, Bonds bonds) {
        this.schemes = schemes;
        this.permissions = permissions;
        this.bonds = bonds;
    }

    private static Stream<IssueSecurityLevel> levels(SchemeRecord scheme) {
        return scheme.levels().stream().map(level -> SandboxSecurityLevel.of(level));
    }

    @Override
    public List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId) {
        return schemes.shelf.find(schemeId).stream()
                .flatMap(StandInIssueSecurityLevelManager::levels)
                .toList();
    }

    @Override
    public Collection<IssueSecurityLevel> getAllIssueSecurityLevels() {
        return schemes.shelf.all().stream()
                .flatMap(StandInIssueSecurityLevelManager::levels)
                .toList();
    }

    @Override
    public Collection<IssueSecurityLevel> getIssueSecurityLevelsByName(String name) {
        return getAllIssueSecurityLevels().stream()
                .filter(level -> level.getName().equalsIgnoreCase(name))
                .toList();
    }

    @Override
    public IssueSecurityLevel getSecurityLevel(long id) {
        return getAllIssueSecurityLevels().stream()
                .filter(level -> level.getId() == id)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getIssueSecurityName(Long id) {
        IssueSecurityLevel level = getSecurityLevel(id);
        return level == null ? null : level.getName();
    }

    @Override
    public IssueSecurityLevel createIssueSecurityLevel(long schemeId, String name, String description) {
        SchemeRecord scheme = schemes.shelf.need(schemeId);
        Names.unique("A security level", Names.required("name", name), scheme.levels(), SchemeRecord.Level::name);
        SchemeRecord.Level made = new SchemeRecord.Level(schemes.shelf.nextId(), name, description);
        schemes.shelf.put(scheme.withLevel(made));
        return SandboxSecurityLevel.of(made);
    }

    /** With its members. Issues that still have it are seen by nobody: Jira's page asks for another level first. */
    @Override
    public void deleteSecurityLevel(Long id) {
        schemes.shelf.together(() -> {
            schemes.withLevel(id).ifPresent(scheme -> schemes.shelf.put(scheme.withoutLevel(id)));
            bonds.removed(Bonds.Kind.SECURITY_LEVEL, id);
        });
    }

    @Override
    public List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user) {
        return of(project.getId(), user, Holders.Standing.ANY);
    }

    @Override
    public List<IssueSecurityLevel> getUsersSecurityLevels(Issue issue, ApplicationUser user) {
        Holders.Standing standing = issue.getId() == null
                ? Holders.Standing.ANY
                : Holders.Standing.of(
                        user == null ? null : user.getKey(), issue.getReporterId(), issue.getAssigneeId());
        return of(issue.getProjectId(), user, standing);
    }

    private List<IssueSecurityLevel> of(long project, ApplicationUser user, Holders.Standing standing) {
        return schemes.ofProject(project).stream()
                .flatMap(StandInIssueSecurityLevelManager::levels)
                .filter(level -> permissions.isMember(level.getId(), user, project, standing))
                .toList();
    }

    /** Nothing is remembered here. */
    @Override
    public void clearUsersLevels() {}

    @Override
    public Long getDefaultSecurityLevel(Project project) {
        return schemes.ofProject(project.getId())
                .map(SchemeRecord::defaultLevel)
                .orElse(null);
    }
}
