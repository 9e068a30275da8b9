package org.sems.importing.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scale in words and the steps it is proposed for.
 *
 * @param words from the least to the most, each with its other spellings
 * @param on    by the number of steps of an axis: the step for each word
 */
public record WordScale(List<List<String>> words, Map<Integer, List<Integer>> on) {

    public boolean holds(String word) {
        return words.stream().anyMatch(group -> group.contains(word));
    }

    public Optional<Integer> stepFor(String word, int steps) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).contains(word) && on.containsKey(steps)) {
                return Optional.of(on.get(steps).get(i));
            }
        }
        return Optional.empty();
    }
}
