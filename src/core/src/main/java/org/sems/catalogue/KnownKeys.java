package org.sems.catalogue;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys that a reference may use.
 *
 * @param complete false if the file that defines them could not be read; then every word passes, so that one fault is
 * reported once and not at every reference
 */
public record KnownKeys(Set<String> words, boolean complete) {

    public static KnownKeys all(Set<String> words) {
        return new KnownKeys(words, true);
    }

    KnownKeys and(KnownKeys more) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(more.words);
        return new KnownKeys(all, complete && more.complete);
    }

    public boolean has(String word) {
        return !complete || words.contains(word);
    }
}
