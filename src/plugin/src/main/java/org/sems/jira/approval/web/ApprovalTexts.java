package org.sems.jira.approval.web;

import java.time.Instant;
import org.sems.jira.access.People;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.page.PageTexts;
import org.sems.jira.rest.Messages;

/** The words of the approvals panel: texts, people and times. */
public final class ApprovalTexts {
    private final Messages messages;
    private final People people;
    private final PageTexts times;

    public ApprovalTexts(Messages messages, People people, PageTexts times) {
        this.messages = messages;
        this.people = people;
        this.times = times;
    }

    String text(String key, Object... arguments) {
        return messages.text("sems.approvals." + key, arguments);
    }

    String kind(NewLedgerEntry newLedgerEntry) {
        return messages.text("sems.ledger.kind." + newLedgerEntry.kind().text());
    }

    /** A job has no key. */
    String person(String userKey) {
        return userKey.isEmpty() ? text("the-app") : people.name(userKey);
    }

    String time(Instant instant) {
        return times.minute(instant);
    }
}
