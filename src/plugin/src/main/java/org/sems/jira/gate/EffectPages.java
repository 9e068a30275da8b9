package org.sems.jira.gate;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sems.jira.record.ReasonWords;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Effects on the pages of Jira's workflow editor: in words to look at, as text to edit. */
public final class EffectPages {
    private final ParsedGates gates;
    private final GateWords gateWords;
    private final EffectWords effectWords;
    private final ReasonWords reasons;
    private final Messages messages;

    public EffectPages(ParsedGates gates, GateWords gateWords, EffectWords effectWords, ReasonWords reasons, Messages messages) {
        this.gates = gates;
        this.gateWords = gateWords;
        this.effectWords = effectWords;
        this.reasons = reasons;
        this.messages = messages;
    }

    Map<String, ?> parameters(String page, Map<?, ?> arguments) {
        Optional<String> gate = ModuleArguments.text(arguments, ModuleArguments.GATE);
        Optional<String> effects = ModuleArguments.text(arguments, ModuleArguments.EFFECTS);
        Optional<Phase> phase = ModuleArguments.text(arguments, ModuleArguments.PHASE).flatMap(Phase::ofKey);
        HashMap<String, Object> shown = new HashMap<>();
        shown.put("labels", labels());
        ArrayList<Object> problems = new ArrayList<>();
        boolean isNew = JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS.equals(page);
        if (!isNew) {
            shown.put("phase", phase.map(known -> messages.text("sems.effect-function.phase." + known.key())).orElse(""));
            shown.put("gateLines", read(() -> gate.isEmpty() ? new ArrayList<>() : gateWords.lines(gates.gate(gate)), problems));
            shown.put("effectLines", read(() -> effectWords.lines(gates.effects(effects)), problems));
            if (phase.isEmpty()) {
                problems.add(messages.of(Problem.of("gate.unknown-phase", ModuleArguments.text(arguments, ModuleArguments.PHASE).orElse(""))));
            }
        }
        shown.put("problems", problems);
        shown.put("gate", gate.orElse(""));
        shown.put("effects", effects.orElse(""));
        shown.put("phases", phases(phase.orElse(Phase.DECIDE)));
        return shown;
    }

    Map<String, String> arguments(Map<String, Object> form) {
        return Map.of(ModuleArguments.PHASE, Submitted.text(form, "semsPhase"), ModuleArguments.GATE, Submitted.text(form, "semsGate"),
                ModuleArguments.EFFECTS, Submitted.text(form, "semsEffects"));
    }

    private ArrayList<Object> read(Supplier<ArrayList<Object>> lines, List<Object> problems) {
        try {
            return lines.get();
        } catch (Refused unreadable) {
            unreadable.problems().forEach(problem -> problems.add(reasons.of(problem)));
            return new ArrayList<>();
        }
    }

    private ArrayList<Object> phases(Phase chosen) {
        ArrayList<Object> choices = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            choices.add(RuleForm.choice(phase.key(), messages.text("sems.effect-function.phase." + phase.key()), phase == chosen));
        }
        return choices;
    }

    private HashMap<String, Object> labels() {
        HashMap<String, Object> labels = new HashMap<>();
        for (String key : List.of("effects", "gate", "nothing", "phase", "text-help")) {
            labels.put(key, messages.text("sems.effect-function.edit." + key));
        }
        return labels;
    }
}
