package org.sems.sandbox.config;

import org.sems.sandbox.constants.ConstantsRoom;
import org.sems.sandbox.customfield.CustomFieldRoom;
import org.sems.sandbox.dashboard.DashboardRoom;
import org.sems.sandbox.directory.DirectoryRoom;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.filter.FilterRoom;
import org.sems.sandbox.kernel.Room;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.linktypes.LinkTypesRoom;
import org.sems.sandbox.project.ProjectRoom;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.scheme.Permissions;
import org.sems.sandbox.scheme.SchemeRoom;
import org.sems.sandbox.screen.ScreenRoom;
import org.sems.sandbox.sharing.Shares;

/** Opens all rooms of the configuration, each after those it asks. */
public final class ConfigRoom implements Room {
    private CustomFieldRoom customFields;

    @Override
    public void open(Services services) {
        services.provide(Bonds.class, new Bonds());
        DirectoryRoom.open(services);
        ConstantsRoom.open(services);
        LinkTypesRoom.open(services);
        ProjectRoom.open(services);
        customFields = CustomFieldRoom.open(services);
        ScreenRoom.open(services);
        SchemeRoom.open(services);
        services.provide(
                Shares.class,
                new Shares(services.get(Users.class), services.get(Projects.class), services.get(Permissions.class)));
        FilterRoom.open(services);
        DashboardRoom.open(services);
    }

    @Override
    public void pluginDisabled(Services services) {
        customFields.pluginDisabled();
    }
}
