package org.sems.jira.panel;

import java.time.Instant;
import org.sems.jira.approval.Deed;
import org.sems.jira.duty.PageTools;
import org.sems.jira.duty.People;
import org.sems.jira.rest.Messages;

/** The words of the approvals panel: texts, people and times. */
public final class Said {
    private final Messages messages;
    private final People people;
    private final PageTools times;

    public Said(Messages messages, People people, PageTools times) {
        this.messages = messages;
        this.people = people;
        this.times = times;
    }

    String text(String key, Object... arguments) {
        return messages.text("sems.approvals." + key, arguments);
    }

    String kind(Deed deed) {
        return messages.text("sems.ledger.kind." + deed.kind().text());
    }

    /** A job has no key. */
    String person(String userKey) {
        return userKey.isEmpty() ? text("the-app") : people.name(userKey);
    }

    String at(Instant instant) {
        return times.minute(instant);
    }
}
