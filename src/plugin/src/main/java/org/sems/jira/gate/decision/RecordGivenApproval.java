package org.sems.jira.gate.decision;

import com.atlassian.jira.issue.MutableIssue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.effect.RecordApproval;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.approval.Approvals;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.role.Entitlements;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Approval;
import org.sems.record.Authority;
import org.sems.record.FactText;
import org.sems.record.LadderStep;
import org.sems.record.Situation;
import org.sems.record.Standing;

/** Records the decision that a transition is: who gave it, for whom, until when, and what exactly was decided on. */
public final class RecordGivenApproval {
    /**
     * What a new decision about the facts as they are leaves behind. A flag about how the record came here stays: a
     * person clears it.
     */
    private static final Set<RecordFlag> OVER =
            EnumSet.of(RecordFlag.CHANGED_AFTER_APPROVAL, RecordFlag.APPROVAL_LAPSED, RecordFlag.COUNTER_SIGNATURE_DUE);

    private final Approvals approvals;
    private final Appointments appointments;
    private final RecordFlags flags;
    private final Clock clock;
    private final Entitlements entitlements;

    public RecordGivenApproval(
            Approvals approvals, Appointments appointments, RecordFlags flags, Clock clock, Entitlements entitlements) {
        this.approvals = approvals;
        this.appointments = appointments;
        this.flags = flags;
        this.clock = clock;
        this.entitlements = entitlements;
    }

    void record(RecordApproval effect, MutableIssue issue, String semsId, Situation situation, Authority authority) {
        String giver = situation.actor().userKey();
        if (giver.isEmpty()) {
            throw new Refused(Problem.of("record.nobody-decides"));
        }
        Optional<LadderStep> step = step(effect, situation);
        Optional<String> onBehalfOf = step.flatMap(level -> onBehalfOf(level, semsId, situation));
        approvals.record(
                semsId,
                issue.getId(),
                new Approval(
                        effect.kind(),
                        giver,
                        onBehalfOf,
                        clock.instant(),
                        lastDay(effect, step, situation),
                        FactText.of(situation.record(), effect.facts())),
                entitlements.describe(issue, giver, authority));
        flags.set(issue, onBehalfOf.isPresent() ? Set.of(RecordFlag.COUNTER_SIGNATURE_DUE) : Set.of(), OVER);
    }

    private static Optional<LadderStep> step(RecordApproval effect, Situation situation) {
        return effect.stage()
                .flatMap(situation.record()::rating)
                .flatMap(situation.policy().ladder()::stepFor);
    }

    /** A person who has the authority decides in their own name, even if they are a deputy as well. */
    private Optional<String> onBehalfOf(LadderStep step, String semsId, Situation situation) {
        return step.authorisesInOwnName(situation.actor())
                ? Optional.empty()
                : step.duties().stream()
                        .sorted()
                        .filter(duty -> situation.actor().standing(duty) == Standing.DEPUTY)
                        .flatMap(duty -> appointments.holder(semsId, duty, situation.today()).stream())
                        .findFirst();
    }

    private static Optional<LocalDate> lastDay(RecordApproval effect, Optional<LadderStep> step, Situation situation) {
        Stream<LocalDate> byLevel = step
                .filter(level -> effect.kind().equals(RecordApproval.ACCEPTANCE))
                .map(LadderStep::acceptForDays)
                .map(situation.today()::plusDays)
                .stream();
        Stream<LocalDate> byUser =
                effect.until().flatMap(field -> situation.record().value(field).day()).stream();
        return Stream.concat(byLevel, byUser).min(Comparator.naturalOrder());
    }
}
