package org.sems.sandbox.config;

import org.sems.sandbox.constants.ConstantsSubsystem;
import org.sems.sandbox.customfield.CustomFieldSubsystem;
import org.sems.sandbox.dashboard.DashboardSubsystem;
import org.sems.sandbox.directory.DirectorySubsystem;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.filter.FilterSubsystem;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.Subsystem;
import org.sems.sandbox.linktypes.LinkTypesSubsystem;
import org.sems.sandbox.project.ProjectSubsystem;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.scheme.Permissions;
import org.sems.sandbox.scheme.SchemeSubsystem;
import org.sems.sandbox.screen.ScreenSubsystem;
import org.sems.sandbox.sharing.Shares;

/** Opens all subsystems of the configuration, each after those it asks. */
public final class ConfigSubsystem implements Subsystem {
    private CustomFieldSubsystem customFields;

    @Override
    public void open(Services services) {
        services.provide(Bonds.class, new Bonds());
        DirectorySubsystem.open(services);
        ConstantsSubsystem.open(services);
        LinkTypesSubsystem.open(services);
        ProjectSubsystem.open(services);
        customFields = CustomFieldSubsystem.open(services);
        ScreenSubsystem.open(services);
        SchemeSubsystem.open(services);
        services.provide(
                Shares.class,
                new Shares(services.get(Users.class), services.get(Projects.class), services.get(Permissions.class)));
        FilterSubsystem.open(services);
        DashboardSubsystem.open(services);
    }

    @Override
    public void pluginDisabled(Services services) {
        customFields.pluginDisabled();
    }
}
