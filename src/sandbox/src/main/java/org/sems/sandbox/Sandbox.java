package org.sems.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.ServiceLoader;
import org.sems.sandbox.ao.PluginActiveObjects;
import org.sems.sandbox.bundle.PluginListener;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.bundle.RunningPlugin;
import org.sems.sandbox.http.HttpSubsystem;
import org.sems.sandbox.http.JettyHttp;
import org.sems.sandbox.item.DashboardItems;
import org.sems.sandbox.kernel.Aui;
import org.sems.sandbox.kernel.HostCalls;
import org.sems.sandbox.kernel.Http;
import org.sems.sandbox.kernel.KillPoints;
import org.sems.sandbox.kernel.SandboxOptions;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.Subsystem;
import org.sems.sandbox.platform.PlatformSubsystem;
import org.sems.sandbox.platform.PluginStart;
import org.sems.sandbox.platform.SandboxScheduler;
import org.sems.sandbox.platform.Texts;
import org.sems.sandbox.platform.Ticker;
import org.sems.sandbox.rest.PluginRest;
import org.sems.sandbox.store.Database;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.JdbcDocuments;
import org.sems.sandbox.store.ThreadBoundTransactions;
import org.sems.sandbox.store.Transactions;
import org.sems.sandbox.velocity.VelocitySubsystem;
import org.sems.sandbox.velocity.VelocityTemplates;
import org.sems.sandbox.webresource.WebResourceSubsystem;
import org.sems.sandbox.webwork.ActionFilter;

/** One stand-in Jira with one plugin. Start order: store, web server, bundle, platform, subsystems, plugin, requests. */
public final class Sandbox implements AutoCloseable {
    private static final Duration BETWEEN_JOBS = Duration.ofSeconds(5);
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Services services;
    private final Phases phases = new Phases();

    private Sandbox() {
        HostCalls calls = new HostCalls();
        services = new Services(calls);
        services.provide(HostCalls.class, calls);
        KillPoints kill = new KillPoints(() -> Runtime.getRuntime().halt(137));
        calls.beforeEach(call -> kill.reach("call " + call));
        services.provide(KillPoints.class, kill);
    }

    /** With the subsystems that are listed in {@code META-INF/services}. */
    public static Sandbox start(SandboxOptions options) throws Exception {
        return start(options, ServiceLoader.load(Subsystem.class));
    }

    public static Sandbox start(SandboxOptions options, Iterable<Subsystem> subsystems) throws Exception {
        Sandbox sandbox = new Sandbox();
        try {
            sandbox.open(options, subsystems);
        } catch (Exception | Error e) {
            sandbox.close();
            throw e;
        }
        return sandbox;
    }

    public String url() {
        return services.get(Http.class).baseUrl();
    }

    /** For tests of subsystems; everyone else comes in by HTTP. */
    public Services services() {
        return services;
    }

    private void open(SandboxOptions options, Iterable<Subsystem> wanted) throws Exception {
        services.provide(SandboxOptions.class, options);
        services.provide(Aui.class, new Aui(options.aui()));
        Files.createDirectories(options.data());
        ThreadBoundTransactions transactions = phases.run("store", () -> store(options));
        JettyHttp http = closing(new JettyHttp(options.port()));
        services.provide(Http.class, http);
        RunningPlugin plugin = phases.run("bundle", () -> bundle(options));
        PlatformSubsystem.open(services);
        services.get(Texts.class).of(plugin);
        ComponentAccessor.use(services);
        PluginActiveObjects objects = new PluginActiveObjects(
                transactions,
                transactions,
                services.get(Database.class).isPostgres(),
                services.get(PluginSettingsFactory.class));
        services.provide(ActiveObjects.class, objects.service());
        VelocityTemplates templates = VelocitySubsystem.open(services);
        HttpSubsystem.open(services, http);
        http.filter("/secure/*", new ActionFilter(services));
        WebResourceSubsystem.open(services);
        services.provide(DashboardItems.class, new DashboardItems(services));
        List<Subsystem> subsystems = subsystems(wanted);
        plugin.add(tables(objects));
        plugin.add(templates);
        plugin.add(new PluginRest(services));
        subsystems.forEach(subsystem -> plugin.add(listener(subsystem)));
        plugin.add(new PluginStart(services));
        phases.run("plugin", () -> {
            plugin.enable();
            return null;
        });
        phases.run("web server", () -> {
            http.start();
            return null;
        });
        if (!options.jobsByHand()) {
            closing(new Ticker(services.get(SandboxScheduler.class), BETWEEN_JOBS));
        }
        for (Subsystem subsystem : subsystems) {
            subsystem.serving(services);
        }
    }

    private ThreadBoundTransactions store(SandboxOptions options) {
        Database database = closing(options.database()
                .map(Database::postgres)
                .orElseGet(() -> Database.inFolder(options.data().resolve("database"))));
        ThreadBoundTransactions transactions = new ThreadBoundTransactions(database);
        JdbcDocuments documents = new JdbcDocuments(transactions, database);
        closing(documents::close);
        services.provide(Database.class, database);
        services.provide(Transactions.class, transactions);
        services.provide(DocumentStore.class, documents);
        return transactions;
    }

    private RunningPlugin bundle(SandboxOptions options) throws Exception {
        Path storage = options.data().resolve("felix");
        RunningPlugin plugin = closing(new RunningPlugin(services, options.plugin(), storage));
        services.provide(RunningPlugin.class, plugin);
        services.provide(PluginModules.class, plugin);
        return plugin;
    }

    private List<Subsystem> subsystems(Iterable<Subsystem> wanted) throws Exception {
        List<Subsystem> subsystems = new ArrayList<>();
        for (Subsystem subsystem : wanted) {
            phases.run(subsystem.getClass().getSimpleName(), () -> {
                subsystem.open(services);
                return null;
            });
            subsystems.add(closing(subsystem));
        }
        return subsystems;
    }

    private static PluginListener tables(PluginActiveObjects objects) {
        return new PluginListener() {
            @Override
            public void enabled(RunningPlugin plugin) throws Exception {
                objects.enable(plugin);
            }

            @Override
            public void disabled(RunningPlugin plugin) {
                objects.disable();
            }
        };
    }

    private PluginListener listener(Subsystem subsystem) {
        return new PluginListener() {
            @Override
            public void enabled(RunningPlugin plugin) throws Exception {
                subsystem.pluginEnabled(services);
            }

            @Override
            public void disabled(RunningPlugin plugin) throws Exception {
                subsystem.pluginDisabled(services);
            }
        };
    }

    private <T extends AutoCloseable> T closing(T resource) {
        open.push(resource);
        return resource;
    }

    /** Stops in the opposite order; what fails to stop does not keep the rest from stopping. */
    @Override
    public void close() throws Exception {
        Exception first = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        ComponentAccessor.use(null);
        if (first != null) {
            throw first;
        }
    }
}
