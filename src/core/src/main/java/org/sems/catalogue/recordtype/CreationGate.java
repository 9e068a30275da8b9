package org.sems.catalogue.recordtype;

import java.util.List;
import java.util.Map;
import org.sems.gate.Demand;
import org.sems.gate.Gate;
import org.sems.gate.GateReader;
import org.sems.gate.Strictness;
import org.sems.gate.Vocabulary;
import org.sems.gate.rule.Arguments;

/** Who may make a record of a type, as the gate of the action that creates it. */
public final class CreationGate {

    private static final String CREATE = "/Create@";
    private static final String ROLES = "roles";

    private CreationGate() {}

    static Gate of(RecordType type) {
        List<Demand> demands = type.createBy().isEmpty()
                ? List.of()
                : List.of(new Demand(
                        Strictness.REFUSE,
                        GateReader.call(
                                "actor-has-role",
                                new Arguments(Map.of(ROLES, type.createBy())),
                                Vocabulary.ofAnything())));
        return new Gate(type.key() + CREATE + type.version(), demands);
    }

    /**
     * Whether it is the catalogue's, and not one that an administrator has put on the creation of an issue in a
     * workflow of their own.
     */
    public static boolean isOne(Gate gate) {
        return gate.origin().contains(CREATE);
    }

    /** Keys of the roles that it lets through. */
    public static List<String> roles(Gate gate) {
        return gate.demands().stream()
                .flatMap(demand -> demand.node().calls())
                .flatMap(call -> call.arguments().words(ROLES).stream())
                .toList();
    }
}
