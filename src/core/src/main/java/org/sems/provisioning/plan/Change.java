package org.sems.provisioning.plan;

import java.util.ArrayList;
import java.util.List;
import org.sems.problem.Problem;
import org.sems.provisioning.host.Difference;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;

/** One step of a plan. The differences are readable: names stand in place of ids. */
public record Change(
        Kind kind, String key, String name, Action action, List<PlanMessage> why, List<Difference> differences) {
    public Change {
        why = List.copyOf(why);
        differences = List.copyOf(differences);
    }

    /** What blocks the change, as problems of an input. */
    public List<Problem> obstacles() {
        return why.stream()
                .filter(PlanMessage::isObstacle)
                .map(planMessage -> {
                    List<Object> arguments = new ArrayList<>(planMessage.arguments());
                    arguments.add(0, name);
                    return new Problem("setup." + planMessage.code(), arguments, kind.text());
                })
                .toList();
    }
}
