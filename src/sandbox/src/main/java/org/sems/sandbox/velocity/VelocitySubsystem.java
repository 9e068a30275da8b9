package org.sems.sandbox.velocity;

import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.Templates;

/** Provides templates to the sandbox and to the plugin. */
public final class VelocitySubsystem {

    private VelocitySubsystem() {}

    public static VelocityTemplates open(Services services) {
        VelocityTemplates templates = new VelocityTemplates(services);
        services.provide(Templates.class, templates);
        services.provide(VelocityTemplates.class, templates);
        return templates;
    }
}
