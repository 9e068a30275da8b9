package org.sems.exchange;

import java.util.List;
import org.sems.lifecycle.Transition;

/**
 * What a row asks for.
 *
 * @param path how the record gets into the state that the row names; empty for the first state
 */
record RowPlan(
        int row, Draft draft, String state, List<Transition> path, List<ControlPlan> controls, List<Remark> remarks) {}
