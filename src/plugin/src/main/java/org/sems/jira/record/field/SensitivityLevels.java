package org.sems.jira.record.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import java.util.List;
import java.util.Optional;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.profile.SensitivityLevel;
import org.sems.sems.SemsRegister;

/** The sensitivity levels of a profile and the security levels of a project: they go by one name. */
public final class SensitivityLevels {
    private final SemsRegister register;
    private final Catalogue catalogue;
    private final IssueSecuritySchemeManager schemes;
    private final IssueSecurityLevelManager levels;

    public SensitivityLevels(
            SemsRegister register,
            Catalogue catalogue,
            IssueSecuritySchemeManager schemes,
            IssueSecurityLevelManager levels) {
        this.register = register;
        this.catalogue = catalogue;
        this.schemes = schemes;
        this.levels = levels;
    }

    /** Those of the profile, in its order; none outside a SeMS. */
    public List<SensitivityLevel> known(Project project) {
        return profile(project).map(Profile::sensitivity).orElse(List.of());
    }

    /** The level that new records of a type get. */
    public Optional<SensitivityLevel> byDefault(Project project, String recordType) {
        return profile(project)
                .flatMap(profile ->
                        catalogue.recordType(profile.key(), recordType).flatMap(profile::levelOf));
    }

    /** The level of an issue, if the profile knows it; another one may be anybody's. */
    public Optional<SensitivityLevel> read(Issue issue) {
        String present = issue.getSecurityLevelId() == null
                ? ""
                : Optional.ofNullable(levels.getSecurityLevel(issue.getSecurityLevelId()))
                        .map(IssueSecurityLevel::getName)
                        .orElse("");
        return known(issue.getProjectObject()).stream()
                .filter(level -> level.name().equals(present))
                .findFirst();
    }

    /** Jira's level of that name in the project's scheme. */
    public Optional<Long> idOf(Project project, SensitivityLevel level) {
        Scheme scheme = schemes.getSchemeFor(project);
        return scheme == null
                ? Optional.empty()
                : levels.getIssueSecurityLevels(scheme.getId()).stream()
                        .filter(present -> present.getName().equals(level.name()))
                        .findFirst()
                        .map(IssueSecurityLevel::getId);
    }

    private Optional<Profile> profile(Project project) {
        return project == null
                ? Optional.empty()
                : register.ofProject(project.getKey())
                        .map(sems -> catalogue.profiles().get(sems.profile()));
    }
}
