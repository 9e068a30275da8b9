package org.sems.sandbox.web.fragment;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Templates;
import org.sems.sandbox.web.Panels;

/** Puts this package together. */
public final class Fragments {

    private Fragments() {}

    public static Panels of(
            PluginModules modules,
            Templates templates,
            Users users,
            PermissionManager permissions,
            JiraAuthenticationContext authentication) {
        return new PluginPanels(
                modules, templates, new Conditions(modules, new HostConditions(users, permissions)), authentication);
    }
}
