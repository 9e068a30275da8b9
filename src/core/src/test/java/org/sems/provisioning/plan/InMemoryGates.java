package org.sems.provisioning.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.provisioning.host.InMemoryHost;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.release.GatedWorkflow;
import org.sems.provisioning.release.GatedWorkflows;

/** The workflows of an {@link InMemoryHost} that have a gate, and others of somebody else's. */
public final class InMemoryGates implements GatedWorkflows {
    private final InMemoryHost host;
    private final Map<String, GatedWorkflow> others = new LinkedHashMap<>();
    private final Map<String, List<PlanMessage>> obstacles = new LinkedHashMap<>();
    final List<String> released = new ArrayList<>();

    public InMemoryGates(InMemoryHost host) {
        this.host = host;
    }

    void putOther(String name, String... transitions) {
        others.put(name, new GatedWorkflow(name, true, false, List.of(transitions)));
    }

    void putDraft(String name, String... transitions) {
        others.put(name, new GatedWorkflow(name, false, true, List.of(transitions)));
    }

    void putObstacle(String name) {
        obstacles.put(name, List.of(PlanMessage.of("obstacle.foreign-draft", name)));
    }

    @Override
    public List<GatedWorkflow> all() {
        List<GatedWorkflow> all = new ArrayList<>();
        host.all().stream()
                .filter(one -> one.kind() == Kind.WORKFLOW
                        && one.shape().text(Shape.GATES).equals("1"))
                .forEach(one -> all.add(new GatedWorkflow(one.name(), true, false, List.of("Close (51)"))));
        all.addAll(others.values());
        return all;
    }

    @Override
    public List<PlanMessage> obstacles(String name) {
        return obstacles.getOrDefault(name, List.of());
    }

    @Override
    public void release(String name) {
        released.add(name);
        others.remove(name);
        host.byId(Kind.WORKFLOW, name).ifPresent(one -> host.update(Kind.WORKFLOW, name, host.released(one.shape())));
    }
}
