package org.sems.sandbox.issue;

import java.time.Clock;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.project.Projects;

/** What an issue refers to: its ids are resolved here. */
public record Surroundings(
        Projects projects,
        Constants constants,
        Users directory,
        CustomFields customFields,
        Clock clock,
        Services services) {

    public static Surroundings of(Services services) {
        return new Surroundings(
                services.get(Projects.class),
                services.get(Constants.class),
                services.get(Users.class),
                services.get(CustomFields.class),
                services.find(Clock.class).orElseGet(Clock::systemDefaultZone),
                services);
    }
}
