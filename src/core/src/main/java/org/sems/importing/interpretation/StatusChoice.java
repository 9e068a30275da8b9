package org.sems.importing.interpretation;

import java.util.List;
import org.sems.importing.vocabulary.Certainty;
import org.sems.lifecycle.Transition;

/**
 * The state that a word of the status column stands for.
 *
 * @param state     empty when the word is not understood
 * @param reachable whether transitions lead there without anybody's signature
 */
public record StatusChoice(String state, boolean reachable, List<Transition> path, Certainty certainty) {}
