package org.sems.importing.interpretation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sems.importing.mapping.Column;
import org.sems.importing.mapping.ColumnStatistics;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.project.ImportRecords;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.project.Person;
import org.sems.importing.vocabulary.Certainty;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.rating.Level;

/** What the words of a file stand for: as the person who imports says, else by their own name, else by the usual words. */
final class ReadWords {
    private final ImportTarget importTarget;
    private final RegisterVocabulary registerVocabulary;
    private final ImportRecords importRecords;
    private final List<Column> columns;
    private final ColumnStatistics columnStatistics;
    /** Looking for somebody may take Jira a walk through all its users. */
    private final Map<String, Optional<Person>> lookedUp = new HashMap<>();

    ReadWords(
            ImportTarget importTarget,
            RegisterVocabulary registerVocabulary,
            ImportRecords importRecords,
            List<Column> columns,
            ColumnStatistics columnStatistics) {
        this.importTarget = importTarget;
        this.registerVocabulary = registerVocabulary;
        this.importRecords = importRecords;
        this.columns = columns;
        this.columnStatistics = columnStatistics;
    }

    Optional<Person> person(String name) {
        return lookedUp.computeIfAbsent(name, importRecords::person);
    }

    Map<String, WordChoice> levels(Map<String, String> given) {
        List<String> names =
                importTarget.model().levels().stream().map(Level::name).toList();
        Map<String, String> chosen = ignoringCase(given);
        Map<String, WordChoice> levels = new LinkedHashMap<>();
        values(Meaning.RATING).stream()
                .filter(word -> !word.matches("\\d{1,4}([.,]\\d+)?"))
                .forEach(word -> levels.put(word, choice(word, chosen, names, registerVocabulary.level(word, names))));
        return levels;
    }

    Map<String, WordChoice> options(Meaning meaning, Map<String, String> given) {
        List<String> options = importTarget.options(meaning.key());
        Map<String, String> chosen = ignoringCase(given);
        Map<String, WordChoice> words = new LinkedHashMap<>();
        values(meaning)
                .forEach(word -> words.put(
                        word, choice(word, chosen, options, registerVocabulary.option(meaning.key(), word, options))));
        return words;
    }

    private static WordChoice choice(
            String word, Map<String, String> given, List<String> names, Optional<String> guessed) {
        if (given.containsKey(word)) {
            return new WordChoice(given.get(word), Certainty.GIVEN);
        }
        return guessed.map(name -> new WordChoice(
                        name,
                        names.stream().anyMatch(word.strip()::equalsIgnoreCase) ? Certainty.NAME : Certainty.PROPOSED))
                .orElse(WordChoice.NONE);
    }

    Map<String, StatusChoice> statuses(Map<String, String> given) {
        Map<String, StatusChoice> choices = new LinkedHashMap<>();
        Map<String, String> chosen = ignoringCase(given);
        values(Meaning.STATUS).forEach(word -> choices.put(word, status(word, chosen)));
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
            return new StatusChoice(
                    "", false, List.of(), given.containsKey(word) ? Certainty.GIVEN : Certainty.UNKNOWN);
        }
        Optional<List<Transition>> way =
                UngatedPath.find(lifeCycle, lifeCycle.initial().name(), known.get(), registerVocabulary.signedStates());
        return new StatusChoice(known.get(), way.isPresent(), way.orElse(List.of()), certainty);
    }

    /** A name that was given nobody stands for nobody. */
    Map<String, Optional<Person>> owners(Map<String, String> given) {
        Map<String, Optional<Person>> people = new LinkedHashMap<>();
        Map<String, String> chosen = ignoringCase(given);
        values(Meaning.OWNER).forEach(name -> {
            String wanted = chosen.getOrDefault(name, name);
            people.put(name, wanted.isEmpty() ? Optional.empty() : person(wanted));
        });
        return people;
    }

    private Set<String> values(Meaning meaning) {
        Set<String> values = new LinkedHashSet<>();
        columns.stream()
                .filter(c -> c.meaning() == meaning)
                .forEach(c -> values.addAll(columnStatistics.values(c.index()).keySet()));
        return values;
    }

    private static Map<String, String> ignoringCase(Map<String, String> given) {
        Map<String, String> words = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        words.putAll(given);
        return words;
    }
}
