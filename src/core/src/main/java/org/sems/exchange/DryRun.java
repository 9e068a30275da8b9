package org.sems.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Reads the real records, refuses what they would refuse, and writes nothing. */
public final class DryRun implements Records {
    private final Records records;

    public DryRun(Records records) {
        this.records = records;
    }

    @Override
    public boolean may(Right right) {
        return records.may(right);
    }

    @Override
    public Optional<Imported> find(String recordType, Origin origin) {
        return records.find(recordType, origin);
    }

    @Override
    public Map<String, Imported> findElsewhere(String recordType, Origin origin) {
        return records.findElsewhere(recordType, origin);
    }

    @Override
    public boolean keeps(LocalDate day) {
        return records.keeps(day);
    }

    @Override
    public Optional<Person> person(String text) {
        return records.person(text);
    }

    @Override
    public List<Problem> check(Draft draft) {
        return records.check(draft);
    }

    @Override
    public String create(Draft draft) {
        List<Problem> problems = records.check(draft);
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
