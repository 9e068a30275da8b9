package org.sems.jira.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sems.gate.rule.Term;
import org.sems.jira.testing.English;
import org.sems.nextsteps.Blocker;
import org.sems.nextsteps.Blocker.OneOf;
import org.sems.nextsteps.Blocker.Single;
import org.sems.nextsteps.NextStep;
import org.sems.nextsteps.Remedy;
import org.sems.problem.Problem;

class NextStepsPageTest {

    /** Nothing is signed with these steps, so no fact has to be put into words. */
    private final NextStepsPage page = new NextStepsPage(
            English.messages(), new BlockerTexts(English.messages()), new SignedFactTexts(null, English.messages()));

    @Test
    void namesTheFieldsThatWillBeAskedForAndWhatTheyMustHold() {
        NextStep step = step(
                true,
                List.of(),
                List.of(),
                List.of(empty("cause", Remedy.ENTER), mustBe("effect-result", "Effective", Remedy.ENTER)));

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
        Blocker ways = new OneOf(List.of(
                List.of(empty("risk-review", Remedy.NONE)),
                List.of(mustBe("bypass", "Yes", Remedy.NONE), empty("bypass-reason", Remedy.NONE))));

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
        Blocker role =
                new Single(Problem.of("gate.role-missing", new Term(Term.Kind.ROLE, List.of("auditor"))), Remedy.NONE);

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
                List.of(mustBe("effect-result", "Effective", Remedy.CHANGE)),
                List.of(),
                List.of(),
                List.of());

        assertThat(lines(step))
                .startsWith("Not yet", "Refused as it stands. You can change it when you take this step:");
    }

    private static Single empty(String field, Remedy remedy) {
        return new Single(Problem.of("gate.field-empty", Term.field(field)).at(field), remedy);
    }

    private static Single mustBe(String field, String option, Remedy remedy) {
        return new Single(
                Problem.of("gate.field-is-not", Term.field(field), option).at(field), remedy);
    }

    private static NextStep step(
            boolean offered,
            List<? extends Blocker> notForYou,
            List<? extends Blocker> inTheWay,
            List<? extends Blocker> asks) {
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
        Map<?, ?> shown = (Map<?, ?>) ((List<?>) page.build(new FindRecordSteps.Found(List.of(step), List.of()))
                        .get("steps"))
                .get(0);
        List<String> lines = new ArrayList<>(List.of((String) shown.get("standingText")));
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
