package org.sems.importing.interpretation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sems.importing.mapping.ColumnStatistics;
import org.sems.importing.mapping.Mapping;
import org.sems.importing.mapping.Meaning;
import org.sems.importing.project.ImportTarget;
import org.sems.importing.project.Person;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.Axis;
import org.sems.rating.Level;

/** Refuses a mapping that names what is not there, with all that is wrong. */
final class CheckMapping {
    /** As many different words as a column is looked through for. */
    private static final int MOST_OWNERS = ColumnStatistics.DIFFERENT;

    private static final Set<String> OPTIONS = Set.of(Meaning.RISK_FAMILY.key(), Meaning.RISK_STRATEGY.key());

    private final ImportTarget importTarget;
    private final Function<String, Optional<Person>> person;
    private final List<Problem> problems = new ArrayList<>();

    CheckMapping(ImportTarget importTarget, Function<String, Optional<Person>> person) {
        this.importTarget = importTarget;
        this.person = person;
    }

    void check(Mapping mapping, List<String> headings) {
        if (mapping.words().owners().size() > MOST_OWNERS) {
            throw new Refused(Problem.of("import.too-many-owners", MOST_OWNERS).at("mapping.owners"));
        }
        Set<String> axes = new TreeSet<>(mapping.ratings().values().keySet());
        axes.addAll(mapping.ratings().scales().keySet());
        List<String> known = importTarget.model().axes().stream().map(Axis::key).toList();
        axes.removeAll(known);
        axes.forEach(axis -> problems.add(Problem.of("import.no-such-axis", axis, String.join(", ", known))));
        mapping.identity().columns().stream()
                .filter(column -> !headings.contains(column))
                .forEach(column -> problems.add(Problem.of("import.no-such-column", column)));
        named(
                mapping.words().statuses(),
                "import.no-such-state",
                state -> importTarget.risk().lifeCycle().state(state).isPresent());
        named(
                mapping.words().owners(),
                "import.no-such-person",
                name -> person.apply(name).isPresent());
        named(mapping.ratings().levels(), "import.no-such-level", levels()::contains);
        mapping.words().options().forEach((meaning, words) -> {
            if (OPTIONS.contains(meaning)) {
                named(words, "import.option-not-offered", importTarget.options(meaning)::contains);
            } else {
                problems.add(Problem.of("import.no-such-options", meaning, String.join(", ", new TreeSet<>(OPTIONS))));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private Collection<String> levels() {
        return importTarget.model().levels().stream().map(Level::name).toList();
    }

    private void named(Map<String, String> words, String code, Function<String, Boolean> exists) {
        words.forEach((word, name) -> {
            if (!name.isEmpty() && !exists.apply(name)) {
                problems.add(Problem.of(code, name, word));
            }
        });
    }
}
