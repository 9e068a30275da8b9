package org.sems.jira.approval.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.catalogue.recordtype.RecordFlag;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.approval.text.ApprovalJson;
import org.sems.jira.approval.text.ApprovedFactTexts;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.review.RequestedReview;

/** The trail of a record as the panel's template takes it: maps, lists and strings. */
public final class ApprovalsPage {
    private final ApprovalJson approvalJson;
    private final ApprovedFactTexts facts;
    private final VisibleRecords records;
    private final CounterSign counterSign;
    private final ApprovalTexts approvalTexts;

    public ApprovalsPage(
            ApprovalJson approvalJson,
            ApprovedFactTexts facts,
            VisibleRecords records,
            CounterSign counterSign,
            ApprovalTexts approvalTexts) {
        this.approvalJson = approvalJson;
        this.facts = facts;
        this.records = records;
        this.counterSign = counterSign;
        this.approvalTexts = approvalTexts;
    }

    HashMap<String, Object> build(Trail trail, @Nullable ApplicationUser user) {
        HashMap<String, Object> page = new HashMap<>();
        page.put(
                "flags",
                new ArrayList<>(trail.flags().stream().map(RecordFlag::option).toList()));
        page.put(
                "approvals",
                new ArrayList<>(trail.approvals().stream()
                        .map(approval -> approval(approval, user))
                        .toList()));
        page.put("deeds", new ArrayList<>(trail.deeds().stream().map(this::deed).toList()));
        page.put(
                "asked",
                new ArrayList<>(trail.asked().stream()
                        .map(review -> review(review, review.sourceIssueId(), "asked-by"))
                        .toList()));
        page.put(
                "asking",
                new ArrayList<>(trail.asking().stream()
                        .map(review -> review(review, review.targetIssueId(), "asked-of"))
                        .toList()));
        for (String key : List.of("what", "counter-sign", "decline", "deeds", "asked", "asking", "flags", "clear")) {
            page.put(key + "-text", approvalTexts.text(key));
        }
        return page;
    }

    private HashMap<String, Object> approval(EntitledApproval seen, @Nullable ApplicationUser user) {
        GivenApproval given = seen.given();
        HashMap<String, Object> map = new HashMap<>();
        map.put("id", String.valueOf(given.id()));
        map.put("sems", approvalJson.semsKey(given));
        map.put("kind", approvalJson.kind(given.approval().kind()));
        map.put("state", given.state().text());
        map.put("stateText", approvalJson.state(given));
        map.put("facts", facts.describe(given.approval().facts()));
        ArrayList<Object> lines = new ArrayList<>();
        lines.add(given.approval()
                .onBehalfOf()
                .map(holder -> approvalTexts.text(
                        "given-on-behalf",
                        approvalTexts.person(given.approval().givenBy()),
                        approvalTexts.person(holder),
                        approvalTexts.time(given.approval().givenAt())))
                .orElseGet(() -> approvalTexts.text(
                        "given",
                        approvalTexts.person(given.approval().givenBy()),
                        approvalTexts.time(given.approval().givenAt()))));
        lines.addAll(approvalJson.reasons(seen.entitledBy()));
        given.approval()
                .until()
                .ifPresent(last -> lines.add(
                        approvalTexts.text(given.state() == ApprovalState.IN_FORCE ? "until" : "was-until", last)));
        given.lapse()
                .ifPresent(lapse -> lines.add(approvalTexts.text(
                        "lapsed",
                        approvalTexts.time(lapse.at()),
                        approvalJson.reasons(List.of(lapse.why())).get(0))));
        given.counterSignature()
                .ifPresent(signature -> lines.add(approvalTexts.text(
                        "counter-signed", approvalTexts.person(signature.by()), approvalTexts.time(signature.at()))));
        approvalJson.elsewhere(given).filter(where -> given.lapse().isEmpty()).ifPresent(lines::add);
        if (given.isToBeCounterSigned()) {
            lines.add(approvalTexts.text("counter-sign-due"));
        }
        map.put("lines", lines);
        map.put("signs", user != null && counterSign.maySign(given, user));
        map.put(
                "declines",
                user != null && given.isToBeCounterSigned() && counterSign.isInPerson(given.semsId(), user));
        return map;
    }

    private HashMap<String, Object> deed(LedgerEntry entry) {
        NewLedgerEntry newLedgerEntry = entry.newLedgerEntry();
        HashMap<String, Object> map = new HashMap<>();
        map.put("title", approvalJson.subject(newLedgerEntry));
        map.put("kind", approvalTexts.kind(newLedgerEntry));
        map.put(
                "line",
                approvalTexts.text(
                        "by", approvalTexts.person(newLedgerEntry.actorKey()), approvalTexts.time(entry.at())));
        map.put("reasons", new ArrayList<>(approvalJson.reasons(newLedgerEntry.reasons())));
        map.put("entitledBy", new ArrayList<>(approvalJson.reasons(newLedgerEntry.entitledBy())));
        map.put(
                "note",
                newLedgerEntry.note().isEmpty()
                        ? ""
                        : approvalTexts.text("reason-given", records.withoutHidden(newLedgerEntry.note())));
        return map;
    }

    /** A reader who may not see the other record is told that there is one, and when. */
    private HashMap<String, Object> review(RequestedReview review, long other, String form) {
        Optional<Issue> seen = records.find(other);
        HashMap<String, Object> map = new HashMap<>();
        map.put("key", seen.map(Issue::getKey).orElse(""));
        map.put("summary", seen.map(Issue::getSummary).orElse(""));
        map.put(
                "line",
                approvalTexts.text(
                        seen.isPresent() ? form : form + "-hidden",
                        approvalTexts.time(review.requestedAt()),
                        approvalJson.reasons(List.of(review.why())).get(0)));
        map.put("done", review.doneAt().isPresent());
        map.put(
                "doneText",
                review.doneAt()
                        .map(at -> approvalTexts.text(
                                "review-done",
                                approvalTexts.person(review.doneBy().orElse("")),
                                approvalTexts.time(at)))
                        .orElseGet(() -> approvalTexts.text(
                                approvalJson.isOfRemoved(review) ? "review-former" : "review-open")));
        return map;
    }
}
