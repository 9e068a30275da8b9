package org.sems.sandbox.linktypes;

import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** Opens the kinds of link; at the first start with those that Jira brings. */
public final class LinkTypesSubsystem {
    private LinkTypesSubsystem() {}

    public static void open(Services services) {
        Shelves shelves = Shelves.of(services);
        StandInIssueLinkTypeManager types =
                StandIns.create(StandInIssueLinkTypeManager.class, shelves, services.get(Bonds.class));
        if (types.all().isEmpty()) {
            shelves.together(() -> {
                types.createIssueLinkType("Blocks", "blocks", "is blocked by", null);
                types.createIssueLinkType("Cloners", "clones", "is cloned by", null);
                types.createIssueLinkType("Duplicate", "duplicates", "is duplicated by", null);
                types.createIssueLinkType("Relates", "relates to", "relates to", null);
                types.createIssueLinkType(
                        "jira_subtask_link", "jira_subtask_outward", "jira_subtask_inward", "jira_subtask");
            });
        }
        services.provide(LinkTypes.class, types);
        services.provide(IssueLinkTypeManager.class, types);
    }
}
