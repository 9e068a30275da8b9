package org.sems.importing.row;

import java.util.List;
import org.sems.importing.project.Draft;
import org.sems.lifecycle.Transition;

/**
 * A control that a row names.
 *
 * @param state the state it shall be in
 * @param path  how it gets there from the first state
 */
public record ControlPlan(Draft draft, String state, List<Transition> path) {}
