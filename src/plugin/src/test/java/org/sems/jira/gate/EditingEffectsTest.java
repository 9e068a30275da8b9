package org.sems.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.effect.Effect;
import org.sems.effect.EffectsText;
import org.sems.jira.editor.EditorVocabulary;
import org.sems.jira.editor.effect.DraftProblems;
import org.sems.jira.editor.effect.EffectChoices;
import org.sems.jira.editor.effect.EffectForm;
import org.sems.jira.editor.effect.EffectLines;
import org.sems.jira.editor.effect.EffectPages;
import org.sems.jira.editor.gate.GateLines;
import org.sems.jira.gate.transition.ParsedGates;
import org.sems.jira.gate.transition.RecordKit;
import org.sems.jira.record.ReasonTexts;
import org.sems.jira.testing.English;

/** An administrator puts effects together in Jira's workflow editor. */
class EditingEffectsTest {
    private static final String CREATES = "com.atlassian.jira.workflow.function.issue.IssueCreateFunction";
    private static final String WRITES = "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";
    private final Catalogue catalogue = CatalogueReader.shipped();
    private final EditorVocabulary known = new EditorVocabulary(catalogue);
    private final GateLines words = new GateLines(English.messages());
    private final EffectChoices choices = new EffectChoices(known, words, English.messages());
    private final EffectPages pages = new EffectPages(
            new ParsedGates(RecordKit.caches()),
            words,
            new EffectLines(English.messages(), words, choices),
            new EffectForm(choices, words, English.messages()),
            new DraftProblems(choices, English.messages()),
            new ReasonTexts(English.messages()),
            English.messages());
    private final Map<String, Object> form = new HashMap<>();

    @Test
    void storesWhatWasPickedAndShowsItInWords() {
        pick(1, "request-review-of", "link", "affects", "to", "risk");
        pick(2, "raise", "type", "corrective-action", "link", "raises", "direction", "outward", "summary", "Mend it");

        assertThat(stored())
                .isEqualTo(
                        Map.of(
                                "sems.phase",
                                "own",
                                "sems.gate",
                                "",
                                "sems.effects",
                                "{\"effects\":[{\"request-review-of\":{\"link\":\"affects\","
                                        + "\"to\":[\"risk\"]}},{\"raise\":{\"link\":\"raises\",\"summary\":\"Mend it\",\"type\":\"corrective-action\"}}],\"version\":1}"));
        assertThat(lines("effectLines"))
                .containsExactly(
                        "Ask for a review of linked records (Link type: affects; Record types that are asked (none chosen: all): risk)",
                        "Raise a linked record (Record type to raise: corrective-action; Link type: raises; Summary (this record's key and summary are put behind it): Mend it)");
        assertThat(view().get("phase")).isEqualTo("Put together by an administrator.");
        assertThat(problems()).isEmpty();
    }

    @Test
    void everyEffectOfTheCatalogueOpensAsRowsAndIsStoredAgainAsItWas() {
        List<Effect> all = catalogue.recordTypesOf(catalogue.profiles().get("core")).stream()
                .flatMap(type -> Stream.concat(
                        type.lifeCycle().onCreate().stream(),
                        type.lifeCycle().transitions().stream().flatMap(transition -> transition.effects().stream())))
                .toList();

        assertThat(all)
                .extracting(effect -> effect.getClass().getSimpleName())
                .contains(
                        "ClearFields",
                        "CompleteReview",
                        "OfferDescription",
                        "RaiseRecord",
                        "RecordApproval",
                        "RequestReview",
                        "SetReviewDate",
                        "SetSensitivity");
        assertThat(all).anyMatch(effect -> effect.when().isPresent());
        assertThat(all).allSatisfy(effect -> {
            String text = EffectsText.write(List.of(effect));
            assertThat(pages.arguments(sentBy(edit(Map.of("sems.phase", "own", "sems.effects", text))))
                            .get("sems.effects"))
                    .isEqualTo(text);
        });
    }

