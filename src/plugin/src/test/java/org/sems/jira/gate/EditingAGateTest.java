package org.sems.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.gate.GateText;
import org.sems.gate.RuleBook;
import org.sems.gate.rule.Parameter;
import org.sems.jira.editor.EditorVocabulary;
import org.sems.jira.editor.gate.GateLines;
import org.sems.jira.editor.gate.GatePages;
import org.sems.jira.editor.gate.RuleForm;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.jira.gate.transition.RecordKit;
import org.sems.jira.record.ReasonTexts;
import org.sems.jira.testing.English;

/** An administrator puts a gate together in Jira's workflow editor. */
class EditingAGateTest {
    private final EditorVocabulary offered = new EditorVocabulary(CatalogueReader.shipped());
    private final GateLines words = new GateLines(English.messages());
    private final GatePages pages = new GatePages(
            new ParsedGates(RecordKit.caches()),
            offered,
            new RuleForm(offered, words, English.messages()),
            words,
            new ReasonTexts(English.messages()),
            English.messages());
    private final Map<String, Object> form =
            new HashMap<>(Map.of("semsHow", new String[] {"any-of"}, "semsStrictness", new String[] {"with-reason"}));

    @Test
    void storesWhatWasPickedAndShowsItInWords() {
        pick(1, "field-is-set", "field", "cause");
        pick(3, "actor-has-role", "roles", "auditor", "security-manager");

        String stored = stored();

        assertThat(stored)
                .isEqualTo(
                        "{\"demands\":[{\"with-reason\":{\"any-of\":[{\"field-is-set\":\"cause\"},{\"actor-has-role\":[\"auditor\",\"security-manager\"]}]}}],"
                                + "\"origin\":\"own\",\"version\":1}");
        assertThat(lines(stored))
                .containsExactly(
                        "0 Ask for a reason unless this holds",
                        "1 One of these is enough:",
                        "2 Field is filled in (Field: cause)",
                        "2 Actor has a role (Roles: auditor, security-manager)");
        assertThat(view(stored).get("origin")).isEqualTo("Put together by an administrator.");
    }

    @Test
    void opensAgainWithWhatWasPicked() {
        pick(1, "field-is", "field", "effect-result");
        form.put("semsRow1-options", new String[] {"Effective"});

        List<?> rows = (List<?>) edit(stored()).get("rows");

        assertThat(rows).hasSize(5);
        assertThat(selected((List<?>) ((Map<?, ?>) rows.get(0)).get("rules"))).containsExactly("field-is");
        assertThat(selected((List<?>) ((Map<?, ?>) rows.get(1)).get("rules"))).isEmpty();
        assertThat(edit(stored()).get("byRows")).isEqualTo(true);
    }

    @Test
    void aTreeOfTheCatalogueIsEditedAsItsText() {
        String tree = HoldingAGateTest.gate(
                "{\"refuse\":{\"all-of\":[{\"any-of\":[{\"field-is-set\":\"cause\"},{\"evidence-is-attached\":1}]},{\"field-is-set\":\"threat\"}]}}");

        assertThat(edit(tree).get("byRows")).isEqualTo(false);
        assertThat(edit(tree).get("text")).isEqualTo(tree);
        assertThat(edit(tree).get("lines")).asList().hasSize(6);
        form.put("semsGate", new String[] {tree});
        assertThat(stored()).isEqualTo(tree);
    }

    @Test
    void whatIsWrongIsShownAndLetsNobodyThrough() {
        pick(1, "field-is", "field", "effect-result");
        form.put("semsRow1-options", new String[] {"No such option"});
        pick(2, "date-is-not-past", "field", "cause");

        String stored = stored();

        assertThat((List<?>) view(stored).get("problems")).hasSize(3);
        assertThat(view(stored).get("problems").toString())
                .contains("No such option")
                .contains("The field \"cause\" holds something");
        assertThat(new RecordKit().mayTry().allows(new RecordKit().transition(), Optional.of(stored)))
                .isFalse();
        assertThat(edit(stored).get("byRows")).isEqualTo(true);
    }

    @Test
    void whatIsWrongOpensAgainAsItWasPicked() {
        pick(1, "field-is", "field", "effect-result");
        form.put("semsRow1-options", new String[] {"No such option"});
        pick(2, "actor-has-role", "roles", "auditor");

        Map<String, ?> opened = edit(stored());

        assertThat(rowsOf(opened))
                .containsExactly("field-is effect-result No such option", "actor-has-role auditor", "", "", "");
        assertThat(selected((List<?>) opened.get("how"))).containsExactly("any-of");
        assertThat(selected((List<?>) opened.get("strictness"))).containsExactly("with-reason");
    }

