package org.sems.jira.approval.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.approval.text.ApprovalJson;
import org.sems.jira.page.Form;
import org.sems.jira.page.PageTexts;
import org.sems.jira.rating.RatingDisplay;
import org.sems.jira.rating.Ratings;
import org.sems.jira.record.ReadRecord;
import org.sems.problem.Refused;
import org.sems.rating.RatingStage;
import org.sems.record.RecordFacts;
import org.sems.sems.Sems;

/**
 * What waits for a counter-signature, with what the signing person has to know of the record: its summary and the risk
 * level of today.
 */
public final class ToCounterSign {
    private final Approvals approvals;
    private final CounterSign sign;
    private final ReadRecord records;
    private final Ratings ratings;
    private final Words words;

    public ToCounterSign(Approvals approvals, CounterSign sign, ReadRecord records, Ratings ratings, Words words) {
        this.approvals = approvals;
        this.sign = sign;
        this.records = records;
        this.ratings = ratings;
        this.words = words;
    }

    /** @param form a reason that was refused stays where it was typed */
    public List<Map<String, Object>> list(Sems sems, ApplicationUser user, Form form) {
        return approvals.toCounterSign(sems.id()).stream()
                .flatMap(given -> row(given, user, form))
                .toList();
    }

    /** Empty for an approval of a record that may not be browsed. */
    private Stream<Map<String, Object>> row(GivenApproval given, ApplicationUser user, Form form) {
        return words.records().find(given.issueId()).map(issue -> row(given, issue, user, form)).stream();
    }

    private Map<String, Object> row(GivenApproval given, Issue issue, ApplicationUser user, Form form) {
        Map<String, Object> row = words.approvals().write(given);
        row.put("givenAt", words.tools().minute(row.get("givenAt")));
        row.put("summary", issue.getSummary());
        row.put("level", level(records.read(issue, user)));
        row.put("mine", sign.maySign(given, user));
        boolean isTyped = form.text("step").equals("decline") && form.number("id") == given.id();
        row.put("typed", isTyped ? form.text("reason") : "");
        return row;
    }

    /** Empty for a record without a current rating, and for one that cannot be read. */
    private String level(RecordFacts record) {
        try {
            Optional<String> current = record.value(RatingStage.CURRENT.fieldKey()).words().stream()
                    .findFirst();
            return current.flatMap(ratings::words).map(RatingDisplay::brief).orElse("");
        } catch (Refused unreadable) {
            return "";
        }
    }

    /** What translates it. */
    public record Words(VisibleRecords records, ApprovalJson approvals, PageTexts tools) {}
}
