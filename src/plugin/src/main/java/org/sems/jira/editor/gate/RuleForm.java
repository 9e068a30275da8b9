package org.sems.jira.editor.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.gate.rule.Parameter;
import org.sems.gate.rule.ParameterKind;
import org.sems.gate.rule.RuleEntry;
import org.sems.jira.editor.EditorVocabulary;
import org.sems.jira.editor.FormInput;
import org.sems.jira.rest.Messages;

/**
 * The rows of a form in which an administrator picks rules and gives their parameters. Every row has an input for every parameter that any
 * rule has; a script hides those that the chosen rule does not have. For templates: maps, lists and texts.
 */
public final class RuleForm {
    static final int ROWS = 5;
    private static final String RULE = "semsRule";
    private static final String PARAMETER = "semsRow";
    private final EditorVocabulary offered;
    private final GateLines words;
    private final Messages messages;

    public RuleForm(EditorVocabulary offered, GateLines words, Messages messages) {
        this.offered = offered;
        this.words = words;
        this.messages = messages;
    }

    static String ruleName(int row) {
        return RULE + row;
    }

    static String parameterName(int row, String parameter) {
        return PARAMETER + row + "-" + parameter;
    }

    /** @param given what stands in the rows, from the first */
    ArrayList<Object> rows(List<PickedRule> given, List<RuleEntry> offeredRules) {
        ArrayList<Object> rows = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            Optional<PickedRule> picked = row <= given.size() ? Optional.of(given.get(row - 1)) : Optional.empty();
            HashMap<String, Object> shown = new HashMap<>();
            shown.put("number", String.valueOf(row));
            shown.put("name", ruleName(row));
            shown.put("label", messages.text("sems.gate.row", row));
            shown.put("rules", rules(picked, offeredRules));
            shown.put("parameters", parameters(row, picked, offeredRules));
            rows.add(shown);
        }
        return rows;
    }

    private ArrayList<Object> rules(Optional<PickedRule> picked, List<RuleEntry> offeredRules) {
        ArrayList<Object> rules = new ArrayList<>();
        offeredRules.forEach(rule -> {
            HashMap<String, Object> shown = FormInput.choice(
                    rule.name(),
                    messages.text(rule.nameKey()),
                    picked.map(PickedRule::rule).filter(rule.name()::equals).isPresent());
            shown.put("help", messages.text(rule.helpKey()));
            shown.put(
                    "parameters",
                    rule.parameters().stream().map(Parameter::name).collect(Collectors.joining(" ")));
            rules.add(shown);
        });
        return rules;
    }

    private ArrayList<Object> parameters(int row, Optional<PickedRule> picked, List<RuleEntry> offeredRules) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        offeredRules.stream()
                .flatMap(rule -> rule.parameters().stream())
                .forEach(parameter -> byName.merge(parameter.name(), parameter, RuleForm::wider));
        ArrayList<Object> shown = new ArrayList<>();
        byName.values()
                .forEach(parameter -> shown.add(input(
                        row,
                        parameter,
                        picked.map(given -> given.words(parameter.name())).orElse(List.of()))));
        return shown;
    }

    /** Rules give one name to fields of several kinds; the form offers all fields then. */
    private static Parameter wider(Parameter one, Parameter other) {
        return one.kind() == other.kind() ? one : Parameter.optional(one.name(), ParameterKind.FIELD);
    }

    /** What is given stays chosen even if nobody offers it: administrators see what they picked. */
    private HashMap<String, Object> input(int row, Parameter parameter, List<String> given) {
        String name = parameterName(row, parameter.name());
        List<String> values = offered.offered(parameter.kind());
        if (values.isEmpty() && isNumber(parameter.kind())) {
            return FormInput.typed(
                    name,
                    parameter.name(),
                    words.label(parameter),
                    "number",
                    String.join("", given.stream().limit(1).toList()));
        }
        Stream<String> shown = Stream.concat(values.stream(), given.stream().filter(value -> !values.contains(value)));
        return FormInput.list(
                name,
                parameter.name(),
                words.label(parameter),
                shown.map(value -> FormInput.choice(value, words.value(parameter.kind(), value), given.contains(value)))
                        .toList(),
                parameter.kind().isList());
    }

    private static boolean isNumber(ParameterKind kind) {
        return kind == ParameterKind.NUMBER || kind == ParameterKind.COUNT;
    }
}
