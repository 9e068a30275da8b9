package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import java.util.List;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.project.Projects;

/** Opens screens and their schemes; at the first start with Jira's three screens and its two default schemes. */
public final class ScreenSubsystem {
    private static final List<String> FIELDS = List.of(
            "summary",
            "issuetype",
            "security",
            "priority",
            "duedate",
            "components",
            "assignee",
            "reporter",
            "description",
            "attachment",
            "labels",
            "issuelinks");

    private ScreenSubsystem() {}

    public static void open(Services services) {
        Shelves shelves = Shelves.of(services);
        StoredScreens screens = new StoredScreens(shelves, services.get(Projects.class), services.get(Bonds.class));
        if (screens.screens.all().isEmpty()) {
            shelves.together(() -> fill(screens));
        }
        services.provide(Screens.class, screens);
        services.provide(FieldScreenFactory.class, StandIns.create(StandInFieldScreenFactory.class, screens));
        services.provide(FieldScreenManager.class, StandIns.create(StandInFieldScreenManager.class, screens));
        services.provide(
                FieldScreenSchemeManager.class, StandIns.create(StandInFieldScreenSchemeManager.class, screens));
        services.provide(
                IssueTypeScreenSchemeManager.class,
                StandIns.create(StandInIssueTypeScreenSchemeManager.class, screens));
    }

    private static void fill(StoredScreens screens) {
        screen(screens, StoredScreens.DEFAULT, "Default Screen", FIELDS);
        screen(screens, 2, "Workflow Screen", List.of("assignee", "resolution"));
        screen(screens, 3, "Resolve Issue Screen", List.of("resolution", "assignee"));
        screens.schemes.put(new ScreenSchemeRecord(
                StoredScreens.DEFAULT,
                "Default Screen Scheme",
                "Default Screen Scheme",
                List.of(new ScreenSchemeRecord.Item(screens.schemes.nextId(), null, StoredScreens.DEFAULT))));
        screens.typeSchemes.put(new TypeSchemeRecord(
                StoredScreens.DEFAULT,
                "Default Issue Type Screen Scheme",
                "The default issue type screen scheme",
                List.of(new TypeSchemeRecord.Entity(screens.typeSchemes.nextId(), null, StoredScreens.DEFAULT))));
    }

    private static void screen(StoredScreens screens, long id, String name, List<String> fields) {
        screens.screens.put(new ScreenRecord(
                id, name, "", List.of(new ScreenRecord.Tab(screens.screens.nextId(), "Field Tab", fields))));
    }
}
