package org.sems.jira.effect;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import java.util.Objects;
import java.util.Optional;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.SensitivityLevel;
import org.sems.system.SemsRegister;

/** Which of two records is for fewer eyes. */
public final class SecurityLevels {
    private final IssueSecurityLevelManager levels;
    private final SemsRegister register;
    private final Catalogue catalogue;

    public SecurityLevels(IssueSecurityLevelManager levels, SemsRegister register, Catalogue catalogue) {
        this.levels = levels;
        this.register = register;
        this.catalogue = catalogue;
    }

    /**
     * Whether everyone who reads the one may know of the other. Levels compare within one project only, by the roles that they are for; a
     * level that an administrator made by hand compares with nothing but itself.
     */
    boolean readersMayKnow(Issue read, Issue known) {
        if (!Objects.equals(read.getProjectId(), known.getProjectId())) {
            return false;
        }
        if (known.getSecurityLevelId() == null || known.getSecurityLevelId().equals(read.getSecurityLevelId())) {
            return true;
        }
        Optional<SensitivityLevel> ofKnown = level(known);
        return level(read).filter(one -> ofKnown.filter(other -> other.members().containsAll(one.members())).isPresent()).isPresent();
    }

    private Optional<SensitivityLevel> level(Issue issue) {
        if (issue.getSecurityLevelId() == null) {
            return Optional.empty();
        }
        String name = levels.getIssueSecurityName(issue.getSecurityLevelId());
        return register.ofProject(issue.getProjectObject().getKey()).flatMap(sems -> Optional.ofNullable(catalogue.profiles().get(sems.profile())))
                .flatMap(profile -> profile.sensitivity().stream().filter(level -> level.name().equals(name)).findFirst());
    }
}
