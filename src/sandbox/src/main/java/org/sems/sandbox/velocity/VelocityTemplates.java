package org.sems.sandbox.velocity;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.templaterenderer.RenderingException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.log.NullLogChute;
import org.sems.sandbox.bundle.PluginListener;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.bundle.RunningPlugin;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.Templates;

/**
 * Velocity over the plugin's templates. Each rendering also sees {@code $i18n}, {@code $textutils} and {@code $baseurl}
 * (the context path). The engine is made again when the plugin is enabled again.
 */
public final class VelocityTemplates implements Templates, PluginListener {
    private final Services services;
    private volatile VelocityEngine engine;
    private volatile AllowList allowed = new AllowList(Set.of());

    public VelocityTemplates(Services services) {
        this.services = services;
    }

    @Override
    public void enabled(RunningPlugin plugin) {
        start(plugin);
    }

    @Override
    public void disabled(RunningPlugin plugin) {
        engine = null;
    }

    void start(PluginModules modules) {
        allowed = AllowList.of(modules);
        VelocityEngine fresh = new VelocityEngine();
        fresh.setApplicationAttribute(AllowUberspect.ALLOW_LIST, allowed);
        fresh.setProperty("resource.loader", "plugin");
        fresh.setProperty("plugin.resource.loader.instance", new BundleTemplates(modules));
        fresh.setProperty("plugin.resource.loader.cache", "true");
        fresh.setProperty("runtime.introspector.uberspect", AllowUberspect.class.getName());
        fresh.setProperty("eventhandler.referenceinsertion.class", EscapeReferences.class.getName());
        fresh.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
        fresh.setProperty("input.encoding", "UTF-8");
        fresh.setProperty("velocimacro.library", "");
        fresh.init();
        engine = fresh;
    }

    /** Methods that templates wanted to call and that need a place in the plugin's allow-list. */
    public Set<String> refusedMethods() {
        return new TreeSet<>(allowed.refused());
    }

    @Override
    public String render(String path, Map<String, ?> context) {
        return render(path, context, name -> null);
    }

    /** @param otherwise asked for references that are neither in the context nor set by the template */
    public String render(String path, Map<String, ?> context, Function<String, Object> otherwise) {
        StringWriter out = new StringWriter();
        try {
            engine().getTemplate(path.startsWith("/") ? path.substring(1) : path, "UTF-8")
                    .merge(velocity(context, otherwise), out);
        } catch (RuntimeException e) {
            throw new RenderingException("template " + path + ": " + e.getMessage(), e);
        }
        return out.toString();
    }

    @Override
    public String renderText(String template, Map<String, ?> context) {
        StringWriter out = new StringWriter();
        try {
            engine().evaluate(velocity(context, name -> null), out, "text", template);
        } catch (RuntimeException e) {
            throw new RenderingException(e.getMessage(), e);
        }
        return out.toString();
    }

    private VelocityEngine engine() {
        VelocityEngine now = engine;
        if (now == null) {
            throw new IllegalStateException("the plugin is disabled: it has no templates");
        }
        return now;
    }

    private VelocityContext velocity(Map<String, ?> context, Function<String, Object> otherwise) {
        VelocityContext own = new VelocityContext() {
            @Override
            public Object internalGet(String key) {
                return internalContainsKey(key) ? super.internalGet(key) : otherwise.apply(key);
            }
        };
        services.find(JiraAuthenticationContext.class).ifPresent(a -> own.put("i18n", a.getI18nHelper()));
        own.put("textutils", new TextUtils());
        own.put("baseurl", "");
        context.forEach(own::put);
        return own;
    }
}
