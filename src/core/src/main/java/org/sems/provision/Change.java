package org.sems.provision;

import java.util.ArrayList;
import java.util.List;
import org.sems.problem.Problem;

/** One step of a plan. The differences are readable: names stand in place of ids. */
public record Change(Kind kind, String key, String name, Action action, List<Words> why, List<Difference> differences) {
    public Change {
        why = List.copyOf(why);
        differences = List.copyOf(differences);
    }

    /** What stands in the way, as problems of an input. */
    List<Problem> obstacles() {
        return why.stream()
                .filter(Words::isObstacle)
                .map(words -> {
                    List<Object> arguments = new ArrayList<>(words.arguments());
                    arguments.add(0, name);
                    return new Problem("setup." + words.code(), arguments, kind.text());
                })
                .toList();
    }
}
