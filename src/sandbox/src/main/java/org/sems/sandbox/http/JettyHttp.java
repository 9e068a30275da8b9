package org.sems.sandbox.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.sems.sandbox.kernel.Http;

/** Jetty on the loopback interface. The port is taken at once, requests are answered from {@link #start} on. */
public final class JettyHttp implements Http, AutoCloseable {
    /** Warns of every resource that is registered as an instance that it "will be ignored", which is not so. Held: loggers are weak. */
    private static final Logger MISLEADING = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        MISLEADING.setLevel(Level.SEVERE);
    }

    /** Jetty's own half a minute may pass on a busy machine while one request is answered, and is less than clients keep a connection. */
    private static final Duration LONGEST_IDLE = Duration.ofHours(1);

    private final Server server = new Server();
    private final ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
    private final String baseUrl;

    /** @param port 0 takes a free one */
    public JettyHttp(int port) throws IOException {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(new InetSocketAddress("127.0.0.1", port).getHostString());
        connector.setPort(port);
        connector.setIdleTimeout(LONGEST_IDLE.toMillis());
        connector.open();
        baseUrl = "http://localhost:" + connector.getLocalPort();
        server.addConnector(connector);
        server.setHandler(new WholeBodies(context));
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(org.eclipse.jetty.http.HttpCookie.SameSite.LAX);
        context.setMaxFormContentSize(20_000_000);
    }

    public void filter(String path, Filter filter) {
        context.addFilter(new FilterHolder(filter), path, EnumSet.of(DispatcherType.REQUEST));
    }

    @Override
    public void servlet(String path, HttpServlet servlet) {
        context.addServlet(new ServletHolder(servlet), path);
    }

    @Override
    public void rest(String path, Object... resources) {
        ResourceConfig config = new ResourceConfig();
        config.registerInstances(Set.of(resources).toArray());
        config.register(JacksonFeature.class);
        config.property("jersey.config.server.wadl.disableWadl", true);
        context.addServlet(new ServletHolder(new ServletContainer(config)), path + "/*");
    }

    @Override
    public String baseUrl() {
        return baseUrl;
    }

    public void start() throws Exception {
        server.start();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
