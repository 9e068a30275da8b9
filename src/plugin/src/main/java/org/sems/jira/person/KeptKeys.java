package org.sems.jira.person;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.FieldType;
import org.sems.catalogue.field.JiraField;
import org.sems.jira.approval.ApprovalRow;
import org.sems.jira.criteria.CriteriaStore;
import org.sems.jira.ledger.LedgerRow;
import org.sems.jira.review.ReviewRow;
import org.sems.jira.role.RoleHolderRow;
import org.sems.jira.sems.SemsStore;

/** All keys of users that we keep. Renaming one continues where an earlier run has stopped. */
public final class KeptKeys {
    private static final int BATCH = 200;
    private final ActiveObjects ao;
    private final Catalogue catalogue;
    private final SemsStore store;
    private final CriteriaStore criteria;
    private final List<TextColumn<?>> texts = List.of(
            new TextColumn<>(ApprovalRow.class, ApprovalRow::getFacts, ApprovalRow::setFacts, this::facts),
            new TextColumn<>(
                    ApprovalRow.class, ApprovalRow::getLapseReason, ApprovalRow::setLapseReason, PersonText::reasons),
            new TextColumn<>(LedgerRow.class, LedgerRow::getReasons, LedgerRow::setReasons, PersonText::reasons),
            new TextColumn<>(LedgerRow.class, LedgerRow::getEntitledBy, LedgerRow::setEntitledBy, PersonText::reasons),
            new TextColumn<>(RoleHolderRow.class, RoleHolderRow::getPeople, RoleHolderRow::setPeople, PersonText::keys),
            new TextColumn<>(ReviewRow.class, ReviewRow::getReason, ReviewRow::setReason, PersonText::reasons));

    public KeptKeys(ActiveObjects ao, Catalogue catalogue, SemsStore store, CriteriaStore criteria) {
        this.ao = ao;
        this.catalogue = catalogue;
        this.store = store;
        this.criteria = criteria;
    }

    /** How often the key stands by itself; not counted is where it stands among other things. */
    long count(String key) {
        return KeyColumn.ALL.stream().mapToLong(column -> column.count(ao, key)).sum();
    }

    void rename(String from, String to) {
        if (from.equals(to)) {
            return;
        }
        for (TextColumn<?> column : texts) {
            int last = 0;
            do {
                last = column.rename(ao, last, from, to, BATCH);
            } while (last > 0);
        }
        for (KeyColumn<?> column : KeyColumn.ALL) {
            while (column.rename(ao, from, to, BATCH) == BATCH) {
                continue;
            }
        }
        store.forget();
        criteria.forget();
    }

    private String facts(String json, String from, String to) {
        return PersonText.facts(json, this::isPerson, from, to);
    }

    private boolean isPerson(String fact) {
        FieldDefinition field = catalogue.fields().get(fact);
        return fact.equals(JiraField.ASSIGNEE.id())
                || fact.equals(JiraField.REPORTER.id())
                || field != null && (field.type() == FieldType.USER || field.type() == FieldType.USERS);
    }
}
