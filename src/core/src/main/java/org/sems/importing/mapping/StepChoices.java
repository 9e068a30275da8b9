package org.sems.importing.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.Axis;
import org.sems.rating.Step;

/** Which step of an axis each word or number of the file stands for. */
public final class StepChoices {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]?(\\d{1,2})(?:\\.0+)?");
    private static final Pattern NUMBER_FIRST = Pattern.compile("(\\d{1,2})\\s*[-–—:.)=]\\s*\\D.*", Pattern.DOTALL);
    private static final Pattern NUMBER_LAST = Pattern.compile("\\D*?[(\\[\\-–—:=]\\s*(\\d{1,2})\\s*[)\\]]?");

    private final Axis axis;
    private final Map<String, StepChoice> choices = new LinkedHashMap<>();

    private StepChoices(Axis axis) {
        this.axis = axis;
    }

    /**
     * @param values the different values of all columns of this axis
     * @param given  values to step names or numbers, as the request gives them
     * @throws Refused when the request names a step that the axis does not have
     */
    public static StepChoices of(
            Axis axis, Set<String> values, Map<String, String> given, RegisterVocabulary registerVocabulary) {
        StepChoices table = new StepChoices(axis);
        Map<String, String> wanted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        wanted.putAll(given);
        table.check(wanted);
        List<String> open = new ArrayList<>();
        for (String value : values) {
            StepChoice choice = table.direct(value, wanted);
            table.choices.put(value, choice);
            if (!choice.known()) {
                open.add(RegisterVocabulary.plain(value));
            }
        }
        Optional<WordScale> scale = registerVocabulary.scales.stream()
                .filter(s -> s.on().containsKey(axis.size())
                        && !open.isEmpty()
                        && open.stream()
                                .filter(word ->
                                        registerVocabulary.scales.stream().anyMatch(any -> any.holds(word)))
                                .allMatch(s::holds))
                .findFirst();
        scale.ifPresent(s -> table.choices.replaceAll((value, choice) -> choice.known()
                ? choice
                : s.stepFor(RegisterVocabulary.plain(value), axis.size())
                        .map(step -> new StepChoice(step, Certainty.PROPOSED))
                        .orElse(StepChoice.NONE)));
        return table;
    }

    public Axis axis() {
        return axis;
    }

    public StepChoice choice(String value) {
        StepChoice known = choices.get(value);
        return known == null ? direct(value, Map.of()) : known;
    }

    /** All values with what they stand for, in the order of the file. */
    public Map<String, StepChoice> choices() {
        return choices;
    }

    private StepChoice direct(String value, Map<String, String> given) {
        if (given.containsKey(value)) {
            return new StepChoice(step(given.get(value)).orElseThrow().number(), Certainty.GIVEN);
        }
        Optional<Step> named = axis.stepNamed(value.strip());
        if (named.isPresent()) {
            return new StepChoice(named.get().number(), Certainty.NAME);
        }
        for (Pattern form : List.of(NUMBER, NUMBER_FIRST, NUMBER_LAST)) {
            Matcher m = form.matcher(value.strip());
            if (m.matches() && axis.has(Integer.parseInt(m.group(1)))) {
                return new StepChoice(Integer.parseInt(m.group(1)), Certainty.NUMBER);
            }
        }
        return StepChoice.NONE;
    }

    private void check(Map<String, String> given) {
        List<Problem> problems = given.entrySet().stream()
                .filter(e -> step(e.getValue()).isEmpty())
                .map(e -> Problem.of("import.no-such-step", e.getValue(), e.getKey(), axis.name()))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private Optional<Step> step(String nameOrNumber) {
        return axis.stepNamed(nameOrNumber)
                .or(() -> axis.steps().stream()
                        .filter(s -> String.valueOf(s.number()).equals(nameOrNumber))
                        .findFirst());
    }
}
