package org.sems.nextsteps;

import java.util.List;
import org.sems.gate.Gate;
import org.sems.problem.Problem;

/** A gate as it was found in a workflow. */
public sealed interface StoredGate {

    record Readable(Gate gate) implements StoredGate {}

    /** Refuses everybody, so it is shown as a blocker. */
    record Unreadable(List<Problem> problems) implements StoredGate {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
