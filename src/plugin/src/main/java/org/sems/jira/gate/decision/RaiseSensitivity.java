package org.sems.jira.gate.decision;

import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Optional;
import org.sems.catalogue.profile.SensitivityLevel;
import org.sems.effect.SetSensitivity;
import org.sems.jira.record.field.SensitivityLevels;

/** Makes a record at least as sensitive as it is meant to be. */
public final class RaiseSensitivity {
    private final SensitivityLevels levels;

    public RaiseSensitivity(SensitivityLevels levels) {
        this.levels = levels;
    }

    /**
     * Where the profile or the project's scheme knows no such level, levels cannot be compared: the record stays as it
     * is.
     *
     * @param recordType whose default is meant by {@link SetSensitivity#DEFAULT}
     */
    void raise(MutableIssue issue, String recordType, SetSensitivity effect) {
        wanted(issue, recordType, effect)
                .filter(wanted -> isMoreOpen(issue, wanted))
                .flatMap(wanted -> levels.idOf(issue.getProjectObject(), wanted))
                .ifPresent(issue::setSecurityLevelId);
    }

    private Optional<SensitivityLevel> wanted(MutableIssue issue, String recordType, SetSensitivity effect) {
        return effect.level().equals(SetSensitivity.DEFAULT)
                ? levels.byDefault(issue.getProjectObject(), recordType)
                : levels.known(issue.getProjectObject()).stream()
                        .filter(level -> level.key().equals(effect.level()))
                        .findFirst();
    }

    /** A level that the profile does not know may be anybody's: it stays. So does any, if one of the two stands beside the order. */
    private boolean isMoreOpen(MutableIssue issue, SensitivityLevel wanted) {
        if (issue.getSecurityLevelId() == null) {
            return true;
        }
        List<SensitivityLevel> fromOpenToClosed = levels.known(issue.getProjectObject()).stream()
                .filter(level -> !level.isBeside())
                .toList();
        int end = fromOpenToClosed.indexOf(wanted);
        return end > 0
                && levels.read(issue)
                        .filter(fromOpenToClosed.subList(0, end)::contains)
                        .isPresent();
    }
}
