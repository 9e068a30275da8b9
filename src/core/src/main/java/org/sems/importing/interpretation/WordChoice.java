package org.sems.importing.interpretation;

import org.sems.importing.vocabulary.Certainty;

/**
 * What a word of the file stands for.
 *
 * @param meaning name of a level or an option; empty for none
 */
public record WordChoice(String meaning, Certainty certainty) {
    static final WordChoice NONE = new WordChoice("", Certainty.UNKNOWN);
}
