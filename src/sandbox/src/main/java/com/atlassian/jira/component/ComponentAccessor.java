package com.atlassian.jira.component;

import com.atlassian.jira.security.JiraAuthenticationContext;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.store.Transactions;

/** The sandbox's own version of a type of Jira's that carries code: looks up in the one sandbox of this process. */
public class ComponentAccessor {
    private static volatile Services services;

    public static <T> T getComponent(Class<T> type) {
        return services().forPlugin(type);
    }

    public static JiraAuthenticationContext getJiraAuthenticationContext() {
        return services().get(JiraAuthenticationContext.class);
    }

    /** Not Jira's: what {@code Txn} begins its transactions with. */
    public static Transactions transactions() {
        return services().get(Transactions.class);
    }

    /** Not Jira's: the sandbox says where its services are. */
    public static void use(Services of) {
        services = of;
    }

    private static Services services() {
        Services now = services;
        if (now == null) {
            throw new IllegalStateException("no sandbox is running");
        }
        return now;
    }
}
