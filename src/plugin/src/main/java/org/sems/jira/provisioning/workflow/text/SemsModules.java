package org.sems.jira.provisioning.workflow.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sems.effect.Effect;
import org.sems.effect.EffectsText;
import org.sems.gate.Gate;
import org.sems.gate.GateText;

/**
 * Our own modules as the generated workflows name them. Names of classes, modules and arguments are stored in every Jira: they are never
 * renamed. Classes are named by text, since this package is used by the one that they live in.
 */
public final class SemsModules {
    /** The gate, as {@link GateText} writes it. */
    public static final String GATE = "sems.gate";
    /** The effects, as {@link EffectsText} writes them. */
    public static final String EFFECTS = "sems.effects";
    /** Where an effect function stands among Jira's. */
    public static final String PHASE = "sems.phase";

    private static final String PLUGIN = "org.sems.jira";
    private static final String CLASSES = "org.sems.jira.gate.";

    private SemsModules() {}

    static WorkflowModule condition(Gate gate) {
        return new WorkflowModule(
                CLASSES + "GateCondition", PLUGIN + "gate-condition", Map.of(GATE, GateText.write(gate)));
    }

    static WorkflowModule validator(Gate gate) {
        return new WorkflowModule(
                CLASSES + "GateValidator", PLUGIN + "gate-validator", Map.of(GATE, GateText.write(gate)));
    }

    /** Stands on every transition, also on one without gate and effects: it keeps two transitions of one record apart. */
    static WorkflowModule decide(Gate gate, List<Effect> effects) {
        Map<String, String> args = new HashMap<>();
        if (!gate.isEmpty()) {
            args.put(GATE, GateText.write(gate));
        }
        if (!effects.isEmpty()) {
            args.put(EFFECTS, EffectsText.write(effects));
        }
        return function("decide", args);
    }

    /** Values that the new record begins with. */
    static Optional<WorkflowModule> atCreation(List<Effect> effects) {
        return ofThose(effects, "create", effect -> !effect.needsTheRecord());
    }

    /** What can only be said of a record that is there. */
    static Optional<WorkflowModule> afterCreation(List<Effect> effects) {
        return ofThose(effects, "created", Effect::needsTheRecord);
    }

    static Optional<WorkflowModule> follow(List<Effect> effects) {
        return effects.stream().anyMatch(Effect::isOnOtherRecords)
                ? Optional.of(function("follow", Map.of()))
                : Optional.empty();
    }

    private static Optional<WorkflowModule> ofThose(List<Effect> effects, String phase, Predicate<Effect> which) {
        List<Effect> those = effects.stream().filter(which).toList();
        return those.isEmpty()
                ? Optional.empty()
                : Optional.of(function(phase, Map.of(EFFECTS, EffectsText.write(those))));
    }

    private static WorkflowModule function(String phase, Map<String, String> args) {
        Map<String, String> all = new HashMap<>(args);
        all.put(PHASE, phase);
        return new WorkflowModule(CLASSES + "EffectFunction", PLUGIN + "effect-function", all);
    }
}