    @Test
    void nothingPickedLetsNobodyThrough() {
        assertThat((List<?>) view(stored()).get("problems")).isNotEmpty();
        assertThat(new RecordKit().mayTry().allows(new RecordKit().transition(), Optional.of(stored())))
                .isFalse();
    }

    @Test
    void aTextThatCannotBeReadStaysAsItWasWritten() {
        form.put("semsGate", new String[] {"{\"demands\": oops <script>"});

        assertThat(stored()).isEqualTo("{\"demands\": oops <script>");
        assertThat((List<?>) view(stored()).get("problems")).isNotEmpty();
        assertThat(edit(stored()).get("byRows")).isEqualTo(false);
    }

    @Test
    void everyRuleCanBePickedAndSaidInWords() {
        RuleBook.entries().forEach(rule -> {
            Map<String, Object> sent =
                    new HashMap<>(Map.of("semsHow", "all-of", "semsStrictness", "refuse", "semsRule1", rule.name()));
            rule.parameters()
                    .forEach(parameter -> sent.put(
                            "semsRow1-" + parameter.name(), example(rule.name(), parameter.name(), parameter)));

            String stored = pages.arguments(sent).get("sems.gate");

            assertThat(GateText.read(stored).demands())
                    .as(rule.name() + " " + stored)
                    .hasSize(1);
            assertThat(lines(stored)).hasSize(2);
        });
    }

    @Test
    void theTemplatesNameNothingThatTheyAreNotGiven() throws Exception {
        for (String template : List.of("view", "edit")) {
            String text = Files.readString(Path.of("src/main/resources/templates/gate/" + template + ".vm"));
            Pattern.compile("\\$!?\\{?([a-zA-Z]+)")
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> !List.of("problem", "line", "row", "rule", "input", "choice")
                            .contains(name))
                    .forEach(
                            name -> assertThat(edit(HoldingAGateTest.gate("{\"refuse\":{\"field-is-set\":\"cause\"}}")))
                                    .as(template)
                                    .containsKey(name));
        }
    }

    private static String example(String rule, String name, Parameter parameter) {
        return switch (parameter.kind()) {
            case FIELD, WRITABLE_FIELDS, COVERED -> "cause";
            case DATE_FIELD -> "duedate";
            case PERSON_FIELD, PERSON_FIELDS -> "assignee";
            case CHOICE_FIELD -> "effect-result";
            case CHECKLIST_FIELD -> "record-flags";
            case OPTIONS -> rule.startsWith("field-is") ? "Effective" : "";
            case LINK_TYPE -> "raises";
            case DIRECTION -> "outward";
            case RECORD_TYPE, RECORD_TYPES -> "corrective-action";
            case STATES, OWN_STATES -> "Closed";
            case ROLES -> "auditor";
            case DUTY -> "accountable-manager";
            case STAGE, STAGES -> name.equals("limit") ? "inherent" : "residual";
            case APPROVAL -> "acceptance";
            case NUMBER, COUNT -> "1";
            case SENSITIVITY -> "default";
            case TEXT -> "Mend it";
        };
    }

    private void pick(int row, String rule, String parameter, String... values) {
        form.put("semsRule" + row, new String[] {rule});
        form.put("semsRow" + row + "-" + parameter, values);
    }

    private String stored() {
        return pages.arguments(form).get("sems.gate");
    }

    private Map<String, ?> view(String stored) {
        return pages.parameters("view", Map.of("sems.gate", stored), RuleBook.entries());
    }

    private Map<String, ?> edit(String stored) {
        return pages.parameters("edit-parameters", Map.of("sems.gate", stored), RuleBook.entries());
    }

    private List<String> lines(String stored) {
        return ((List<?>) view(stored).get("lines"))
                .stream()
                        .map(Map.class::cast)
                        .map(line -> line.get("depth") + " " + line.get("text"))
                        .toList();
    }

    /** For each row the rule and what is given with it. */
    private static List<String> rowsOf(Map<String, ?> opened) {
        return ((List<?>) opened.get("rows"))
                .stream()
                        .map(Map.class::cast)
                        .map(row -> Stream.concat(
                                        selected((List<?>) row.get("rules")).stream(),
                                        ((List<?>) row.get("parameters"))
                                                .stream()
                                                        .map(Map.class::cast)
                                                        .filter(input -> input.containsKey("choices"))
                                                        .flatMap(input ->
                                                                selected((List<?>) input.get("choices")).stream()))
                                .collect(Collectors.joining(" ")))
                        .toList();
    }

    private static List<String> selected(List<?> choices) {
        return choices.stream()
                .map(Map.class::cast)
                .filter(choice -> Boolean.TRUE.equals(choice.get("selected")))
                .map(choice -> String.valueOf(choice.get("value")))
                .toList();
    }
}
