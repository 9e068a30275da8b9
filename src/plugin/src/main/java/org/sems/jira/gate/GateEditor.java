package org.sems.jira.gate;

import java.util.List;
import java.util.Map;
import org.sems.gate.rule.RuleEntry;

/** A gate on the pages of Jira's workflow editor. */
public interface GateEditor {
    /**
     * What the template of a page shows.
     *
     * @param page      as Jira calls it: {@code view}, {@code input-parameters} or {@code edit-parameters}
     * @param arguments what the workflow stores; empty for a new module
     * @param rules     what may be picked
     */
    Map<String, ?> parameters(String page, Map<?, ?> arguments, List<RuleEntry> rules);

    /** What the workflow shall store of a form. */
    Map<String, String> arguments(Map<String, Object> sent);
}