    @Test
    void aConditionIsShownAndStaysWhateverElseIsChanged() {
        String text =
                "{\"effects\":[{\"clear\":{\"fields\":[\"duedate\"],\"when\":{\"field-is-set\":\"cause\"}}}],\"version\":1}";
        Map<String, ?> edit = edit(Map.of("sems.phase", "own", "sems.effects", text));
        form.putAll(sentBy(edit));
        form.put("semsEffect1-fields", new String[] {"description"});

        assertThat(row(edit, 0).get("whenLines").toString()).contains("Field is filled in (Field: cause)");
        assertThat(stored().get("sems.effects")).isEqualTo(text.replace("duedate", "description"));
        assertThat(lines("effectLines"))
                .containsExactly(
                        "Empty fields (Fields to empty: description) Only if:", "Field is filled in (Field: cause)");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndWhatWasTypedIsKept() {
        pick(1, "raise", "summary", "Mend {key}");
        pick(2, "record-approval", "kind", "acceptance");
        pick(3, "record-approval", "kind", "acceptance", "covers", "cause", "stage", "residual");
        pick(4, "set-sensitivity", "level", "secret");
        pick(5, "do-magic");

        assertThat(problems())
                .containsExactly(
                        "These effects are not complete, so nobody can make this transition. What was entered is kept.",
                        "Effect 1: \"Record type to raise\" is not filled in.",
                        "Effect 1: \"Link type\" is not filled in.",
                        "Effect 1: \"Mend {key}\" stands in front of the key and summary of this record. It has no placeholders.",
                        "Effect 2: \"What the approval covers\" is not filled in.",
                        "Effect 2: An acceptance needs the stage whose level says for how long it may hold.",
                        "Effect 3: The approval holds for as long as \"residual-rating\" allows, and so must cover it.",
                        "Effect 3: One transition records one approval of the kind \"acceptance\", not two.",
                        "Effect 4: \"secret\" is not known here under \"At least as sensitive as\". Choose something else.",
                        "Effect 5: There is no effect \"do-magic\".");
        Map<String, ?> edit = edit(stored());
        assertThat((List<?>) edit.get("rows")).hasSize(6);
        assertThat(input(row(edit, 0), "summary").get("value")).isEqualTo("Mend {key}");
        assertThat(selected(input(row(edit, 2), "covers"))).containsExactly("cause");
        assertThat(selected(input(row(edit, 3), "level")))
                .as("not offered, and not lost")
                .containsExactly("secret");
    }

    @Test
    void nothingChosenIsAFaultOfAnOwnFunctionOnly() {
        assertThat(problems()).contains("No effect is chosen.");

        form.put("semsPhase", new String[] {"decide"});
        form.put("semsGate", new String[] {HoldingAGateTest.gate("{\"refuse\":{\"field-is-set\":\"cause\"}}")});
        assertThat(stored().get("sems.effects")).isEmpty();
        assertThat(stored().get("sems.phase")).isEqualTo("decide");
        assertThat(lines("gateLines")).hasSize(2);
        assertThat(problems()).isEmpty();
    }

    @Test
    void rowsAreReorderedByNumberAndRemovedByChoosingNothing() {
        pick(1, "complete-review", "order", "1");
        pick(2, "", "order", "2");
        pick(7, "offer-description", "order", "1");

        assertThat(stored().get("sems.effects"))
                .isEqualTo("{\"effects\":[\"offer-description\",\"complete-review\"],\"version\":1}");

        form.put("semsEffect1-order", new String[] {"7"});
        form.put("semsEffect7-order", new String[] {"7"});
        assertThat(stored().get("sems.effects"))
                .isEqualTo("{\"effects\":[\"offer-description\",\"complete-review\"],\"version\":1}");
    }

    @Test
    void aTextThatCannotBeReadStaysAsItWasWritten() {
        String newer = "{\"effects\":[{\"send-pigeon\":\"boss\"}],\"version\":2}";
        form.put("semsEffects", new String[] {newer});

        assertThat(stored().get("sems.effects")).isEqualTo(newer);
        assertThat(problems())
                .contains("What this transition brings about cannot be read. Please tell your Jira administrator.");
        assertThat(edit(stored()).get("byRows")).isEqualTo(false);
        assertThat(edit(stored()).get("text")).isEqualTo(newer);
        assertThat(view().get("text")).isEqualTo(newer);
    }

    @Test
    void saysWhatDoesNothingWhereItStands() {
        String both =
                "{\"effects\":[{\"clear\":{\"fields\":[\"duedate\"]}},{\"request-review-of\":{\"link\":\"affects\"}}],\"version\":1}";
        String review = "Ask for a review of linked records (Link type: affects)";

        assertThat(misplaced(both, "own", WRITES)).isEmpty();
        assertThat(misplaced(both, WRITES, "own")).hasSize(2).contains("Empty fields (Fields to empty: duedate)");
        assertThat(misplaced(both, "own", CREATES)).hasSize(2).contains(review);
        assertThat(misplaced(both, CREATES, "own")).hasSize(2).contains("Empty fields (Fields to empty: duedate)");
        assertThat(misplaced(both, "own")).isEmpty();
    }

    @Test
    void theTemplatesNameNothingThatTheyAreNotGiven() throws Exception {
        for (String template : List.of("effects-view", "effects-edit")) {
            String text = Files.readString(Path.of("src/main/resources/templates/gate/" + template + ".vm"));
            Pattern.compile("\\$!?\\{?([a-zA-Z]+)")
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> !List.of("problem", "line", "row", "rule", "input", "choice")
                            .contains(name))
                    .forEach(name -> assertThat(edit(Map.of())).as(template).containsKey(name));
        }
    }

