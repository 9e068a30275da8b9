package org.sems.jira.provisioning.workflow.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sems.gate.GateText;
import org.sems.gate.Node;
import org.sems.gate.Strictness;
import org.sems.problem.Refused;

/** A question about who may make a transition that Jira's own conditions ask. */
public sealed interface JiraCondition {
    /**
     * What Jira can ask of a stored gate. It asks no more than the gate does: what Jira has no condition for is left out where
     * everything must hold, and makes the whole question void where one of several is enough.
     *
     * @param role text by which a workflow names the project role of a key of ours; empty if there is none
     */
    static Optional<JiraCondition> read(String gate, Function<String, Optional<String>> role) {
        try {
            return several(
                    true,
                    GateText.read(gate).demands().stream()
                            .filter(demand -> demand.strictness() == Strictness.REFUSE)
                            .map(demand -> of(demand.node(), role))
                            .toList());
        } catch (Refused unreadable) { // refuses everybody; what it would have asked is not known
            return Optional.empty();
        }
    }

    private static Optional<JiraCondition> of(Node node, Function<String, Optional<String>> role) {
        if (node instanceof Node.AllOf all) {
            return several(
                    true, all.nodes().stream().map(part -> of(part, role)).toList());
        }
        if (node instanceof Node.AnyOf any) {
            return several(
                    false, any.nodes().stream().map(part -> of(part, role)).toList());
        }
        Node.Call call = (Node.Call) node;
        return call.rule().equals("actor-has-role")
                ? one(
                        false,
                        call.arguments().words("roles").stream()
                                .flatMap(key -> role.apply(key).stream())
                                .<JiraCondition>map(InRole::new)
                                .toList())
                : Optional.empty();
    }

    private static Optional<JiraCondition> several(boolean all, List<Optional<JiraCondition>> parts) {
        return !all && parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : one(all, parts.stream().flatMap(Optional::stream).toList());
    }

    private static Optional<JiraCondition> one(boolean all, List<JiraCondition> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(parts.size() == 1 ? parts.get(0) : new Several(all, parts));
    }

    /** @param all whether every part must hold, else one of them */
    record Several(boolean all, List<JiraCondition> parts) implements JiraCondition {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** @param role id of a project role */
    record InRole(String role) implements JiraCondition {
        Map<String, String> args() {
            return Map.of(
                    "class.name",
                    "com.atlassian.jira.workflow.condition.InProjectRoleCondition",
                    "full.module.key",
                    "com.atlassian.jira.plugin.system.workflowisuserinprojectrole-condition",
                    "jira.projectrole.id",
                    role);
        }
    }
}
