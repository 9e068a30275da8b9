package org.sems.provisioning.release;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sems.provisioning.host.Shape;

/**
 * Transitions of a workflow in force that bypass its gates: those that lack a class of this app, lead elsewhere, or
 * were added. A transition with another name, another screen or more classes of another app is not open.
 */
final class OpenTransitions {
    private static final String ACTION = "action ";
    private static final String FUNCTION = "function ";
    private final Shape live;
    private final Shape wanted;

    private OpenTransitions(Shape live, Shape wanted) {
        this.live = live;
        this.wanted = wanted;
    }

    static OpenTransitions between(Shape live, Shape wanted) {
        return new OpenTransitions(live, wanted);
    }

    /** Those that would leave no trace: no class of this app would note them. */
    List<String> unseen() {
        return named(this::isUnseen);
    }

    /** Those whose gate is not evaluated before the transition, but still is within it. */
    List<String> watched() {
        return named(id -> !isUnseen(id) && !ours(live, id).containsAll(ours(wanted, id)));
    }

    private boolean isUnseen(String id) {
        return wanted.part(ACTION + id).isEmpty()
                || !ways(live, id).equals(ways(wanted, id))
                || ours(wanted, id).stream()
                        .anyMatch(one ->
                                one.startsWith(FUNCTION) && !ours(live, id).contains(one));
    }

    private List<String> named(Predicate<String> which) {
        TreeMap<Integer, String> named = new TreeMap<>();
        live.parts().keySet().stream()
                .filter(part -> part.startsWith(ACTION))
                .map(part -> part.substring(ACTION.length()))
                .filter(which)
                .forEach(id -> named.put(Integer.valueOf(id), name(id) + " (" + id + ")"));
        return List.copyOf(named.values());
    }

    private static Set<String> ours(Shape shape, String id) {
        return new TreeSet<>(shape.part(Shape.OURS + id));
    }

    /** By the statuses of the steps: a step with another status leads its records elsewhere. */
    private static Set<String> ways(Shape shape, String id) {
        Set<String> ways = new TreeSet<>();
        for (String value : shape.part(ACTION + id)) {
            int blank = value.indexOf(' ');
            String word = value.substring(0, Math.max(blank, 0));
            if (word.equals("from") || word.equals("to")) {
                ways.add(word + " " + status(shape, value.substring(blank + 1)));
            }
        }
        return ways;
    }

    private static String status(Shape shape, String step) {
        return shape.part("step " + step).stream()
                .filter(value -> value.startsWith("status "))
                .findFirst()
                .orElse(step);
    }

    private String name(String id) {
        return live.part(ACTION + id).stream()
                .filter(value -> value.startsWith("name "))
                .map(value -> value.substring("name ".length()))
                .findFirst()
                .orElse("");
    }
}
