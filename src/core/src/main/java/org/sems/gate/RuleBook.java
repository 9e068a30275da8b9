package org.sems.gate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.gate.actor.ActorRules;
import org.sems.gate.field.FieldRules;
import org.sems.gate.linked.LinkedRules;
import org.sems.gate.rated.RatedRules;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.RuleEntry;

/**
 * Every rule there is, with the shape of its parameters: what the catalogue may name, and what the workflow editor
 * offers. Names and parameters are stored in workflows; they are added to and never changed.
 */
public final class RuleBook {

    private static final Map<String, RuleEntry> ENTRIES = entriesByName();

    private RuleBook() {}

    /** In the order in which a picker offers them. */
    public static List<RuleEntry> entries() {
        return List.copyOf(ENTRIES.values());
    }

    /** Those of them that ask only who acts: what a condition may ask. */
    public static List<RuleEntry> entriesAboutWho() {
        return ActorRules.ALL;
    }

    public static Optional<RuleEntry> find(String name) {
        return Optional.ofNullable(ENTRIES.get(name));
    }

    /** Takes the arguments as they are; {@link GateReader#call} checks them. */
    static Node.Call bind(RuleEntry entry, Arguments arguments) {
        return new Node.Call(entry.name(), arguments, entry.bind().apply(arguments));
    }

    private static Map<String, RuleEntry> entriesByName() {
        Map<String, RuleEntry> byName = new LinkedHashMap<>();
        Stream.of(FieldRules.ALL, RatedRules.ALL, LinkedRules.ALL, ActorRules.ALL)
                .flatMap(Collection::stream)
                .forEach(entry -> byName.put(entry.name(), entry));
        return byName;
    }
}
