package org.sems.gate.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sems.rating.RatingStage;
import org.sems.record.Direction;

/**
 * What is given for the parameters of a rule or an effect: parameter name to values, in the author's order. A parameter
 * with its usual value is left out, so that equal meaning is equal text.
 */
public record Arguments(Map<String, List<String>> values) {

    public static final Arguments NONE = new Arguments(Map.of());

    public Arguments {
        Map<String, List<String>> sorted = new TreeMap<>();
        values.forEach((name, given) -> sorted.put(name, List.copyOf(given)));
        values = Collections.unmodifiableMap(sorted);
    }

    public static Arguments of(String name, String... given) {
        return new Arguments(Map.of(name, List.of(given)));
    }

    public List<String> words(String name) {
        return values.getOrDefault(name, List.of());
    }

    public Set<String> set(String name) {
        return Set.copyOf(words(name));
    }

    public Optional<String> find(String name) {
        return words(name).stream().findFirst();
    }

    /** @throws IllegalArgumentException if it is not given */
    public String word(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name + " is not given"));
    }

    public int number(String name, int usual) {
        return find(name).map(Integer::parseInt).orElse(usual);
    }

    public RatingStage stage(String name) {
        return RatingStage.ofKey(word(name)).orElseThrow(() -> new IllegalArgumentException("no stage: " + word(name)));
    }

    public List<RatingStage> stages(String name) {
        return words(name).stream()
                .flatMap(key -> RatingStage.ofKey(key).stream())
                .toList();
    }

    public Link link() {
        return new Link(
                word("link"), find("direction").flatMap(Direction::ofKey).orElse(Direction.OUTWARD));
    }
}
