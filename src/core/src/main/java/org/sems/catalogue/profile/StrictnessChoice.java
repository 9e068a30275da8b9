package org.sems.catalogue.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sems.gate.Strictness;

/**
 * What a profile lets a gate do about a demand that is not met.
 *
 * @param shall       for what a standard says shall be
 * @param should      for what it says should be, where possible
 * @param transitions record type key to transition name to what holds there, for both kinds of demand
 */
public record StrictnessChoice(Strictness shall, Strictness should, Map<String, Map<String, Strictness>> transitions) {

    /** What holds where a profile says nothing. */
    public static final StrictnessChoice USUAL =
            new StrictnessChoice(Strictness.REFUSE, Strictness.WITH_REASON, Map.of());

    public StrictnessChoice {
        Map<String, Map<String, Strictness>> kept = new LinkedHashMap<>();
        transitions.forEach((type, named) -> kept.put(type, Collections.unmodifiableMap(new LinkedHashMap<>(named))));
        transitions = Collections.unmodifiableMap(kept);
    }

    public Strictness ofShall(String type, String transition) {
        return choose(type, transition).orElse(shall);
    }

    public Strictness ofShould(String type, String transition) {
        return choose(type, transition).orElse(should);
    }

    private Optional<Strictness> choose(String type, String transition) {
        return Optional.ofNullable(transitions.getOrDefault(type, Map.of()).get(transition));
    }
}
