package org.sems.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.importing.project.Draft;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportRight;
import org.sems.importing.project.ImportedRecord;
import org.sems.importing.project.Origin;
import org.sems.importing.project.Person;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Reads the real records, refuses what they would refuse, and writes nothing. */
public final class DryRun implements ImportRecords {
    private final ImportRecords importRecords;

    public DryRun(ImportRecords importRecords) {
        this.importRecords = importRecords;
    }

    @Override
    public boolean may(ImportRight importRight) {
        return importRecords.may(importRight);
    }

    @Override
    public Optional<ImportedRecord> find(String recordType, Origin origin) {
        return importRecords.find(recordType, origin);
    }

    @Override
    public Map<String, ImportedRecord> findElsewhere(String recordType, Origin origin) {
        return importRecords.findElsewhere(recordType, origin);
    }

    @Override
    public boolean keeps(LocalDate day) {
        return importRecords.keeps(day);
    }

    @Override
    public Optional<Person> person(String text) {
        return importRecords.person(text);
    }

    @Override
    public List<Problem> check(Draft draft) {
        return importRecords.check(draft);
    }

    @Override
    public String create(Draft draft) {
        List<Problem> problems = importRecords.check(draft);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return "";
    }

    @Override
    public void link(String linkType, String from, String to) {
        // nothing is written
    }

    @Override
    public void move(String key, List<Transition> path) {
        // nothing is written
    }

    @Override
    public void complete(String key, Draft draft) {
        // nothing is written
    }
}
