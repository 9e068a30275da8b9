package org.sems.importing.row;

import java.util.List;
import org.sems.importing.project.Draft;
import org.sems.importing.report.Remark;
import org.sems.lifecycle.Transition;

/**
 * What a row asks for.
 *
 * @param path how the record gets into the state that the row names; empty for the first state
 */
public record RowPlan(
        int row, Draft draft, String state, List<Transition> path, List<ControlPlan> controls, List<Remark> remarks) {}
