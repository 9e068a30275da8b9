package org.sems.sandbox.scheme;

import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.scheme.Scheme;

/** Notification schemes; a project need not have one. */
abstract class StandInNotificationSchemeManager extends StandInSchemeManager implements NotificationSchemeManager {
    static final String DEFAULT = "Default Notification Scheme";

    StandInNotificationSchemeManager(StoredSchemes schemes) {
        super(schemes);
    }

    @Override
    public Scheme getDefaultSchemeObject() {
        return getSchemeObject(DEFAULT);
    }
}
