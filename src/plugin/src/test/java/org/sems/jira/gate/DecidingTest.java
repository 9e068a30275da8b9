package org.sems.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.option.Option;
import com.opensymphony.workflow.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sems.effect.RequestReview;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.gate.transition.RecordKit;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.link.RemovedLink;
import org.sems.jira.record.field.StoredDay;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.Cell;
import org.sems.record.Approval;
import org.sems.record.Standing;

/** The decision itself: after the validators, before anything is written. */
class DecidingTest {
    private static final String MAY_ACCEPT = HoldingAGateTest.gate(
            "{\"refuse\":{\"any-of\":[{\"is-within-tolerance\":\"residual\"},{\"actor-may-accept\":\"residual\"}]}}");
    private static final String WITH_REASON = HoldingAGateTest.gate("{\"with-reason\":{\"field-is-set\":\"threat\"}}");
    private static final String APPROVES =
            "{\"effects\":[{\"record-approval\":{\"covers\":[\"residual-rating\",\"risk-strategy\"],\"kind\":\"acceptance\","
                    + "\"stage\":\"residual\",\"until\":\"review-by\"}}],\"version\":1}";
    private final RecordKit kit = new RecordKit().showsAScreen();

    @Test
    void takesTheRecordsLockBeforeItLooksAtAnything() throws Exception {
        decide(Optional.empty(), Optional.empty());

        assertThat(kit.order).containsExactly("lock 4711");
    }

