package org.sems.sandbox.constants;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import java.util.function.Supplier;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** Opens the constants; at the first start with those that Jira brings. */
public final class ConstantsSubsystem {
    private static final String ICONS = "/images/icons/";

    private ConstantsSubsystem() {}

    public static Constants open(Services services) {
        Shelves shelves = Shelves.of(services);
        Bonds bonds = services.get(Bonds.class);
        StoredConstants constants = new StoredConstants(shelves);
        if (constants.statuses().isEmpty()) {
            shelves.together(() -> fill(constants));
        }
        Supplier<IssueTypeSchemeManager> schemes = () -> services.get(IssueTypeSchemeManager.class);
        services.provide(Constants.class, constants);
        services.provide(AvatarManager.class, StandIns.create(StandInAvatarManager.class));
        services.provide(
                IssueTypeManager.class,
                StandIns.create(StandInIssueTypeManager.class, constants, shelves, bonds, schemes));
        services.provide(StatusManager.class, StandIns.create(StandInStatusManager.class, constants, bonds));
        services.provide(StatusCategoryManager.class, StandIns.create(StandInStatusCategoryManager.class));
        services.provide(ResolutionManager.class, StandIns.create(StandInResolutionManager.class, constants, bonds));
        return constants;
    }

    private static void fill(StoredConstants constants) {
        issueType(constants, "Task", "A task that needs to be done.", false);
        issueType(constants, "Sub-task", "The sub-task of the issue", true);
        issueType(constants, "Story", "A user story.", false);
        issueType(constants, "Bug", "A problem which impairs or prevents the functions of the product.", false);
        status(constants, "1", "Open", Category.NEW);
        status(constants, "3", "In Progress", Category.PROGRESS);
        status(constants, "4", "Reopened", Category.NEW);
        status(constants, "5", "Resolved", Category.DONE);
        status(constants, "6", "Closed", Category.DONE);
        for (String[] named : new String[][] {{"To Do", "new"}, {"Done", "done"}}) {
            constants.statuses.add(named[0], "", ICONS + "statuses/generic.png", false, named[1], null);
        }
        for (String name : new String[] {"Done", "Won't Do", "Duplicate", "Cannot Reproduce"}) {
            constants.resolutions.add(name, "", "", false, null, null);
        }
        priority(constants, "1", "Highest", "#d04437");
        priority(constants, "2", "High", "#f15C75");
        priority(constants, "3", "Medium", "#f79232");
        priority(constants, "4", "Low", "#707070");
        priority(constants, "5", "Lowest", "#999999");
    }

    private static void issueType(StoredConstants constants, String name, String description, boolean subTask) {
        constants.issueTypes.add(
                name,
                description,
                ICONS + "issuetypes/" + name.toLowerCase(java.util.Locale.ROOT) + ".png",
                subTask,
                null,
                null);
    }

    private static void status(StoredConstants constants, String id, String name, Category category) {
        constants.statuses.addAs(id, name, "", ICONS + "statuses/generic.png", false, category.key(), null);
    }

    private static void priority(StoredConstants constants, String id, String name, String colour) {
        constants.priorities.addAs(
                id,
                name,
                "",
                ICONS + "priorities/" + name.toLowerCase(java.util.Locale.ROOT) + ".svg",
                false,
                null,
                colour);
    }
}
