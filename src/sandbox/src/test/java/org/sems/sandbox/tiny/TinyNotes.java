package org.sems.sandbox.tiny;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;

public class TinyNotes implements LifecycleAware {
    private final ActiveObjects objects;
    private final JiraAuthenticationContext authentication;
    private final List<String> heard = new ArrayList<>();

    public TinyNotes(ActiveObjects objects, JiraAuthenticationContext authentication, EventPublisher events) {
        this.objects = objects;
        this.authentication = authentication;
        events.register(this);
    }

    @EventListener
    public void on(PluginEnabledEvent event) {
        heard.add("enabled " + event.getPlugin().getKey());
    }

    @Override
    public void onStart() {
        heard.add("started");
        add("started");
    }

    @Override
    public void onStop() {
        heard.add("stopped");
    }

    public void add(String text) {
        objects.executeInTransaction(() -> objects.create(TinyNote.class, new DBParam("TEXT", text)));
    }

    public void addAndFail(String text) {
        objects.executeInTransaction(() -> {
            objects.create(TinyNote.class, new DBParam("TEXT", text));
            throw new IllegalStateException("on purpose");
        });
    }

    public List<String> all() {
        return Stream.of(objects.find(TinyNote.class)).map(TinyNote::getText).toList();
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    public String user() {
        return authentication.getLoggedInUser() == null
                ? "nobody"
                : authentication.getLoggedInUser().getName();
    }
}
