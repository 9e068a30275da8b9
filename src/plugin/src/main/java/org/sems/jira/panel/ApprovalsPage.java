package org.sems.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.catalogue.RecordFlag;
import org.sems.jira.approval.ApprovalState;
import org.sems.jira.approval.Deed;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.approval.LedgerEntry;
import org.sems.jira.approval.RequestedReview;
import org.sems.jira.duty.ApprovalWords;
import org.sems.jira.duty.CounterSign;
import org.sems.jira.duty.VisibleRecords;

/** The trail of a record as the panel's template takes it: maps, lists and strings. */
public final class ApprovalsPage {
    private final ApprovalWords approvalWords;
    private final FactsInWords facts;
    private final VisibleRecords records;
    private final CounterSign counterSign;
    private final Said said;

    public ApprovalsPage(
            ApprovalWords approvalWords,
            FactsInWords facts,
            VisibleRecords records,
            CounterSign counterSign,
            Said said) {
        this.approvalWords = approvalWords;
        this.facts = facts;
        this.records = records;
        this.counterSign = counterSign;
        this.said = said;
    }

    HashMap<String, Object> of(Trail trail, @Nullable ApplicationUser user) {
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
            page.put(key + "-text", said.text(key));
        }
        return page;
    }

    private HashMap<String, Object> approval(SeenApproval seen, @Nullable ApplicationUser user) {
        GivenApproval given = seen.given();
        HashMap<String, Object> map = new HashMap<>();
        map.put("id", String.valueOf(given.id()));
        map.put("sems", approvalWords.semsKey(given));
        map.put("kind", approvalWords.kind(given.approval().kind()));
        map.put("state", given.state().text());
        map.put("stateText", approvalWords.state(given));
        map.put("facts", facts.of(given.approval().facts()));
        ArrayList<Object> lines = new ArrayList<>();
        lines.add(given.approval()
                .onBehalfOf()
                .map(holder -> said.text(
                        "given-on-behalf",
                        said.person(given.approval().givenBy()),
                        said.person(holder),
                        said.at(given.approval().givenAt())))
                .orElseGet(() -> said.text(
                        "given",
                        said.person(given.approval().givenBy()),
                        said.at(given.approval().givenAt()))));
        lines.addAll(approvalWords.reasons(seen.entitledBy()));
        given.approval()
                .until()
                .ifPresent(last ->
                        lines.add(said.text(given.state() == ApprovalState.IN_FORCE ? "until" : "was-until", last)));
        given.lapse()
                .ifPresent(lapse -> lines.add(said.text(
                        "lapsed",
                        said.at(lapse.at()),
                        approvalWords.reasons(List.of(lapse.why())).get(0))));
        given.counterSignature()
                .ifPresent(signature ->
                        lines.add(said.text("counter-signed", said.person(signature.by()), said.at(signature.at()))));
        approvalWords.elsewhere(given).filter(where -> given.lapse().isEmpty()).ifPresent(lines::add);
        if (given.isToBeCounterSigned()) {
            lines.add(said.text("counter-sign-due"));
        }
        map.put("lines", lines);
        map.put("signs", user != null && counterSign.maySign(given, user));
        map.put(
                "declines",
                user != null && given.isToBeCounterSigned() && counterSign.isInPerson(given.semsId(), user));
        return map;
    }

    private HashMap<String, Object> deed(LedgerEntry entry) {
        Deed deed = entry.deed();
        HashMap<String, Object> map = new HashMap<>();
        map.put("title", approvalWords.subject(deed));
        map.put("kind", said.kind(deed));
        map.put("line", said.text("by", said.person(deed.actorKey()), said.at(entry.at())));
        map.put("reasons", new ArrayList<>(approvalWords.reasons(deed.reasons())));
        map.put("entitledBy", new ArrayList<>(approvalWords.reasons(deed.entitledBy())));
        map.put("note", deed.note().isEmpty() ? "" : said.text("reason-given", records.withoutHidden(deed.note())));
        return map;
    }

    /** Who may not see the other record learns that there is one, and when. */
    private HashMap<String, Object> review(RequestedReview review, long other, String form) {
        Optional<Issue> seen = records.find(other);
        HashMap<String, Object> map = new HashMap<>();
        map.put("key", seen.map(Issue::getKey).orElse(""));
        map.put("summary", seen.map(Issue::getSummary).orElse(""));
        map.put(
                "line",
                said.text(
                        seen.isPresent() ? form : form + "-hidden",
                        said.at(review.requestedAt()),
                        approvalWords.reasons(List.of(review.why())).get(0)));
        map.put("done", review.doneAt().isPresent());
        map.put(
                "doneText",
                review.doneAt()
                        .map(at -> said.text(
                                "review-done", said.person(review.doneBy().orElse("")), said.at(at)))
                        .orElseGet(
                                () -> said.text(approvalWords.isOfRemoved(review) ? "review-former" : "review-open")));
        return map;
    }
}
