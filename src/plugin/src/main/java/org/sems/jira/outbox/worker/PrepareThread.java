package org.sems.jira.outbox.worker;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a task in a thread of our own as Jira runs its jobs and requests: nothing that an earlier task has read is remembered, and nothing is left
 * open afterwards. Jira asks every app with threads of its own to do so.
 */
public final class PrepareThread {
    private static final Logger LOG = LoggerFactory.getLogger(PrepareThread.class);
    private final JiraThreadLocalUtil threadLocals;

    public PrepareThread(JiraThreadLocalUtil threadLocals) {
        this.threadLocals = threadLocals;
    }

    void run(Runnable task) {
        threadLocals.preCall();
        try {
            task.run();
        } finally {
            clean();
        }
    }

    /** It wants a logger of log4j 1, for which the app has no use: one is made from the type that Jira itself has for it. */
    private void clean() {
        try {
            Method postCall = Arrays.stream(JiraThreadLocalUtil.class.getMethods())
                    .filter(method -> method.getName().equals("postCall") && method.getParameterCount() == 1)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchMethodException("postCall"));
            Object logger = postCall.getParameterTypes()[0]
                    .getMethod("getLogger", String.class)
                    .invoke(null, PrepareThread.class.getName());
            postCall.invoke(threadLocals, logger);
        } catch (ReflectiveOperationException | LinkageError changed) { // the next task is prepared all the same
            LOG.warn("What a task has left in its thread could not be cleaned up: {}", changed.toString());
            LOG.debug("Why it could not", changed);
        }
    }
}
