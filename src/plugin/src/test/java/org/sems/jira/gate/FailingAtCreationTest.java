package org.sems.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sems.jira.gate.transition.RecordKit;
import org.sems.jira.ledger.LedgerKind;

/** Jira takes nothing back of a creation: what fails after the record is stored must not be thrown. */
class FailingAtCreationTest {
    private static final String APPROVES =
            "{\"effects\":[{\"record-approval\":{\"covers\":[\"risk-strategy\"],\"kind\":\"acceptance\"}}],\"version\":1}";
    private final RecordKit kit = new RecordKit().showsAScreen();

    @Test
    void effectsThatCannotBeReadAreToldToTheLedgerOnceTheRecordIsStored() throws Exception {
        kit.isCreated();

        kit.phases().run(kit.function(), Map.of("sems.phase", "created", "sems.effects", "{}"));
        kit.phases().run(kit.function(), Map.of("sems.phase", "own", "sems.effects", "{}"));
        kit.phases().run(kit.function(), Map.of("sems.phase", "unheard of"));

        assertThat(kit.decisions.deeds).hasSize(3).allSatisfy(newLedgerEntry -> {
            assertThat(newLedgerEntry.kind()).isEqualTo(LedgerKind.EFFECT_FAILED);
            assertThat(newLedgerEntry.issueId()).contains(RecordKit.ISSUE);
            assertThat(newLedgerEntry.actorKey()).isEqualTo("ann");
        });
        assertThat(kit.decisions.deeds.get(2).reasons())
                .singleElement()
                .satisfies(why -> assertThat(why.code()).isEqualTo("gate.unknown-phase"));
    }

    @Test
    void whatBreaksOnceTheRecordIsStoredIsToldUnderTheIdOfTheLog() throws Exception {
        kit.isCreated();
        doThrow(new IllegalStateException("no database")).when(kit.issue).getModifiedFields();

        kit.phases().run(kit.function(), Map.of("sems.phase", "created", "sems.effects", APPROVES));

        assertThat(kit.decisions.deeds)
                .singleElement()
                .satisfies(newLedgerEntry -> assertThat(newLedgerEntry.reasons())
                        .singleElement()
                        .satisfies(why -> assertThat(why.code()).isEqualTo("effect.failed-unexpectedly")));
    }

    @Test
    void beforeTheRecordIsStoredWhatIsWrongRefusesTheCreation() {
        kit.isCreated();
        when(kit.issue.getId()).thenReturn(null);

        assertThatThrownBy(() -> kit.phases().run(kit.function(), Map.of("sems.phase", "create", "sems.effects", "{}")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(kit.decisions.deeds).isEmpty();
    }
}
