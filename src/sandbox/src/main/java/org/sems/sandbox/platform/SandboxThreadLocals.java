package org.sems.sandbox.platform;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;
import org.sems.sandbox.kernel.RequestCache;

/** Clears what a thread of the app remembers, before and after its task. */
public abstract class SandboxThreadLocals implements JiraThreadLocalUtil {

    @Override
    public void preCall() {
        RequestCache.clear();
    }

    @Override
    public void postCall(Logger log) {
        RequestCache.clear();
    }
}
