package org.sems.jira.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.appointment.Post;
import org.sems.jira.rest.Conflict;
import org.sems.jira.rest.Messages;
import org.sems.jira.rest.NotAllowed;
import org.sems.jira.rest.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What both pages need: texts, times, and refusals as lines instead of status codes. */
public final class PageTools {
    private static final Logger LOG = LoggerFactory.getLogger(PageTools.class);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final Messages messages;
    private final Clock clock;

    public PageTools(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @return what was refused; nothing if all went well */
    List<String> problemsOf(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (Refused refused) {
            return messages.of(refused.problems());
        } catch (Conflict refused) {
            return messages.of(refused.problems());
        } catch (NotFound refused) {
            return List.of(messages.of(refused.problem()));
        } catch (NotAllowed refused) {
            return List.of(messages.of(refused.problem()));
        } catch (RuntimeException unexpected) { // the edge: the page stays, the log has the rest
            LOG.error("A page of duties failed", unexpected);
            return List.of(messages.of(Problem.of("duty.failed")));
        }
    }

    Map<String, Object> texts(String... keys) {
        Map<String, Object> texts = new HashMap<>();
        for (String key : keys) {
            texts.put(key, messages.text("sems.duty.page." + key));
        }
        return texts;
    }

    String text(String key, Object... arguments) {
        return messages.text("sems.duty.page." + key, arguments);
    }

    String postName(Post post) {
        return messages.text("sems.duty.post." + post.text());
    }

    /** By the server's clock, as the days of appointments. */
    public String minute(Object instant) {
        return MINUTES.format(Instant.parse(String.valueOf(instant)).atZone(clock.getZone()));
    }

    static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
