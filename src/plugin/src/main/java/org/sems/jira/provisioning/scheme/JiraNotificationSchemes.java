package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.List;
import org.sems.provisioning.host.Kind;

/**
 * Who is notified of which event: a part for each event, by its English name or, for events that are not Jira's own,
 * its id.
 */
public final class JiraNotificationSchemes extends SchemesOfHolders {
    private static final String EVENT = "event ";
    private static final List<String> EVENTS = List.of(
            "Issue Created",
            "Issue Updated",
            "Issue Assigned",
            "Issue Resolved",
            "Issue Closed",
            "Issue Commented",
            "Issue Reopened",
            "Issue Deleted",
            "Issue Moved",
            "Work Logged On Issue",
            "Work Started On Issue",
            "Work Stopped On Issue",
            "Generic Event",
            "Issue Comment Edited",
            "Issue Worklog Updated",
            "Issue Worklog Deleted",
            "Issue Comment Deleted");

    public JiraNotificationSchemes(NotificationSchemeManager manager) {
        super(Kind.NOTIFICATION_SCHEME, manager);
    }

    @Override
    String part(SchemeEntity entity) {
        return EVENT + name(entity.getEntityTypeId());
    }

    @Override
    Object type(String part) {
        return id(part.substring(EVENT.length()));
    }

    private static String name(Object eventTypeId) {
        int id = Integer.parseInt(String.valueOf(eventTypeId));
        return id <= EVENTS.size() ? EVENTS.get(id - 1) : String.valueOf(id);
    }

    private static Long id(String name) {
        int index = EVENTS.indexOf(name);
        return index >= 0 ? Long.valueOf(index + 1L) : Long.valueOf(name);
    }
}
