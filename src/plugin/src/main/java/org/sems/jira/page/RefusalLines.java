package org.sems.jira.page;

import java.util.List;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page shows where REST answers with a status: every refusal as a line. */
public final class RefusalLines {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalLines.class);
    private final Messages messages;

    public RefusalLines(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param failed code of the message when the work fails
     * @return what was refused; nothing if all went well
     */
    public List<String> collect(String failed, Work work) {
        try {
            work.run();
            return List.of();
        } catch (Refusal refused) {
            return messages.describe(refused.problems());
        } catch (Exception unexpected) { // last resort: the page stays, the log has the rest
            LOG.error("A page has failed: {}", failed, unexpected);
            return List.of(messages.describe(Problem.of(failed)));
        }
    }

    /** What a button asks for, or what a page shows. */
    @FunctionalInterface
    public interface Work {

        void run() throws Exception;
    }
}