    private void pick(int row, String effect, String... namesAndValues) {
        form.put("semsEffect" + row, new String[] {effect});
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.put("semsEffect" + row + "-" + namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
    }

    private Map<String, String> stored() {
        return pages.arguments(form);
    }

    private Map<String, ?> view() {
        return pages.parameters("view", Optional.of(function(stored())));
    }

    private Map<String, ?> edit(Map<String, String> stored) {
        return pages.parameters("edit-parameters", Optional.of(function(stored)));
    }

    private static FunctionDescriptor function(Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().putAll(arguments);
        return function;
    }

    /** Among Jira's post functions, in this order. */
    private List<String> misplaced(String effects, String... functions) {
        ResultDescriptor result = new ResultDescriptor();
        FunctionDescriptor own = function(Map.of("sems.phase", "own", "sems.effects", effects));
        for (String each : functions) {
            FunctionDescriptor function = each.equals("own") ? own : function(Map.of("class.name", each));
            function.setParent(result);
            result.getPostFunctions().add(function);
        }
        return ((List<?>) pages.parameters("view", Optional.of(own)).get("misplaced"))
                .stream().map(String::valueOf).toList();
    }

    /** What a browser sends of the page as it is. */
    private static Map<String, Object> sentBy(Map<String, ?> page) {
        Map<String, Object> sent = new HashMap<>();
        ((List<?>) page.get("rows")).stream().map(Map.class::cast).forEach(row -> {
            sent.put(
                    (String) row.get("name"),
                    selected(Map.of("choices", row.get("rules"))).toArray());
            sent.put((String) row.get("whenName"), row.get("when"));
            sent.put((String) row.get("orderName"), row.get("number"));
            ((List<?>) row.get("parameters"))
                    .stream()
                            .map(Map.class::cast)
                            .forEach(input -> sent.put(
                                    (String) input.get("name"),
                                    input.get("type").equals("text")
                                            ? input.get("value")
                                            : selected(input).toArray()));
        });
        return sent;
    }

    private static Map<?, ?> row(Map<String, ?> page, int index) {
        return (Map<?, ?>) ((List<?>) page.get("rows")).get(index);
    }

    private static Map<?, ?> input(Map<?, ?> row, String parameter) {
        return ((List<?>) row.get("parameters"))
                .stream()
                        .map(Map.class::cast)
                        .filter(input -> input.get("parameter").equals(parameter))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> selected(Map<?, ?> input) {
        return ((List<?>) input.get("choices"))
                .stream()
                        .map(Map.class::cast)
                        .filter(choice -> Boolean.TRUE.equals(choice.get("selected")))
                        .map(choice -> String.valueOf(choice.get("value")))
                        .toList();
    }

    private List<String> lines(String which) {
        return ((List<?>) view().get(which))
                .stream()
                        .map(Map.class::cast)
                        .map(line -> String.valueOf(line.get("text")))
                        .toList();
    }

    private List<String> problems() {
        return ((List<?>) view().get("problems")).stream().map(String::valueOf).toList();
    }
}
