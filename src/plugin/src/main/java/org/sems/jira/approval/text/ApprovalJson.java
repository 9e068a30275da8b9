package org.sems.jira.approval.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.gate.rule.Term;
import org.sems.jira.access.People;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.CounterSignature;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.approval.Lapse;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.membership.ForeignApprovals;
import org.sems.jira.rating.RatingDisplay;
import org.sems.jira.rating.RatingJson;
import org.sems.jira.rating.Ratings;
import org.sems.jira.rest.Messages;
import org.sems.jira.review.RequestedReview;
import org.sems.problem.Problem;
import org.sems.record.Direction;
import org.sems.record.FactText;
import org.sems.sems.Sems;

/** Approvals as maps, for REST and for pages. */
public final class ApprovalJson {
    private final People people;
    private final VisibleRecords records;
    private final Messages messages;
    private final Ratings ratings;
    private final VisibleLinks links;
    private final ForeignApprovals where;

    public ApprovalJson(
            People people,
            VisibleRecords records,
            Messages messages,
            Ratings ratings,
            VisibleLinks links,
            ForeignApprovals where) {
        this.people = people;
        this.records = records;
        this.messages = messages;
        this.ratings = ratings;
        this.links = links;
        this.where = where;
    }

    public Map<String, Object> write(GivenApproval given) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", given.id());
        records.find(given.issueId()).ifPresent(issue -> map.put("issue", issue.getKey()));
        map.put("kind", given.approval().kind());
        map.put("kindText", kind(given.approval().kind()));
        map.put("givenBy", people.json(given.approval().givenBy()));
        given.approval().onBehalfOf().ifPresent(key -> map.put("onBehalfOf", people.json(key)));
        map.put("givenAt", given.approval().givenAt().toString());
        given.approval().until().ifPresent(last -> map.put("until", last.toString()));
        Optional<String> elsewhere = elsewhere(given);
        map.put("state", given.state().text());
        map.put("stateText", state(given));
        elsewhere.ifPresent(where -> map.put("elsewhere", where));
        lapse(given.lapse()).ifPresent(lapse -> map.put("lapse", lapse));
        counterSignature(given.counterSignature()).ifPresent(signature -> map.put("counterSignature", signature));
        map.put("counterSignatureDue", given.isToBeCounterSigned());
        Map<String, Object> facts = new LinkedHashMap<>();
        given.approval()
                .facts()
                .forEach((fact, text) -> facts.put(fact, FactText.isLinks(fact) ? links.words(text) : fact(text)));
        map.put("facts", facts);
        return map;
    }

    /** What an entry of the ledger is about. */
    public String subject(NewLedgerEntry newLedgerEntry) {
        return switch (newLedgerEntry.kind()) {
            case APPOINTMENT -> messages.text("sems.duty.post." + newLedgerEntry.subject());
            case APPROVAL, LAPSE, COUNTER_SIGN, DECLINE -> kind(newLedgerEntry.subject());
            case ROLES -> messages.describe(Term.of(Term.Kind.ROLE, List.of(newLedgerEntry.subject())));
            case LINK_REMOVED, LINK_BACK -> messages.describe(Term.link(newLedgerEntry.subject(), Direction.OUTWARD));
            case FLAG_CLEARED ->
                RecordFlag.ofKey(newLedgerEntry.subject())
                        .map(RecordFlag::option)
                        .orElse(newLedgerEntry.subject());
            default -> newLedgerEntry.subject();
        };
    }

    /** The other SeMS in which it was given, if the record is in another one now. */
    public Optional<String> elsewhere(GivenApproval given) {
        return records.find(given.issueId())
                .flatMap(issue -> where.where(given, issue))
                .map(why -> reasons(List.of(why)).get(0));
    }

    /** Key of the SeMS that it was given in; empty if that was removed. */
    public String semsKey(GivenApproval given) {
        return where.ofId(given.semsId()).map(Sems::key).orElse("");
    }

    /** Whether the SeMS whose decision asked for it was removed. */
    public boolean isOfRemoved(RequestedReview review) {
        return where.ofId(review.semsId()).isEmpty();
    }

    public String state(GivenApproval given) {
        boolean counts =
                given.state() != ApprovalState.IN_FORCE || elsewhere(given).isEmpty();
        return messages.text("sems.approval.state." + (counts ? given.state().text() : "elsewhere"));
    }

    public String kind(String kind) {
        return messages.describe(Term.of(Term.Kind.APPROVAL, List.of(kind)));
    }

    /** Codes in the reader's words, without the keys of records that they may not see. */
    public List<String> reasons(List<Problem> reasons) {
        return reasons.stream()
                .map(reason -> messages.describe(Problem.of(
                        reason.code(),
                        reason.arguments().stream()
                                .map(argument -> argument instanceof Term ? argument : shown(String.valueOf(argument)))
                                .toArray())))
                .toList();
    }

    private Object fact(String text) {
        return ratings.words(text).<Object>map(RatingJson::of).orElseGet(() -> records.withoutHidden(text));
    }

    /** A rating is kept as one text of numbers. */
    private String shown(String argument) {
        return ratings.words(argument).map(RatingDisplay::brief).orElseGet(() -> records.withoutHidden(argument));
    }

    private Optional<Map<String, Object>> lapse(Optional<Lapse> lapse) {
        return lapse.map(found -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("code", found.why().code());
            map.put("message", reasons(List.of(found.why())).get(0));
            map.put("at", found.at().toString());
            return map;
        });
    }

    private Optional<Map<String, Object>> counterSignature(Optional<CounterSignature> signature) {
        return signature.map(found -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("by", people.json(found.by()));
            map.put("at", found.at().toString());
            return map;
        });
    }
}
