package org.sems.jira.page;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.sems.appointment.Post;
import org.sems.jira.rest.Messages;

/** What both pages need: texts and times. */
public final class PageTexts {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final Messages messages;
    private final Clock clock;

    public PageTexts(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public Map<String, Object> texts(String... keys) {
        Map<String, Object> texts = new HashMap<>();
        for (String key : keys) {
            texts.put(key, messages.text("sems.duty.page." + key));
        }
        return texts;
    }

    public String text(String key, Object... arguments) {
        return messages.text("sems.duty.page." + key, arguments);
    }

    public String postName(Post post) {
        return messages.text("sems.duty.post." + post.text());
    }

    /** By the server's clock, as the days of appointments. */
    public String minute(Object instant) {
        return MINUTES.format(Instant.parse(String.valueOf(instant)).atZone(clock.getZone()));
    }
}
