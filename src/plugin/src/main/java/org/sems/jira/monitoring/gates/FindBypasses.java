package org.sems.jira.monitoring.gates;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.search.RecordPages;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.provisioning.release.WorkflowGates;
import org.sems.sems.Sems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the records of a workflow that changed since its gates were taken out: a bounded number at a time,
 * found by the index and judged by their history. A record of the type that uses another workflow is skipped. A second
 * run finds the same and flags nothing twice.
 */
public final class FindBypasses {
    private static final Logger LOG = LoggerFactory.getLogger(FindBypasses.class);
    /** How much longer ago a change may be by the index's clock. */
    private static final Duration GENEROUS = Duration.ofHours(1);
    /** By then the index of every node knows what changed before the gates were back. */
    private static final Duration UNTIL_SETTLED = Duration.ofMinutes(5);

    private final Catalogue catalogue;
    private final RecordFields fields;
    private final Clock clock;
    private final Records records;
    private final Moves moves;
    /** Rounds in which a record could not be read: they begin again after the last page. */
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    public FindBypasses(Catalogue catalogue, RecordFields fields, Clock clock, Records records, Moves moves) {
        this.catalogue = catalogue;
        this.fields = fields;
        this.clock = clock;
        this.records = records;
        this.moves = moves;
    }

    /** One project of a SeMS. */
    record Place(Sems sems, String project) {}

    /** How records are found. */
    public record Records(RecordPages pages, IssueManager issues, WorkflowManager workflows) {}

    /** How a record's moves are found and flagged. */
    public record Moves(StatusChangesInHistory find, FlagBypasses flag) {}

    /**
     * @param absences the earliest first
     * @return whether all of its records have been looked at for good
     */
    boolean find(Place place, WorkflowGates workflow, List<GateOutage> absences, BooleanSupplier cancelled) {
        Optional<Profile> profile =
                Optional.ofNullable(catalogue.profiles().get(place.sems().profile()));
        Optional<RecordType> type = profile.flatMap(known -> catalogue.recordTypesOf(known).stream()
                .filter(one -> DesiredKeys.workflow(one, known).equals(workflow.key()))
                .findFirst());
        Optional<String> issueType = type.map(RecordType::key).flatMap(fields::issueTypeId);
        if (issueType.isEmpty()) {
            return true;
        }
        boolean settled = clock.instant()
                .isAfter(absences.get(absences.size() - 1).until().plus(UNTIL_SETTLED));
        String ofType = "project = \"" + place.project() + "\" AND issuetype = " + issueType.get();
        return !cancelled.getAsBoolean()
                && find(ofType + absences, page(ofType, absences, settled), issue -> {
                    if (records.workflows().getWorkflow(issue).getName().equals(workflow.name())) {
                        moves.flag()
                                .flag(
                                        place.sems().id(),
                                        issue.getId(),
                                        moves.find().pastGates(issue, type.get(), profile.get(), absences));
                    }
                })
                && settled;
    }

    /** By time before now: a date in JQL is read in the time zone of a user. */
    private RecordPages.Page page(String ofType, List<GateOutage> absences, boolean settled) {
        Instant first =
                absences.stream().map(GateOutage::from).min(Instant::compareTo).orElseThrow();
        String where = ofType + " AND updated >= -"
                + Duration.between(first, clock.instant()).plus(GENEROUS).toMinutes() + "m";
        return settled
                ? records.pages().next(ofType + absences, where)
                : records.pages().first(where);
    }

    private boolean find(String round, RecordPages.Page page, Consumer<Issue> at) {
        for (long id : page.ids()) {
            try {
                Optional.<Issue>ofNullable(records.issues().getIssueObject(id)).ifPresent(at);
            } catch (RuntimeException failure) { // last resort: one failure must not stop the other records
                LOG.error("Could not look at the moves of the issue {}", id, failure);
                failed.add(round);
            }
        }
        return page.last() && !failed.remove(round);
    }
}
