package org.sems.sandbox.scheme;

import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.List;

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

    @Override
    public List<SchemeEntity> getNotificationSchemeEntities(Project project, long eventTypeId) {
        return schemes.ofProject(project.getId()).stream()
                .flatMap(scheme -> scheme.entries().stream()
                        .filter(entry -> entry.subject().equals(String.valueOf(eventTypeId)))
                        .map(entry -> schemes.object(scheme, entry)))
                .toList();
    }
}
