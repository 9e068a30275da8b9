package org.sems.jira.flag;

import com.atlassian.jira.issue.Issue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.link.RemovedLink;
import org.sems.jira.link.RemovedLinkTexts;
import org.sems.jira.link.RemovedLinks;
import org.sems.jira.record.flag.Bypasses;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.problem.Problem;

/** The flags that a person clears, what each of them stands for on a record, and who caused it. */
public final class ClearableFlags {
    static final Set<RecordFlag> ALL = EnumSet.of(RecordFlag.GATE_BYPASSED, RecordFlag.LINK_REMOVED);
    private final RecordFlags flags;
    private final RemovedLinks links;
    private final Bypasses bypasses;
    private final RemovedLinkTexts words;

    public ClearableFlags(RecordFlags flags, RemovedLinks links, Bypasses bypasses, RemovedLinkTexts words) {
        this.flags = flags;
        this.links = links;
        this.bypasses = bypasses;
        this.words = words;
    }

    /** Those that the record has. */
    Set<RecordFlag> find(Issue issue) {
        Set<RecordFlag> present = EnumSet.copyOf(ALL);
        present.retainAll(flags.read(issue));
        return present;
    }

    /** Keys of the users whose actions raised a flag; anonymous users are left out. */
    Stream<String> doers(Issue issue, RecordFlag flag) {
        return flag == RecordFlag.LINK_REMOVED
                ? links.ofRecord(issue.getId()).stream().map(RemovedLink::by)
                : bypasses.standing(issue.getId()).stream()
                        .map(LedgerEntry::newLedgerEntry)
                        .map(NewLedgerEntry::actorKey);
    }

    List<Problem> standsFor(Issue issue, RecordFlag flag) {
        return flag == RecordFlag.LINK_REMOVED
                ? links.ofRecord(issue.getId()).stream()
                        .map(link -> words.describe("ledger.link-removed", link))
                        .distinct()
                        .toList()
                : bypasses.standing(issue.getId()).stream()
                        .map(entry -> Problem.of(
                                "ledger.went-past", entry.newLedgerEntry().subject()))
                        .distinct()
                        .toList();
    }

    void settle(Issue issue, RecordFlag flag) {
        if (flag == RecordFlag.LINK_REMOVED) {
            links.ofRecord(issue.getId()).stream().filter(RemovedLink::told).forEach(links::settle);
        }
    }
}
