package org.sems.importing.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sems.importing.vocabulary.Certainty;
import org.sems.importing.vocabulary.RegisterVocabulary;
import org.sems.importing.vocabulary.WordScale;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.Axis;
import org.sems.rating.Step;

/**
 * Which step of an axis each word or number of the file stands for. Where a cell says both, the word decides; what the number of such a cell
 * contradicts is a proposal.
 */
public final class StepChoices {
    private final Axis axis;
    private final RegisterVocabulary registerVocabulary;
    private final Map<String, String> given = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, StepChoice> choices = new LinkedHashMap<>();
    private Optional<WordScale> words = Optional.empty();
    private NumberScale numbers;
    private boolean confirmed;

    private StepChoices(Axis axis, RegisterVocabulary registerVocabulary) {
        this.axis = axis;
        this.registerVocabulary = registerVocabulary;
        this.numbers = new ReadScale(axis.size(), ScaleChoice.NONE).scale();
    }

    /**
     * @param values   the different values of all columns of this axis, with how often they occur
     * @param given    values to step names or numbers, as the request gives them; an empty text for a value that stands for no step
     * @param evidence what the file says of its numbers beside the cells
     * @throws Refused when the request names a step that the axis does not have
     */
    public static StepChoices of(
            Axis axis,
            Map<String, Integer> values,
            Map<String, String> given,
            ScaleEvidence evidence,
            RegisterVocabulary registerVocabulary) {
        StepChoices table = new StepChoices(axis, registerVocabulary);
        table.given.putAll(given);
        table.check();
        table.words = table.wordScale(values, evidence);
        table.read(values, evidence);
        values.keySet().forEach(value -> table.choices.put(value, table.understand(value)));
        return table;
    }

    public Axis axis() {
        return axis;
    }

    /** How the numbers of the file are understood. */
    public NumberScale numbers() {
        return numbers;
    }

    /** Whether words, a legend, a range or the person who imports confirm how the numbers run. */
    public boolean confirmed() {
        return confirmed;
    }

    /** Whether the value is a bare number of a scale of which nobody has said how long it is. */
    public boolean toldForTheFile(String value) {
        StepCell cell = StepCell.read(value);
        return numbers.asks() && cell.number().isPresent() && cell.word().isEmpty();
    }

    public StepChoice choice(String value) {
        StepChoice known = choices.get(value);
        return known == null ? understand(value) : known;
    }

    /** All values with what they stand for, in the order of the file. */
    public Map<String, StepChoice> choices() {
        return choices;
    }

    private void read(Map<String, Integer> values, ScaleEvidence evidence) {
        ReadScale scale = new ReadScale(axis.size(), evidence.given());
        evidence.ranges().forEach(scale::range);
        evidence.legend().forEach((number, word) -> {
            StepChoice step = byWord(word);
            if (step.known()) {
                scale.named(number, step.step());
            }
        });
        values.forEach((value, count) -> {
            StepCell cell = StepCell.read(value);
            StepChoice step = byWord(cell.word());
            if (cell.number().isPresent() && !given.containsKey(value)) {
                scale.number(cell.number().getAsInt(), count);
                if (step.known()) {
                    scale.named(cell.number().getAsInt(), step.step());
                }
            }
        });
        numbers = scale.scale();
        confirmed = scale.confirmed();
    }

    /** The scale in words that the file uses: the first that has all of its words that any scale has. */
    private Optional<WordScale> wordScale(Map<String, Integer> values, ScaleEvidence evidence) {
        List<String> open = new ArrayList<>();
        values.keySet().stream()
                .filter(value -> axis.stepNamed(value.strip()).isEmpty())
                .map(value -> StepCell.read(value).word())
                .forEach(open::add);
        open.addAll(evidence.legend().values());
        List<String> known = open.stream()
                .filter(word -> axis.stepNamed(word).isEmpty())
                .map(RegisterVocabulary::plain)
                .filter(word -> registerVocabulary.scales().stream().anyMatch(any -> any.holds(word)))
                .toList();
        return registerVocabulary.scales().stream()
                .filter(scale -> scale.on().containsKey(axis.size())
                        && !known.isEmpty()
                        && known.stream().allMatch(scale::holds))
                .findFirst();
    }

    private StepChoice understand(String value) {
        if (given.containsKey(value)) {
            return new StepChoice(step(given.get(value)).map(Step::number).orElse(0), Certainty.GIVEN);
        }
        if (axis.stepNamed(value.strip()).isPresent()) {
            return byWord(value.strip());
        }
        StepCell cell = StepCell.read(value);
        StepChoice word = byWord(cell.word());
        if (cell.number().isEmpty()) {
            return word;
        }
        StepChoice number = numbers.choice(cell.number().getAsInt());
        if (cell.word().isEmpty()) {
            return number;
        }
        if (!word.known()) {
            return number.known() && !confirmed ? new StepChoice(number.step(), Certainty.PROPOSED) : number;
        }
        return number.step() == word.step() ? number : new StepChoice(word.step(), Certainty.PROPOSED);
    }

    private StepChoice byWord(String word) {
        if (word.isEmpty()) {
            return StepChoice.NONE;
        }
        return axis.stepNamed(word)
                .map(step -> new StepChoice(step.number(), Certainty.NAME))
                .or(() -> words.flatMap(scale -> scale.stepFor(RegisterVocabulary.plain(word), axis.size()))
                        .map(step -> new StepChoice(step, Certainty.PROPOSED)))
                .orElse(StepChoice.NONE);
    }

    private void check() {
        List<Problem> problems = given.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty() && step(e.getValue()).isEmpty())
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
