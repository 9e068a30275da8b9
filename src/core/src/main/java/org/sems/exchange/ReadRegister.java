package org.sems.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sems.exchange.mapping.Certainty;
import org.sems.exchange.mapping.Column;
import org.sems.exchange.mapping.DateOrder;
import org.sems.exchange.mapping.GuessColumns;
import org.sems.exchange.mapping.Mapping;
import org.sems.exchange.mapping.Meaning;
import org.sems.exchange.mapping.StepTable;
import org.sems.exchange.mapping.Survey;
import org.sems.exchange.mapping.Words;
import org.sems.exchange.table.Table;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.risk.Axis;

/** The first reading of a file: what its columns and words mean. */
final class ReadRegister {
    /** As many different words as a column is looked through for. */
    private static final int MOST_OWNERS = Survey.DIFFERENT;

    private final Setting setting;
    private final Words words;
    private final Records records;
    /** Looking for somebody may take Jira a walk through all its users. */
    private final Map<String, Optional<Person>> lookedUp = new HashMap<>();

    ReadRegister(Setting setting, Words words, Records records) {
        this.setting = setting;
        this.words = words;
        this.records = records;
    }

    Reading read(Table table, String fileName, Mapping mapping) {
        Survey survey = Survey.of(table);
        if (survey.rows() == 0) {
            throw new Refused(Problem.of("import.no-rows"));
        }
        List<Column> columns = new GuessColumns(words).columns(table.layout().headings(), mapping.columns(), survey);
        check(mapping, table.layout().headings());
        return new Reading(
                mapping,
                source(fileName, mapping),
                columns,
                steps(columns, survey, mapping),
                statuses(columns, survey, mapping),
                owners(columns, survey, mapping),
                orders(columns, survey, mapping));
    }

    private void check(Mapping mapping, List<String> headings) {
        if (mapping.owners().size() > MOST_OWNERS) {
            throw new Refused(Problem.of("import.too-many-owners", MOST_OWNERS).at("mapping.owners"));
        }
        List<Problem> problems = new ArrayList<>();
        mapping.values().keySet().stream()
                .filter(axis -> setting.model().axis(axis).isEmpty())
                .forEach(axis -> problems.add(Problem.of(
                        "import.no-such-axis",
                        axis,
                        String.join(
                                ", ",
                                setting.model().axes().stream().map(Axis::key).toList()))));
        mapping.idColumns().stream()
                .filter(column -> !headings.contains(column))
                .forEach(column -> problems.add(Problem.of("import.no-such-column", column)));
        mapping.statuses().forEach((word, state) -> {
            if (!state.isEmpty() && setting.risk().lifeCycle().state(state).isEmpty()) {
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

    private List<StepTable> steps(List<Column> columns, Survey survey, Mapping mapping) {
        return setting.model().middle().isPresent()
                ? List.of()
                : List.of(
                        steps(setting.model().rows(), Meaning.LIKELIHOOD, columns, survey, mapping),
                        steps(setting.model().columns(), Meaning.IMPACT, columns, survey, mapping));
    }

    private StepTable steps(Axis axis, Meaning meaning, List<Column> columns, Survey survey, Mapping mapping) {
        Set<String> values = new LinkedHashSet<>();
        columns.stream()
                .filter(c -> c.meaning() == meaning)
                .forEach(c -> values.addAll(survey.values(c.index()).keySet()));
        return StepTable.of(axis, values, mapping.values(axis.key()), words);
    }

    private Map<String, StatusChoice> statuses(List<Column> columns, Survey survey, Mapping mapping) {
        Map<String, StatusChoice> choices = new LinkedHashMap<>();
        Map<String, String> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        given.putAll(mapping.statuses());
        columns.stream()
                .filter(c -> c.meaning() == Meaning.STATUS)
                .forEach(c ->
                        survey.values(c.index()).keySet().forEach(word -> choices.put(word, status(word, given))));
        return choices;
    }

    private StatusChoice status(String word, Map<String, String> given) {
        LifeCycle lifeCycle = setting.risk().lifeCycle();
        Optional<String> named = lifeCycle.states().stream()
                .map(State::name)
                .filter(name -> name.equalsIgnoreCase(word.strip()))
                .findFirst();
        Certainty certainty =
                given.containsKey(word) ? Certainty.GIVEN : named.isPresent() ? Certainty.NAME : Certainty.PROPOSED;
        Optional<String> state = given.containsKey(word)
                ? Optional.of(given.get(word))
                : named.or(() -> words.state(word)
                        .map(name ->
                                name.equals("initial") ? lifeCycle.initial().name() : name));
        Optional<String> known = state.filter(name -> lifeCycle.state(name).isPresent());
        if (known.isEmpty()) {
            return new StatusChoice("", false, List.of(), Certainty.UNKNOWN);
        }
        Optional<List<Transition>> way =
                WayTo.state(lifeCycle, lifeCycle.initial().name(), known.get(), words.signedStates());
        return new StatusChoice(known.get(), way.isPresent(), way.orElse(List.of()), certainty);
    }

    private Map<String, Optional<Person>> owners(List<Column> columns, Survey survey, Mapping mapping) {
        Map<String, Optional<Person>> people = new LinkedHashMap<>();
        Map<String, String> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        given.putAll(mapping.owners());
        columns.stream()
                .filter(c -> c.meaning() == Meaning.OWNER)
                .forEach(c -> survey.values(c.index())
                        .keySet()
                        .forEach(name -> people.put(name, person(given.getOrDefault(name, name)))));
        return people;
    }

    private Optional<Person> person(String name) {
        return lookedUp.computeIfAbsent(name, records::person);
    }

    private static Map<String, DateOrder> orders(List<Column> columns, Survey survey, Mapping mapping) {
        Map<String, DateOrder> orders = new LinkedHashMap<>();
        columns.stream()
                .filter(c -> c.meaning() == Meaning.DUEDATE || c.meaning() == Meaning.REVIEW_BY)
                .forEach(c -> orders.put(c.heading(), mapping.dateOrder().orElse(survey.order(c.index()))));
        return orders;
    }
}
