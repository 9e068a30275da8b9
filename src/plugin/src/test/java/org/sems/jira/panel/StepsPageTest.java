package org.sems.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sems.gate.rule.Term;
import org.sems.jira.testing.English;
import org.sems.nextstep.Help;
import org.sems.nextstep.Hurdle;
import org.sems.nextstep.Hurdle.OneOf;
import org.sems.nextstep.Hurdle.Single;
import org.sems.nextstep.NextStep;
import org.sems.problem.Problem;

class StepsPageTest {

    /** Nothing is signed with these steps, so no fact has to be put into words. */
    private final StepsPage page = new StepsPage(
            English.messages(), new HurdleWords(English.messages()), new SignedWords(null, English.messages()));

    @Test
    void namesTheFieldsThatWillBeAskedForAndWhatTheyMustHold() {
        NextStep step = step(
                true,
                List.of(),
                List.of(),
                List.of(empty("cause", Help.ENTER), mustBe("effect-result", "Effective", Help.ENTER)));

        assertThat(lines(step))
                .containsExactly(
                        "Open to you",
                        "You will be asked for:",
                        "[",
                        "- cause",
                        "- effect-result must be: Effective.",
                        "]");
    }

    @Test
    void tellsTheWaysAsNestedLists() {
        Hurdle ways = new OneOf(List.of(
                List.of(empty("risk-review", Help.NONE)),
                List.of(mustBe("bypass", "Yes", Help.NONE), empty("bypass-reason", Help.NONE))));

        assertThat(lines(step(true, List.of(), List.of(ways), List.of())))
                .containsExactly(
                        "Not yet",
                        "What still stands in the way:",
                        "[",
                        "- One of these has to be settled:",
                        "[",
                        "- risk-review is not filled in.",
                        "- All of these have to be settled:",
                        "[",
                        "- bypass must be: Yes.",
                        "- bypass-reason is not filled in.",
                        "]",
                        "]",
                        "]");
    }

    @Test
    void saysWhyAStepIsForOthers() {
        Hurdle role =
                new Single(Problem.of("gate.role-missing", new Term(Term.Kind.ROLE, List.of("auditor"))), Help.NONE);

        assertThat(lines(step(false, List.of(role), List.of(), List.of())))
                .startsWith("Not for you", "Why it is not for you:", "[", "- This needs one of these roles: auditor.");
    }

    @Test
    void aWrongValueIsNoOpenStep() {
        NextStep step = new NextStep(
                1,
                "Close",
                true,
                List.of(),
                List.of(),
                List.of(mustBe("effect-result", "Effective", Help.CHANGE)),
                List.of(),
                List.of(),
                List.of());

        assertThat(lines(step))
                .startsWith("Not yet", "Refused as it stands. You can change it when you take this step:");
    }

    private static Single empty(String field, Help help) {
        return new Single(Problem.of("gate.field-empty", Term.field(field)).at(field), help);
    }

    private static Single mustBe(String field, String option, Help help) {
        return new Single(
                Problem.of("gate.field-is-not", Term.field(field), option).at(field), help);
    }

    private static NextStep step(
            boolean offered,
            List<? extends Hurdle> notForYou,
            List<? extends Hurdle> inTheWay,
            List<? extends Hurdle> asks) {
        return new NextStep(
                1,
                "Close",
                offered,
                List.copyOf(notForYou),
                List.copyOf(inTheWay),
                List.of(),
                List.copyOf(asks),
                List.of(),
                List.of());
    }

    private List<String> lines(NextStep step) {
        Map<?, ?> shown = (Map<?, ?>) ((List<?>)
                        page.of(new RecordSteps.Found(List.of(step), List.of())).get("steps"))
                .get(0);
        List<String> lines = new java.util.ArrayList<>(List.of((String) shown.get("standingText")));
        for (Object each : (List<?>) shown.get("groups")) {
            Map<?, ?> group = (Map<?, ?>) each;
            lines.add((String) group.get("heading"));
            lines.addAll(((List<?>) group.get("marks"))
                    .stream()
                            .map(mark -> line((Map<?, ?>) mark))
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.toList()));
        }
        return lines;
    }

    private static String line(Map<?, ?> mark) {
        return switch ((String) mark.get("mark")) {
            case "list" -> "[";
            case "end-list" -> "]";
            case "item" -> "- " + mark.get("text");
            default -> "";
        };
    }
}
