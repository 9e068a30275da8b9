package org.sems.sandbox.kernel;

import java.util.Map;

/** Renders the plugin's Velocity templates as Jira does: references escaped, methods only from the allow-list. */
public interface Templates {

    /** @param path of the template in the bundle, as {@code templates/rating/view.vm} */
    String render(String path, Map<String, ?> context);

    /** @param template the text of a template */
    String renderText(String template, Map<String, ?> context);
}
