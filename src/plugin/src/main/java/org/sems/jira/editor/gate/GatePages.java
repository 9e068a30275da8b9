package org.sems.jira.editor.gate;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.gate.Gate;
import org.sems.gate.Strictness;
import org.sems.gate.rule.RuleEntry;
import org.sems.jira.editor.EditorVocabulary;
import org.sems.jira.editor.FormInput;
import org.sems.jira.gate.GateEditor;
import org.sems.jira.gate.transition.ModuleArguments;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.jira.record.ReasonTexts;
import org.sems.jira.rest.Messages;
import org.sems.problem.Refused;

/** A gate on the pages of Jira's workflow editor: in words to look at; to edit by rows of rules, or as text if it is more than a list. */
public final class GatePages implements GateEditor {
    private final ParsedGates gates;
    private final EditorVocabulary offered;
    private final RuleForm form;
    private final GateLines words;
    private final ReasonTexts reasons;
    private final Messages messages;

    public GatePages(
            ParsedGates gates,
            EditorVocabulary offered,
            RuleForm form,
            GateLines words,
            ReasonTexts reasons,
            Messages messages) {
        this.gates = gates;
        this.offered = offered;
        this.form = form;
        this.words = words;
        this.reasons = reasons;
        this.messages = messages;
    }

    @Override
    public Map<String, ?> parameters(String page, Map<?, ?> arguments, List<RuleEntry> rules) {
        Optional<String> text = ModuleArguments.text(arguments, ModuleArguments.GATE);
        HashMap<String, Object> shown = new HashMap<>();
        shown.put("labels", labels());
        shown.put("problems", new ArrayList<>());
        shown.put("lines", new ArrayList<>());
        Optional<Gate> gate = text.isEmpty() ? Optional.empty() : read(text, shown);
        gate.ifPresent(found -> {
            shown.put("lines", found.isEmpty() ? words.ofScreen() : words.lines(found));
            shown.put(
                    "origin",
                    AdminGate.ORIGIN.equals(found.origin())
                            ? messages.text("sems.gate.own")
                            : messages.text("sems.gate.origin", found.origin()));
        });
        if (!JiraWorkflowPluginConstants.RESOURCE_NAME_VIEW.equals(page)) {
            edit(text, gate, rules, shown);
        }
        return shown;
    }

    @Override
    public Map<String, String> arguments(Map<String, Object> sent) {
        return Map.of(ModuleArguments.GATE, AdminGate.read(sent, offered.vocabulary()));
    }

    /** An unreadable one is shown with its problems. */
    private Optional<Gate> read(Optional<String> text, Map<String, Object> shown) {
        try {
            return Optional.of(gates.gate(text));
        } catch (Refused unreadable) {
            ArrayList<Object> told = new ArrayList<>(List.of(messages.text("sems.problem.gate.unreadable")));
            GateProblems.of(text.orElse("")).orElse(unreadable.problems()).stream()
                    .filter(problem -> !problem.code().equals("gate.unreadable"))
                    .forEach(problem -> told.add(reasons.describe(problem)));
            shown.put("problems", told);
            return Optional.empty();
        }
    }

    private void edit(Optional<String> text, Optional<Gate> gate, List<RuleEntry> rules, Map<String, Object> shown) {
        Optional<DraftGate> draft = text.isEmpty()
                ? Optional.of(DraftGate.empty())
                : DraftGate.read(text.get()).or(() -> gate.flatMap(DraftGate::of));
        shown.put("byRows", draft.isPresent());
        shown.put("text", text.orElse(""));
        shown.put("rows", draft.map(picked -> form.rows(picked.rules(), rules)).orElseGet(ArrayList::new));
        DraftGate chosen = draft.orElse(DraftGate.empty());
        Strictness strictness = Strictness.ofKey(chosen.strictness()).orElse(Strictness.REFUSE);
        ArrayList<Object> choices = new ArrayList<>();
        for (Strictness each : Strictness.values()) {
            choices.add(FormInput.choice(
                    each.key(), messages.text("sems.gate.strictness." + each.key()), each == strictness));
        }
        shown.put("strictness", choices);
        shown.put(
                "how",
                new ArrayList<Object>(List.of(
                        FormInput.choice("all-of", messages.text("sems.gate.all-of"), !chosen.isAnyOf()),
                        FormInput.choice("any-of", messages.text("sems.gate.any-of"), chosen.isAnyOf()))));
    }

    private HashMap<String, Object> labels() {
        HashMap<String, Object> labels = new HashMap<>();
        for (String key : List.of("choose", "how", "help", "several", "strictness", "text", "text-help")) {
            labels.put(key, messages.text("sems.gate.edit." + key));
        }
        return labels;
    }
}
