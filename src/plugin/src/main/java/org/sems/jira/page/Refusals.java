package org.sems.jira.page;

import java.util.List;
import org.sems.jira.rest.Conflict;
import org.sems.jira.rest.Messages;
import org.sems.jira.rest.NotAllowed;
import org.sems.jira.rest.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page shows where REST answers with a status: every refusal as a line. */
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private final Messages messages;

    public Refusals(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param failed code of what is said when the work breaks
     * @return what was refused; nothing if all went well
     */
    public List<String> of(String failed, Work work) {
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
        } catch (Exception unexpected) { // the edge: the page stays, the log has the rest
            LOG.error("A page has failed: {}", failed, unexpected);
            return List.of(messages.of(Problem.of(failed)));
        }
    }

    /** What a button asks for, or what a page shows. */
    @FunctionalInterface
    public interface Work {

        void run() throws Exception;
    }
}
