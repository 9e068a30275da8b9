package org.sems.provision;

import java.util.List;

/** One step of a plan. The differences are readable: names stand in place of ids. */
public record Change(Kind kind, String key, String name, Action action, List<Words> why, List<Difference> differences) {
    public Change {
        why = List.copyOf(why);
        differences = List.copyOf(differences);
    }
}
