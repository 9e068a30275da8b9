package org.sems.catalogue.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.FieldType;
import org.sems.gate.Node;
import org.sems.gate.Node.AllOf;
import org.sems.gate.Node.AnyOf;
import org.sems.gate.Node.Call;

/** Whether trees that must all be met ask one field, which holds one option, for options that exclude each other. */
final class Contradictions {

    private static final String FIELD_IS = "field-is";
    /** A gate with more ways than this was not written by hand; it passes without this check. */
    private static final int MOST_WAYS = 200;

    private final Map<String, FieldDefinition> fields;

    /** One way to meet everything so far: field to the options that are left for it. */
    private record Way(Map<String, Set<String>> left) {

        Optional<Way> asking(String field, List<String> options) {
            Set<String> both = new LinkedHashSet<>(options);
            both.retainAll(left.getOrDefault(field, Set.copyOf(options)));
            Map<String, Set<String>> more = new HashMap<>(left);
            more.put(field, both);
            return both.isEmpty() ? Optional.empty() : Optional.of(new Way(more));
        }
    }

    Contradictions(Map<String, FieldDefinition> fields) {
        this.fields = fields;
    }

    boolean areIn(List<Node> nodes) {
        List<Way> ways = List.of(new Way(Map.of()));
        for (Node node : nodes) {
            ways = after(ways, node);
        }
        return ways.isEmpty();
    }

    private List<Way> after(List<Way> ways, Node node) {
        List<Way> found = new ArrayList<>(ways);
        if (ways.size() > MOST_WAYS) {
            return found;
        }
        if (node instanceof AllOf all) {
            for (Node each : all.nodes()) {
                found = after(found, each);
            }
            return found;
        }
        if (node instanceof AnyOf any) {
            return any.nodes().stream()
                    .flatMap(each -> after(ways, each).stream())
                    .toList();
        }
        Call call = (Call) node;
        String field = call.arguments().find("field").orElse("");
        boolean holdsOne = fields.containsKey(field) && fields.get(field).type() == FieldType.SELECT;
        return FIELD_IS.equals(call.rule()) && holdsOne
                ? ways.stream()
                        .flatMap(way -> way.asking(field, call.arguments().words("options")).stream())
                        .toList()
                : found;
    }
}
