package org.sems.jira.editor.effect;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sems.effect.Effect;
import org.sems.effect.EffectsText;
import org.sems.jira.editor.Submitted;
import org.sems.jira.editor.gate.GateLines;
import org.sems.jira.gate.EffectEditor;
import org.sems.jira.gate.transition.FunctionPosition;
import org.sems.jira.gate.transition.ModuleArguments;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.jira.gate.transition.Phase;
import org.sems.jira.record.ReasonTexts;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Effects on the pages of Jira's workflow editor: in words to look at; to edit by rows of effects, or as text if nobody can read it. */
public final class EffectPages implements EffectEditor {
    static final String TEXT = "semsEffects";
    static final String GATE = "semsGate";
    static final String PHASE = "semsPhase";
    private final ParsedGates gates;
    private final GateLines gateWords;
    private final EffectLines effectLines;
    private final EffectForm form;
    private final DraftProblems faults;
    private final ReasonTexts reasons;
    private final Messages messages;

    public EffectPages(
            ParsedGates gates,
            GateLines gateWords,
            EffectLines effectLines,
            EffectForm form,
            DraftProblems faults,
            ReasonTexts reasons,
            Messages messages) {
        this.gates = gates;
        this.gateWords = gateWords;
        this.effectLines = effectLines;
        this.form = form;
        this.faults = faults;
        this.reasons = reasons;
        this.messages = messages;
    }

    @Override
    public Map<String, ?> parameters(String page, Optional<FunctionDescriptor> function) {
        Map<?, ?> arguments =
                function.<Map<?, ?>>map(FunctionDescriptor::getArgs).orElse(Map.of());
        boolean isNew = JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS.equals(page) || function.isEmpty();
        String phase = ModuleArguments.text(arguments, ModuleArguments.PHASE).orElse(isNew ? Phase.OWN.key() : "");
        Optional<String> gate = ModuleArguments.text(arguments, ModuleArguments.GATE);
        Optional<String> text = ModuleArguments.text(arguments, ModuleArguments.EFFECTS);
        Optional<DraftEffects> draft = text.flatMap(DraftEffects::read);
        ArrayList<Object> problems = new ArrayList<>();
        HashMap<String, Object> shown = new HashMap<>();
        Optional<List<Effect>> effects = draft.isPresent() ? Optional.empty() : read(text, problems);
        draft.ifPresent(faulty -> {
            problems.add(messages.text("sems.effect.draft"));
            problems.addAll(faults.find(faulty));
        });
        shown.put("phase", phase(phase, problems));
        shown.put("gateLines", gateLines(gate, problems));
        shown.put("effectLines", effects.map(effectLines::lines).orElseGet(ArrayList::new));
        shown.put("misplaced", misplaced(phase, function, effects.orElse(List.of())));
        shown.put("problems", problems);
        shown.put("labels", labels());
        shown.put("phaseKey", phase);
        shown.put("gate", gate.orElse(""));
        shown.put("text", effects.isEmpty() && draft.isEmpty() ? text.orElse("") : "");
        shown.put("byRows", draft.isPresent() || effects.isPresent());
        shown.put(
                "rows",
                draft.or(() -> effects.map(DraftEffects::of)).map(form::rows).orElseGet(ArrayList::new));
        return shown;
    }

    @Override
    public Map<String, String> arguments(Map<String, Object> sent) {
        String phase = Submitted.text(sent, PHASE);
        String gate = Submitted.text(sent, GATE);
        boolean own = phase.isEmpty() || phase.equals(Phase.OWN.key());
        return Map.of(
                ModuleArguments.PHASE,
                own ? Phase.OWN.key() : phase,
                ModuleArguments.GATE,
                gate,
                ModuleArguments.EFFECTS,
                sent.containsKey(TEXT)
                        ? canonical(Submitted.text(sent, TEXT))
                        : ofRows(DraftEffects.ofForm(sent), own));
    }

    /** What cannot be read stays as it was written: it may be a newer version's, and its author may want to go on with it. */
    private static String canonical(String text) {
        try {
            return text.isEmpty() ? text : EffectsText.write(EffectsText.read(text));
        } catch (Refused unreadable) {
            return text.replace("\r\n", "\n");
        }
    }

    /** A function of a SeMS may have no effect: it holds the gate. One of an administrator's own is there for its effects. */
    private String ofRows(DraftEffects draft, boolean own) {
        if (draft.effects().isEmpty() && !own) {
            return "";
        }
        return faults.find(draft).isEmpty() ? draft.canonical() : draft.write();
    }

    private Optional<List<Effect>> read(Optional<String> text, List<Object> problems) {
        try {
            return Optional.of(gates.effects(text));
        } catch (Refused unreadable) {
            unreadable.problems().forEach(problem -> problems.add(reasons.describe(problem)));
            return Optional.empty();
        }
    }

    private ArrayList<Object> gateLines(Optional<String> gate, List<Object> problems) {
        try {
            return gate.isEmpty() ? new ArrayList<>() : gateWords.lines(gates.gate(gate));
        } catch (Refused unreadable) {
            unreadable.problems().forEach(problem -> problems.add(reasons.describe(problem)));
            return new ArrayList<>();
        }
    }

    private String phase(String key, List<Object> problems) {
        Optional<Phase> known = Phase.ofKey(key);
        if (known.isEmpty()) {
            problems.add(messages.describe(Problem.of("gate.unknown-phase", key)));
        }
        return known.map(phase -> messages.text("sems.effect-function.phase." + phase.key()))
                .orElse("");
    }

    /** Jira tells nothing of the place before a function is added: a new one is shown there afterwards. */
    private ArrayList<Object> misplaced(String phase, Optional<FunctionDescriptor> function, List<Effect> effects) {
        ArrayList<Object> told = new ArrayList<>();
        FunctionPosition functionPosition = phase.equals(Phase.OWN.key())
                ? function.map(FunctionPosition::of).orElse(FunctionPosition.UNKNOWN)
                : FunctionPosition.UNKNOWN;
        effects.stream()
                .filter(effect -> !functionPosition.suits(effect))
                .forEach(effect -> told.add(effectLines.words(effect)));
        if (!told.isEmpty()) {
            told.add(
                    0,
                    messages.text("sems.effect.misplaced."
                            + functionPosition.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return told;
    }

    private HashMap<String, Object> labels() {
        HashMap<String, Object> labels = new HashMap<>();
        for (String key : List.of(
                "add",
                "choose",
                "down",
                "effects",
                "gate",
                "help",
                "nothing",
                "order",
                "remove",
                "several",
                "text",
                "text-help",
                "up",
                "when")) {
            labels.put(key, messages.text("sems.effect-function.edit." + key));
        }
        labels.put("row", messages.text("sems.effect.row", "{0}"));
        return labels;
    }
}
