package org.sems.jira.person;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.function.BiConsumer;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.sems.jira.appointment.AppointmentRow;
import org.sems.jira.approval.ApprovalRow;
import org.sems.jira.criteria.CriteriaRow;
import org.sems.jira.ledger.LedgerRow;
import org.sems.jira.link.RemovedLinkRow;
import org.sems.jira.outbox.PendingEffectRow;
import org.sems.jira.rating.RiskModelRow;
import org.sems.jira.review.ReviewRow;
import org.sems.jira.sems.SemsRow;

/** A column that holds the key of a user and nothing else. */
record KeyColumn<R extends Entity>(Class<R> type, String name, BiConsumer<R, String> write) {
    static final List<KeyColumn<?>> ALL = List.of(
            new KeyColumn<>(AppointmentRow.class, "PERSON_KEY", AppointmentRow::setPersonKey),
            new KeyColumn<>(AppointmentRow.class, "APPOINTED_BY_KEY", AppointmentRow::setAppointedByKey),
            new KeyColumn<>(ApprovalRow.class, "GIVEN_BY_KEY", ApprovalRow::setGivenByKey),
            new KeyColumn<>(ApprovalRow.class, "ON_BEHALF_OF_KEY", ApprovalRow::setOnBehalfOfKey),
            new KeyColumn<>(ApprovalRow.class, "COUNTER_SIGNED_BY_KEY", ApprovalRow::setCounterSignedByKey),
            new KeyColumn<>(LedgerRow.class, "ACTOR_KEY", LedgerRow::setActorKey),
            new KeyColumn<>(ReviewRow.class, "REQUESTED_BY_KEY", ReviewRow::setRequestedByKey),
            new KeyColumn<>(ReviewRow.class, "DONE_BY_KEY", ReviewRow::setDoneByKey),
            new KeyColumn<>(RemovedLinkRow.class, "REMOVED_BY_KEY", RemovedLinkRow::setRemovedByKey),
            new KeyColumn<>(PendingEffectRow.class, "ACTOR_KEY", PendingEffectRow::setActorKey),
            new KeyColumn<>(SemsRow.class, "OWNER_KEY", SemsRow::setOwnerKey),
            new KeyColumn<>(RiskModelRow.class, "AUTHOR_KEY", RiskModelRow::setAuthorKey),
            new KeyColumn<>(CriteriaRow.class, "PROPOSED_BY_KEY", CriteriaRow::setProposedByKey),
            new KeyColumn<>(CriteriaRow.class, "DECIDED_BY_KEY", CriteriaRow::setDecidedByKey));

    int count(ActiveObjects ao, String key) {
        return ao.executeInTransaction(() -> ao.count(type, Query.select().where(name + " = ?", key)));
    }

    /** @return how many rows of a batch were there; none is left when it was less than the batch */
    int rename(ActiveObjects ao, String from, String to, int batch) {
        return ao.executeInTransaction(() -> {
            R[] rows = ao.find(
                    type,
                    Query.select().where(name + " = ?", from).order("ID ASC").limit(batch));
            for (R row : rows) {
                write.accept(row, to);
                row.save();
            }
            return rows.length;
        });
    }
}
