package org.sems.jira.editor.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.rest.JsonBody;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** What was wrong with a gate when its author sent it, as {@link AdminGate} stored it. */
final class GateProblems {
    private GateProblems() {}

    /** Empty for a text that holds no faults; an empty list if nothing was chosen at all. */
    static Optional<List<Problem>> of(String text) {
        try {
            return Optional.ofNullable(JsonBody.read(text).get(AdminGate.FAULTS))
                    .filter(List.class::isInstance)
                    .map(faults -> ((List<?>) faults)
                            .stream()
                                    .filter(Map.class::isInstance)
                                    .map(fault -> problem((Map<?, ?>) fault))
                                    .toList());
        } catch (Refused noJson) {
            return Optional.empty();
        }
    }

    private static Problem problem(Map<?, ?> fault) {
        Object[] arguments = fault.get("arguments") instanceof List<?> list ? list.toArray() : new Object[0];
        return Problem.of(String.valueOf(fault.get("code")), arguments);
    }
}
