package org.sems.importing.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** A project's records in memory; can be told to fail, and counts what is written. */
public final class InMemoryRecords implements ImportRecords {
    public final Map<String, Kept> byKey = new LinkedHashMap<>();
    public final Set<String> links = new LinkedHashSet<>();
    public final Set<ImportRight> rights = EnumSet.allOf(ImportRight.class);
    public final Set<String> refusedSummaries = new LinkedHashSet<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    public final Set<String> hidden = new LinkedHashSet<>();
    LocalDate lastDay = LocalDate.MAX;
    public boolean linksFail;
    int lookedUp;
    public int writes;

    public InMemoryRecords with(String text, Person person) {
        people.put(text, person);
        return this;
    }

    public Kept bySummary(String summary) {
        return byKey.values().stream()
                .filter(r -> r.draft.summary().equals(summary))
                .findFirst()
                .orElseThrow(() -> new AssertionError(summary));
    }

    @Override
    public boolean may(ImportRight importRight) {
        return rights.contains(importRight);
    }

    @Override
    public Optional<ImportedRecord> find(String recordType, Origin origin) {
        return byKey.values().stream()
                .filter(r -> r.draft.recordType().equals(recordType)
                        && r.draft.origin().equals(origin))
                .findFirst()
                .map(r -> new ImportedRecord(hidden.contains(r.key) ? "" : r.key, r.state, r.draft.hash(), r.complete));
    }

    @Override
    public Map<String, ImportedRecord> findElsewhere(String recordType, Origin origin) {
        Map<String, ImportedRecord> found = new LinkedHashMap<>();
        byKey.values().stream()
                .filter(r -> r.draft.recordType().equals(recordType)
                        && r.draft.origin().id().equals(origin.id()))
                .filter(r -> !r.draft.origin().equals(origin) && !hidden.contains(r.key))
                .forEach(r -> found.put(
                        r.draft.origin().source(), new ImportedRecord(r.key, r.state, r.draft.hash(), r.complete)));
        return found;
    }

    @Override
    public boolean keeps(LocalDate day) {
        return !day.isAfter(lastDay);
    }

    @Override
    public Optional<Person> person(String text) {
        lookedUp++;
        return Optional.ofNullable(people.get(text));
    }

    @Override
    public List<Problem> check(Draft draft) {
        return refusedSummaries.contains(draft.summary())
                ? List.of(Problem.of("test.refused", draft.summary()))
                : List.of();
    }

    @Override
    public String create(Draft draft) {
        List<Problem> problems = check(draft);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        writes++;
        Kept record = new Kept("SEC-" + (byKey.size() + 1), draft);
        byKey.put(record.key, record);
        return record.key;
    }

    @Override
    public void link(String linkType, String from, String to) {
        if (linksFail) {
            throw new Refused(Problem.of("test.link-refused"));
        }
        writes += links.add(from + " " + linkType + " " + to) ? 1 : 0;
    }

    @Override
    public void move(String key, List<Transition> path) {
        path.forEach(transition -> {
            writes++;
            byKey.get(key).moves.add(transition.name());
            byKey.get(key).state = transition.to();
        });
    }

    @Override
    public void complete(String key, Draft draft) {
        writes++;
        byKey.get(key).complete = true;
    }

    public static final class Kept {
        public final String key;
        public final Draft draft;
        public final List<String> moves = new ArrayList<>();
        public String state = "initial";
        boolean complete;

        Kept(String key, Draft draft) {
            this.key = key;
            this.draft = draft;
        }
    }
}