    @Test
    void recordsWhatExactlyWasAccepted() throws Exception {
        kit.has("risk-strategy", "Reduce")
                .enters("residual-rating", kit.rating(1, 2))
                .enters("review-by", StoredDay.stored(LocalDate.of(2026, 12, 1)));
        kit.roles.add("risk-owner");

        decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES));

        Approval approval = kit.decisions.given.get(0).approval();
        assertThat(approval.givenBy()).isEqualTo("ann");
        assertThat(approval.onBehalfOf()).isEmpty();
        assertThat(approval.until()).contains(LocalDate.of(2026, 12, 1));
        assertThat(approval.facts())
                .containsEntry("risk-strategy", "Reduce")
                .containsEntry("residual-rating", kit.rating(1, 2));
        assertThat(kit.order).contains("compare again 4711");
    }

    @Test
    void tellsByWhichRoleAndGroupItWasTheGiversToDecide() throws Exception {
        kit.enters("residual-rating", kit.rating(1, 2));
        kit.roles.addAll(Set.of("risk-owner", "security-manager", "reporter"));
        kit.groups.put("risk-owner", "airport-owners");

        decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES));

        assertThat(kit.decisions.entitledBy)
                .extracting(Problem::toString)
                .containsExactly(
                        "ledger.as-role (security-manager)", "ledger.as-role-through (risk-owner, airport-owners)");
    }

    @Test
    void tellsWhomADeputyDecidedFor() throws Exception {
        kit.enters("residual-rating", kit.rating(5, 5));
        kit.standings.put("accountable-manager", Standing.DEPUTY);

        decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES));

        assertThat(kit.decisions.entitledBy)
                .extracting(Problem::toString)
                .containsExactly("ledger.as-deputy (accountable-manager, boss)");
    }

    @Test
    void tellsEveryRoleWhereTheGateAsksForNoneAndThatThereIsNone() throws Exception {
        kit.roles.add("reporter");
        decide(Optional.empty(), Optional.of(APPROVES));
        assertThat(kit.decisions.entitledBy).extracting(Problem::toString).containsExactly("ledger.as-role (reporter)");

        kit.roles.clear();
        decide(Optional.empty(), Optional.of(APPROVES));
        assertThat(kit.decisions.entitledBy).extracting(Problem::toString).containsExactly("ledger.as-nobody ()");
    }

    @Test
    void anApprovalLapsesWithTheTransitionThatChangesItsFacts() throws Exception {
        kit.has("residual-rating", kit.rating(1, 2));
        decide(Optional.empty(), Optional.of(APPROVES));

        kit.enters("residual-rating", kit.rating(1, 3));
        decide(Optional.empty(), Optional.empty());

        assertThat(kit.decisions.given).extracting(GivenApproval::state).containsExactly(ApprovalState.LAPSED);
        assertThat(flags()).containsExactly("Approval lapsed");
    }

    @Test
    void aDeputyDecidesOnBehalfAndIsToBeCounterSigned() throws Exception {
        kit.enters("residual-rating", kit.rating(5, 5));
        kit.standings.put("accountable-manager", Standing.DEPUTY);

        decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES));

        assertThat(kit.decisions.given.get(0).approval().onBehalfOf()).contains("boss");
        assertThat(flags()).containsExactly("Counter-signature due");
    }

    @Test
    void theAppointedDecidesInHisOwnNameForAsLongAsTheLevelAllows() throws Exception {
        kit.enters("residual-rating", kit.rating(5, 5));
        kit.standings.put("accountable-manager", Standing.APPOINTED);

        decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES));

        Approval approval = kit.decisions.given.get(0).approval();
        int days = kit.catalogue
                .profiles()
                .get("core")
                .acceptance()
                .stepFor(kit.rated(5, 5))
                .orElseThrow()
                .acceptForDays();
        assertThat(approval.onBehalfOf()).isEmpty();
        assertThat(approval.until()).contains(RecordKit.TODAY.plusDays(days));
    }

    @Test
    void whoeverSkippedTheGateIsSeenAndApprovesNothing() throws Exception {
        kit.enters("residual-rating", kit.rating(5, 5));

        decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES));

        assertThat(kit.decisions.given).isEmpty();
        assertThat(kit.decisions.deeds).extracting(NewLedgerEntry::kind).containsExactly(LedgerKind.BYPASS);
        assertThat(kit.decisions.deeds.get(0).subject()).isEqualTo("Accept");
        assertThat(kit.decisions.deeds.get(0).reasons()).isNotEmpty();
        assertThat(kit.decisions.deeds.get(0).entitledBy())
                .extracting(Problem::code)
                .containsExactly("ledger.as-nobody");
        assertThat(flags()).containsExactly("Gate bypassed");
    }

    /** What it is about is how the record came here, and not what is decided now. */
    @Test
    void aLaterApprovalLeavesTheFlagOfABypass() throws Exception {
        kit.enters("residual-rating", kit.rating(5, 5));
        decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES));
        kit.enters("residual-rating", kit.rating(1, 1));

        decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES));

        assertThat(kit.decisions.given).hasSize(1);
        assertThat(flags()).containsExactly("Gate bypassed");
    }

    @Test
    void aLinkThatWasRemovedAndThatTheGateReadsIsToldWithTheDecisionAndRefusesNothing() throws Exception {
        when(kit.removedLinks.ofRecord(4711))
                .thenReturn(List.of(
                        new RemovedLink(7, 4711, 4711, 12, "audits", "bob", true),
                        new RemovedLink(8, 4711, 12, 4711, "audits", "bob", true),
                        new RemovedLink(9, 4711, 4711, 12, "finds", "bob", true)));

        decide(
                Optional.of(
                        HoldingAGateTest.gate(
                                "{\"refuse\":{\"every-linked-record-is-in\":{\"link\":\"audits\",\"states\":[\"Closed\"],\"to\":[\"control\"]}}}")),
                Optional.of(APPROVES));

        assertThat(kit.decisions.given).hasSize(1);
        assertThat(kit.decisions.deeds).extracting(NewLedgerEntry::kind).containsExactly(LedgerKind.LINK_MISSING);
        assertThat(kit.decisions.deeds.get(0).subject()).isEqualTo("Accept");
        assertThat(kit.decisions.deeds.get(0).reasons())
                .singleElement()
                .asString()
                .contains("link-missing");
    }

    @Test
    void whoeverSkipsTheGateApprovesNoRatingUnderOtherCriteriaThanThoseInForce() throws Exception {
        kit.enters(
                "residual-rating",
                kit.catalogue
                        .riskModels()
                        .newest("words-3x3")
                        .orElseThrow()
                        .rate(Cell.of(1, 1))
                        .text());

        decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES));

        assertThat(kit.decisions.given).isEmpty();
        assertThat(kit.decisions.deeds)
                .flatExtracting(NewLedgerEntry::reasons)
                .extracting(Problem::code)
                .containsExactly("rating.not-in-force");
        assertThat(flags()).containsExactly("Gate bypassed");
    }

    @Test
    void aGateThatWasHeldAndIsNoLongerPassedRefusesAfterAll() throws Exception {
        kit.enters("residual-rating", kit.rating(5, 5));
        kit.standings.put("accountable-manager", Standing.APPOINTED);
        kit.holdGate().check(kit.transition(), Optional.of(MAY_ACCEPT));

        kit.standings.clear();
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class, () -> decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES)));

        assertThat(refused.getGenericErrors()).isNotEmpty();
        assertThat(kit.decisions.given).isEmpty();
        assertThat(kit.decisions.deeds).isEmpty();
    }

    @Test
    void refusesIfAFactThatGatesReadWasChangedMeanwhile() throws Exception {
        kit.has("residual-rating", kit.rating(1, 1)).has("risk-strategy", "Reduce");
        kit.holdGate().check(kit.transition(), Optional.of(MAY_ACCEPT));

        kit.has("residual-rating", kit.rating(5, 5));

        assertThatThrownBy(() -> decide(Optional.of(MAY_ACCEPT), Optional.of(APPROVES)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("record.changed-meanwhile");
    }

    @Test
    void refusesIfTheRecordWasMovedMeanwhile() {
        kit.movesMeanwhileTo("Treatment planned");

        assertThatThrownBy(() -> decide(Optional.empty(), Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("record.changed-meanwhile");
    }

    @Test
    void refusesIfWritingTheRecordBackWouldUndoWhatSomebodyElseHasChangedInIt() {
        for (String field : List.of("assignee", "summary")) {
            RecordKit edited = new RecordKit().showsAScreen().getsMeanwhile(field, "theirs");
            assertThatThrownBy(() -> edited.decide().make(edited.function(), Optional.empty(), Optional.empty()))
                    .as(field)
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("record.changed-meanwhile");
        }
        kit.getsMeanwhile("security", 10100L);
        assertThatThrownBy(() -> decide(Optional.empty(), Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("record.changed-meanwhile");
    }

    @Test
    void whatTheTransitionSetsItselfIsNobodyElsesChange() throws Exception {
        kit.enters("summary", "Fence").getsMeanwhile("summary", "Wall");
        kit.sets("resolution", "10000").sets("assignee", "ann");
        kit.sets("security", 10100L).getsMeanwhile("security", 10100L);

        decide(Optional.empty(), Optional.empty());

        assertThat(kit.order).containsExactly("lock 4711");
    }

    @Test
    void keepsTheReasonForAnException() throws Exception {
        kit.comments("Known from last year");

        decide(Optional.of(WITH_REASON), Optional.empty());

        assertThat(kit.decisions.deeds)
                .extracting(NewLedgerEntry::kind, NewLedgerEntry::note)
                .containsExactly(Tuple.tuple(LedgerKind.EXCEPTION, "Known from last year"));
        assertThat(flags()).isEmpty();
    }

    @Test
    void tellsNobodyWhatACommentSaysThatOnlySomeMayRead() throws Exception {
        kit.commentsFor("roleLevel", "10002", "The guard sleeps");

        decide(Optional.of(WITH_REASON), Optional.empty());

        assertThat(kit.decisions.deeds)
                .extracting(NewLedgerEntry::kind, NewLedgerEntry::note)
                .containsExactly(Tuple.tuple(LedgerKind.BYPASS, ""));
    }

    @Test
    void setsTheReviewDateFromTheLevelUnlessAnEarlierOneIsThere() throws Exception {
        String sets =
                "{\"effects\":[{\"set-review-date\":{\"field\":\"review-by\",\"stage\":\"residual\"}}],\"version\":1}";
        kit.has("residual-rating", kit.rating(5, 5)).has("review-by", StoredDay.stored(RecordKit.TODAY.minusDays(3)));

        decide(Optional.empty(), Optional.of(sets));

        int days = kit.catalogue
                .profiles()
                .get("core")
                .acceptance()
                .stepFor(kit.rated(5, 5))
                .orElseThrow()
                .reviewAfterDays();
        assertThat(kit.changed("review-by")).isEqualTo(StoredDay.stored(RecordKit.TODAY.plusDays(days)));

        kit.enters("review-by", StoredDay.stored(RecordKit.TODAY.plusDays(1)));
        decide(Optional.empty(), Optional.of(sets));
        assertThat(kit.changed("review-by")).isEqualTo(StoredDay.stored(RecordKit.TODAY.plusDays(1)));
    }

    @Test
    void keepsEffectsOnOthersForAfterwardsIfTheirConditionHolds() throws Exception {
        String both = "{\"effects\":[{\"request-review-of\":{\"link\":\"affects\",\"to\":[\"risk\"]}},"
                + "{\"request-review-of\":{\"link\":\"affects\",\"to\":[\"risk\"],\"when\":{\"field-is-set\":\"threat\"}}}],\"version\":1}";

        decide(Optional.empty(), Optional.of(both));

        assertThat(kit.kept)
                .singleElement()
                .isInstanceOfSatisfying(
                        RequestReview.class, review -> assertThat(review.when()).isEmpty());
    }

    @Test
    void completesTheReviewThatWasAsked() throws Exception {
        kit.has("record-flags", "Review requested");

        decide(Optional.empty(), Optional.of("{\"effects\":[\"complete-review\"],\"version\":1}"));

        assertThat(kit.decisions.reviewed).containsExactly(RecordKit.ISSUE);
        assertThat(flags()).isEmpty();
    }

    @Test
    void anUnreadableGateOrEffectUndoesTheTransition() {
        assertThatThrownBy(() -> decide(Optional.of("{}"), Optional.empty())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide(Optional.empty(), Optional.of("{}"))).isInstanceOf(Refused.class);
    }

    private void decide(Optional<String> gate, Optional<String> effects) throws InvalidInputException {
        kit.decide().make(kit.function(), gate, effects);
    }

    private List<String> flags() {
        Object value = kit.changed("record-flags");
        return value instanceof List<?> options
                ? options.stream().map(option -> ((Option) option).getValue()).toList()
                : List.of();
    }
}
