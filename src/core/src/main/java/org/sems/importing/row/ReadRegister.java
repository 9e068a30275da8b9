package org.sems.importing.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sems.importing.mapping.Certainty;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.ColumnStatistics;
import org.sems.importing.mapping.DateOrder;
import org.sems.importing.mapping.GuessColumns;
import org.sems.importing.mapping.Interpretation;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.mapping.RegisterVocabulary;
import org.sems.importing.mapping.StatusChoice;
import org.sems.importing.mapping.StepChoices;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.project.Person;
import org.sems.importing.table.Table;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.Axis;

/** The first reading of a file: what its columns and words mean. */
public final class ReadRegister {
    /** As many different words as a column is looked through for. */
    private static final int MOST_OWNERS = ColumnStatistics.DIFFERENT;

    private final ImportTarget importTarget;
    private final RegisterVocabulary registerVocabulary;
    private final ImportRecords importRecords;
    /** Looking for somebody may take Jira a walk through all its users. */
    private final Map<String, Optional<Person>> lookedUp = new HashMap<>();

    public ReadRegister(ImportTarget importTarget, RegisterVocabulary registerVocabulary, ImportRecords importRecords) {
        this.importTarget = importTarget;
        this.registerVocabulary = registerVocabulary;
        this.importRecords = importRecords;
    }

    public Interpretation read(Table table, String fileName, Mapping mapping) {
        ColumnStatistics columnStatistics = ColumnStatistics.of(table);
        if (columnStatistics.rows() == 0) {
            throw new Refused(Problem.of("import.no-rows"));
        }
        List<Column> columns = new GuessColumns(registerVocabulary)
                .columns(table.layout().headings(), mapping.columns(), columnStatistics);
        check(mapping, table.layout().headings());
        return new Interpretation(
                mapping,
                source(fileName, mapping),
                columns,
                steps(columns, columnStatistics, mapping),
                statuses(columns, columnStatistics, mapping),
                owners(columns, columnStatistics, mapping),
                orders(columns, columnStatistics, mapping));
    }

    private void check(Mapping mapping, List<String> headings) {
        if (mapping.owners().size() > MOST_OWNERS) {
            throw new Refused(Problem.of("import.too-many-owners", MOST_OWNERS).at("mapping.owners"));
        }
        List<Problem> problems = new ArrayList<>();
        mapping.values().keySet().stream()
                .filter(axis -> importTarget.model().axis(axis).isEmpty())
                .forEach(axis -> problems.add(Problem.of(
                        "import.no-such-axis",
                        axis,
                        String.join(
                                ", ",
                                importTarget.model().axes().stream()
                                        .map(Axis::key)
                                        .toList()))));
        mapping.idColumns().stream()
                .filter(column -> !headings.contains(column))
                .forEach(column -> problems.add(Problem.of("import.no-such-column", column)));
        mapping.statuses().forEach((word, state) -> {
            if (!state.isEmpty() && importTarget.risk().lifeCycle().state(state).isEmpty()) {
                problems.add(Problem.of("import.no-such-state", state, word));
            }
        });
        mapping.owners().forEach((word, name) -> {
            if (!name.isEmpty() && person(name).isEmpty()) {
                problems.add(Problem.of("import.no-such-person", name, word));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static String source(String fileName, Mapping mapping) {
        String base = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z]{1,5}$", "")
                .strip();
        return !mapping.source().isBlank() ? mapping.source().strip() : base.isEmpty() ? "register" : base;
    }

    private List<StepChoices> steps(List<Column> columns, ColumnStatistics columnStatistics, Mapping mapping) {
        return importTarget.model().middle().isPresent()
                ? List.of()
                : List.of(
                        steps(importTarget.model().rows(), Meaning.LIKELIHOOD, columns, columnStatistics, mapping),
                        steps(importTarget.model().columns(), Meaning.IMPACT, columns, columnStatistics, mapping));
    }

    private StepChoices steps(
            Axis axis, Meaning meaning, List<Column> columns, ColumnStatistics columnStatistics, Mapping mapping) {
        Set<String> values = new LinkedHashSet<>();
        columns.stream()
                .filter(c -> c.meaning() == meaning)
                .forEach(c -> values.addAll(columnStatistics.values(c.index()).keySet()));
        return StepChoices.of(axis, values, mapping.values(axis.key()), registerVocabulary);
    }

    private Map<String, StatusChoice> statuses(
            List<Column> columns, ColumnStatistics columnStatistics, Mapping mapping) {
        Map<String, StatusChoice> choices = new LinkedHashMap<>();
        Map<String, String> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        given.putAll(mapping.statuses());
        columns.stream()
                .filter(c -> c.meaning() == Meaning.STATUS)
                .forEach(c -> columnStatistics
                        .values(c.index())
                        .keySet()
                        .forEach(word -> choices.put(word, status(word, given))));
        return choices;
    }

    private StatusChoice status(String word, Map<String, String> given) {
        LifeCycle lifeCycle = importTarget.risk().lifeCycle();
        Optional<String> named = lifeCycle.states().stream()
                .map(State::name)
                .filter(name -> name.equalsIgnoreCase(word.strip()))
                .findFirst();
        Certainty certainty =
                given.containsKey(word) ? Certainty.GIVEN : named.isPresent() ? Certainty.NAME : Certainty.PROPOSED;
        Optional<String> state = given.containsKey(word)
                ? Optional.of(given.get(word))
                : named.or(() -> registerVocabulary
                        .state(word)
                        .map(name ->
                                name.equals("initial") ? lifeCycle.initial().name() : name));
        Optional<String> known = state.filter(name -> lifeCycle.state(name).isPresent());
        if (known.isEmpty()) {
            return new StatusChoice("", false, List.of(), Certainty.UNKNOWN);
        }
        Optional<List<Transition>> way =
                UngatedPath.find(lifeCycle, lifeCycle.initial().name(), known.get(), registerVocabulary.signedStates());
        return new StatusChoice(known.get(), way.isPresent(), way.orElse(List.of()), certainty);
    }

    private Map<String, Optional<Person>> owners(
            List<Column> columns, ColumnStatistics columnStatistics, Mapping mapping) {
        Map<String, Optional<Person>> people = new LinkedHashMap<>();
        Map<String, String> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        given.putAll(mapping.owners());
        columns.stream()
                .filter(c -> c.meaning() == Meaning.OWNER)
                .forEach(c -> columnStatistics
                        .values(c.index())
                        .keySet()
                        .forEach(name -> people.put(name, person(given.getOrDefault(name, name)))));
        return people;
    }

    private Optional<Person> person(String name) {
        return lookedUp.computeIfAbsent(name, importRecords::person);
    }

    private static Map<String, DateOrder> orders(
            List<Column> columns, ColumnStatistics columnStatistics, Mapping mapping) {
        Map<String, DateOrder> orders = new LinkedHashMap<>();
        columns.stream()
                .filter(c -> c.meaning() == Meaning.DUEDATE || c.meaning() == Meaning.REVIEW_BY)
                .forEach(c -> orders.put(c.heading(), mapping.dateOrder().orElse(columnStatistics.order(c.index()))));
        return orders;
    }
}
