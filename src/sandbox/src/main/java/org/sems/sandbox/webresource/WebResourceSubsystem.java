package org.sems.sandbox.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Aui;
import org.sems.sandbox.kernel.Http;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** Provides and serves web-resources. */
public final class WebResourceSubsystem {

    private WebResourceSubsystem() {}

    public static void open(Services services) {
        Aui aui = services.get(Aui.class);
        WebResources resources = new WebResources(services.get(PluginModules.class), aui);
        services.provide(PageResources.class, resources);
        services.provide(PageBuilderService.class, StandIns.create(PageBuilder.class));
        Http http = services.get(Http.class);
        http.servlet("/download/resources/*", new ResourceServlet(services, resources));
        http.servlet("/sandbox/kernel/*", new OwnScripts());
        http.servlet(Aui.ADDRESS + "*", new AuiFiles(aui));
    }
}
