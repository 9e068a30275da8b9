package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Hands a condition the user and the helper of the page, as Jira's class of this name does. */
public abstract class AbstractWebCondition implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // no parameter by itself
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay(getApplicationUser(context), (JiraHelper) context.get("helper"));
    }

    protected ApplicationUser getApplicationUser(Map<String, Object> context) {
        return (ApplicationUser) context.get("user");
    }

    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper helper);
}
