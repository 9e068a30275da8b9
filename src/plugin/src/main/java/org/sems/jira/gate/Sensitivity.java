package org.sems.jira.gate;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.scheme.Scheme;
import java.util.List;
import java.util.Optional;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.Profile;
import org.sems.catalogue.SensitivityLevel;
import org.sems.effect.SetSensitivity;
import org.sems.jira.record.ReadSituation;
import org.sems.system.Sems;

/** Makes a record at least as sensitive as it is meant to be. */
public final class Sensitivity {
    private final ReadSituation situations;
    private final Catalogue catalogue;
    private final IssueSecuritySchemeManager schemes;
    private final IssueSecurityLevelManager levels;

    public Sensitivity(ReadSituation situations, Catalogue catalogue, IssueSecuritySchemeManager schemes, IssueSecurityLevelManager levels) {
        this.situations = situations;
        this.catalogue = catalogue;
        this.schemes = schemes;
        this.levels = levels;
    }

    /** Where the profile or the project's scheme knows no such level, nobody can say what is more sensitive: the record stays as it is. */
    void raise(MutableIssue issue, SetSensitivity effect) {
        List<SensitivityLevel> fromOpenToClosed = situations.semsOf(issue).map(Sems::profile).map(catalogue.profiles()::get)
                .map(Profile::sensitivity).orElse(List.of());
        fromOpenToClosed.stream().filter(level -> effect.level().equals(SetSensitivity.DEFAULT) ? level.byDefault() : level.key().equals(effect.level()))
                .findFirst().filter(wanted -> isMoreOpen(issue, fromOpenToClosed, wanted))
                .flatMap(wanted -> ofProject(issue, wanted.name())).ifPresent(level -> issue.setSecurityLevelId(level.getId()));
    }

    /** A level that the profile does not know may be anybody's: it stays. */
    private boolean isMoreOpen(MutableIssue issue, List<SensitivityLevel> fromOpenToClosed, SensitivityLevel wanted) {
        if (issue.getSecurityLevelId() == null) {
            return true;
        }
        String present = Optional.ofNullable(levels.getSecurityLevel(issue.getSecurityLevelId())).map(IssueSecurityLevel::getName).orElse("");
        return fromOpenToClosed.subList(0, fromOpenToClosed.indexOf(wanted)).stream().anyMatch(level -> level.name().equals(present));
    }

    private Optional<IssueSecurityLevel> ofProject(MutableIssue issue, String name) {
        Scheme scheme = schemes.getSchemeFor(issue.getProjectObject());
        return scheme == null ? Optional.empty()
                : levels.getIssueSecurityLevels(scheme.getId()).stream().filter(level -> level.getName().equals(name)).findFirst();
    }
}
