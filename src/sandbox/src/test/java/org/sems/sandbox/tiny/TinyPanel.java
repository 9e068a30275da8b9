package org.sems.sandbox.tiny;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives a panel the summary of the issue that it stands on; as a condition it holds where there is an issue. */
public class TinyPanel implements ContextProvider, Condition {
    private boolean fails;

    @Override
    public void init(Map<String, String> params) {
        fails = params.containsKey("fails");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (fails) {
            throw new IllegalStateException("on purpose");
        }
        return Map.of("about", ((Issue) context.get("issue")).getSummary());
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue;
    }
}
