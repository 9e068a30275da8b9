package org.sems.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sems.effect.EffectsText;
import org.sems.jira.gate.transition.RecordKit;
import org.sems.jira.gate.transition.RunningTransition;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.problem.Refused;

/** A function that an administrator has put into a workflow of his own, at a place of his choice. */
class AdminFunctionTest {
    private static final String HISTORY = "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";
    private static final String ASKS_FOR_CAUSE = HoldingAGateTest.gate("{\"refuse\":{\"field-is-set\":\"cause\"}}");
    private static final String APPROVES =
            "{\"effects\":[{\"record-approval\":{\"covers\":[\"risk-strategy\"],\"kind\":\"acceptance\"}}],\"version\":1}";
    private static final String CLEARS = "{\"effects\":[{\"clear\":{\"fields\":[\"cause\"]}}],\"version\":1}";
    private static final String ASKS = "{\"effects\":[{\"request-review-of\":{\"link\":\"affects\"}}],\"version\":1}";
    private final RecordKit kit = new RecordKit();
    private final ActionDescriptor action = new ActionDescriptor();
    private final ResultDescriptor result = new ResultDescriptor();

    AdminFunctionTest() {
        action.setName("Accept");
        action.setUnconditionalResult(result);
    }

    @Test
    void handsOverWhatFollowsWithoutASecondFunction() throws Exception {
        has(ASKS);

        run(kit.takes(action).function(), ASKS);

        assertThat(kit.kept).hasSize(1);
        assertThat(kit.order).containsSubsequence("lock 4711", "hand over 4711");
    }

    @Test
    void holdsTheGatesThatStandBesideIt() throws Exception {
        asks(ASKS_FOR_CAUSE);
        has(APPROVES);

        run(kit.takes(action).function(), APPROVES);

        assertThat(kit.decisions.given)
                .as("whoever skips the gate approves nothing")
                .isEmpty();
        assertThat(kit.decisions.deeds).extracting(NewLedgerEntry::kind).containsExactly(LedgerKind.BYPASS);
    }

    @Test
    void approvesWhereTheGateIsPassed() throws Exception {
        kit.has("cause", "A fence");
        asks(ASKS_FOR_CAUSE);
        has(APPROVES);

        run(kit.takes(action).function(), APPROVES);

        assertThat(kit.decisions.given).hasSize(1);
        assertThat(kit.decisions.deeds).isEmpty();
    }

    @Test
    void whatTheFirstOfTwoHasChangedIsNotHeldAgainstTheGateOnceMore() throws Exception {
        kit.has("cause", "A fence");
        asks(ASKS_FOR_CAUSE);
        has(CLEARS);
        has(APPROVES);
        RunningTransition transition = kit.takes(action).function();

        run(transition, CLEARS);
        kit.stored.remove("cause");
        run(transition, APPROVES);

        assertThat(kit.decisions.given).hasSize(1);
        assertThat(kit.decisions.deeds).isEmpty();
    }

    @Test
    void aGateThatWasSkippedStaysSkippedForTheSecond() throws Exception {
        asks(ASKS_FOR_CAUSE);
        has(CLEARS);
        has(APPROVES);
        RunningTransition transition = kit.takes(action).function();

        run(transition, CLEARS);
        run(transition, APPROVES);

        assertThat(kit.decisions.given).isEmpty();
        assertThat(kit.decisions.deeds).extracting(NewLedgerEntry::kind).containsExactly(LedgerKind.BYPASS);
    }

    @Test
    void refusesBelowTheHistoryWhatWouldBeLost() {
        history();
        has(CLEARS);

        assertThatThrownBy(() -> run(kit.takes(action).function(), CLEARS))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("effect.misplaced");
    }

    @Test
    void belowTheHistoryStillReachesOtherRecords() throws Exception {
        history();
        has(ASKS);

        run(kit.takes(action).function(), ASKS);

        assertThat(kit.kept).hasSize(1);
    }

    private void run(RunningTransition transition, String effects) throws InvalidInputException {
        kit.ownFunction().run(transition, Optional.of(effects), EffectsText.read(effects));
    }

    private void has(String effects) {
        add(Map.of("class.name", EffectFunction.class.getName(), "sems.phase", "own", "sems.effects", effects));
    }

    private void history() {
        add(Map.of("class.name", HISTORY));
    }

    private void add(Map<String, String> arguments) {
        FunctionDescriptor function = new FunctionDescriptor();
        function.getArgs().putAll(arguments);
        function.setParent(result);
        result.getPostFunctions().add(function);
    }

    private void asks(String gate) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.getArgs().putAll(Map.of("class.name", GateValidator.class.getName(), "sems.gate", gate));
        action.getValidators().addAll(List.of(validator));
    }
}
