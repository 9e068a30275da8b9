package org.sems.catalogue;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words that a reference may use.
 *
 * @param complete false if the file that defines them could not be read; then every word passes, since one fault is
 *                 reported once and not at everything that depends on it
 */
record Known(Set<String> words, boolean complete) {

    static Known all(Set<String> words) {
        return new Known(words, true);
    }

    Known and(Known more) {
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(more.words);
        return new Known(all, complete && more.complete);
    }

    boolean has(String word) {
        return !complete || words.contains(word);
    }
}
