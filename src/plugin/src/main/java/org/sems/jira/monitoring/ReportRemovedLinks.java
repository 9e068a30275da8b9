package org.sems.jira.monitoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.link.RemovedLink;
import org.sems.jira.link.RemovedLinkTexts;
import org.sems.jira.link.RemovedLinks;
import org.sems.jira.outbox.SettleLinks;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Flags records whose gates read a link that somebody has removed, and enters in the ledger who it was; both end by
 * themselves when the link is back. The ledger first, then the flag, the row last: a crash in between can lead to a
 * second entry, never to a missing one.
 */
public final class ReportRemovedLinks implements SettleLinks {
    private static final Logger LOG = LoggerFactory.getLogger(ReportRemovedLinks.class);
    private static final Set<RecordFlag> FLAG = Set.of(RecordFlag.LINK_REMOVED);
    private final RemovedLinks removed;
    private final RemovedLinkTexts words;
    private final RecordTransactions transactions;
    private final Told told;
    private final Present present;

    public ReportRemovedLinks(
            RemovedLinks removed, RemovedLinkTexts words, RecordTransactions transactions, Told told, Present present) {
        this.removed = removed;
        this.words = words;
        this.transactions = transactions;
        this.told = told;
        this.present = present;
    }

    /** What no event reported, or what could not be done when it was reported. */
    void check(BooleanSupplier cancelled) {
        for (Long record : removed.records()) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            try {
                checkOne(record);
            } catch (RuntimeException failure) { // last resort: one failure must not stop the other records
                LOG.error("Could not look at the removed links of record {}", record, failure);
            }
        }
    }

    private void checkOne(long record) {
        if (present.issue(record).isEmpty()) {
            removed.ofRecord(record).forEach(removed::settle);
        } else {
            removed(record);
            made(record, "");
        }
    }

    @Override
    public void removed(long issueId) {
        List<RemovedLink> links = removed.ofRecord(issueId);
        if (!links.isEmpty() && (links.stream().anyMatch(link -> !link.told()) || !told.isFlagged(issueId))) {
            transactions.holding(issueId, () -> tell(issueId));
        }
    }

    @Override
    public void made(long issueId, String actorKey) {
        if (removed.ofRecord(issueId).stream().anyMatch(present::isThere)) {
            transactions.holding(issueId, () -> {
                tell(issueId);
                takeBack(issueId, actorKey);
            });
        }
    }

    private void tell(long issueId) {
        List<RemovedLink> links = removed.ofRecord(issueId);
        links.stream()
                .filter(link -> !link.told())
                .forEach(link -> told.ledger(LedgerKind.LINK_REMOVED, link, link.by(), words));
        links.stream()
                .reduce((earlier, later) -> later)
                .ifPresent(last -> told.flag(issueId, last.by(), FLAG, Set.of()));
        links.stream().filter(link -> !link.told()).forEach(removed::markReported);
    }

    private void takeBack(long issueId, String actorKey) {
        List<RemovedLink> links = removed.ofRecord(issueId);
        List<RemovedLink> back = links.stream().filter(present::isThere).toList();
        back.forEach(link -> told.ledger(LedgerKind.LINK_BACK, link, actorKey, words));
        if (back.size() == links.size()) {
            told.flag(issueId, actorKey, Set.of(), FLAG);
        }
        back.forEach(removed::settle);
    }

    /** Where it is told. */
    public static final class Told {
        private final Ledger ledger;
        private final RecordFlags flags;
        private final IssueManager issues;
        private final UserManager users;
        private final ReadSituation situations;

        public Told(
                Ledger ledger, RecordFlags flags, IssueManager issues, UserManager users, ReadSituation situations) {
            this.ledger = ledger;
            this.flags = flags;
            this.issues = issues;
            this.users = users;
            this.situations = situations;
        }

        private boolean isFlagged(long issueId) {
            return Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                    .filter(issue -> flags.read(issue).containsAll(FLAG))
                    .isPresent();
        }

        private void ledger(LedgerKind kind, RemovedLink link, String actorKey, RemovedLinkTexts words) {
            String code = kind == LedgerKind.LINK_REMOVED ? "ledger.link-removed" : "ledger.link-back";
            Optional.<Issue>ofNullable(issues.getIssueObject(link.issueId()))
                    .flatMap(situations::semsOf)
                    .ifPresent(sems -> ledger.add(new NewLedgerEntry(
                            sems.id(),
                            Optional.of(link.issueId()),
                            kind,
                            actorKey,
                            link.linkType(),
                            List.of(words.describe(code, link)),
                            "")));
        }

        private void flag(long issueId, String actorKey, Set<RecordFlag> raise, Set<RecordFlag> lower) {
            flags.store(issueId, Optional.ofNullable(users.getUserByKey(actorKey)), raise, lower);
        }
    }

    /** What is there now. */
    public static final class Present {
        private final IssueManager issues;
        private final IssueLinkManager links;
        private final RecordFields fields;

        public Present(IssueManager issues, IssueLinkManager links, RecordFields fields) {
            this.issues = issues;
            this.links = links;
            this.fields = fields;
        }

        private Optional<Issue> issue(long id) {
            return Optional.ofNullable(issues.getIssueObject(id));
        }

        private boolean isThere(RemovedLink link) {
            return fields.linkTypeId(link.linkType())
                    .filter(type -> links.getIssueLink(link.fromIssueId(), link.toIssueId(), type) != null)
                    .isPresent();
        }
    }
}
