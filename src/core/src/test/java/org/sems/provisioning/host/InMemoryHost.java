package org.sems.provisioning.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sems.provisioning.registry.References;

/** A host of nothing but objects, with the schemes that projects share by default. It can die after a number of changes. */
public final class InMemoryHost implements Host {
    public static final String DEFAULT = "0";
    private final Map<String, Existing> objects = new LinkedHashMap<>();
    private final Map<String, String> assigned = new HashMap<>();
    private final Set<String> issues = new HashSet<>();
    private final Map<String, List<PlanMessage>> obstacles = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private int ids = 100;
    private int changesUntilDeath = Integer.MAX_VALUE;
    public int changes;

    /** Every project uses the default schemes, but for security and notifications, which none has. */
    InMemoryHost() {
        put(
                Kind.ISSUE_TYPE_SCHEME,
                DEFAULT,
                "Default",
                Shape.empty().with("types", References.id(Kind.ISSUE_TYPE, "1")),
                true);
        put(
                Kind.ISSUE_TYPE_SCREEN_SCHEME,
                DEFAULT,
                "Default",
                Shape.empty().with("default", References.id(Kind.SCREEN_SCHEME, "1")),
                true);
        put(
                Kind.WORKFLOW_SCHEME,
                DEFAULT,
                "Default",
                Shape.empty().with("default", References.id(Kind.WORKFLOW, "jira")),
                true);
        put(
                Kind.PERMISSION_SCHEME,
                DEFAULT,
                "Default",
                Shape.empty()
                        .with("permission BROWSE_PROJECTS", "applicationRole")
                        .with("permission MANAGE_SPRINTS", "group developers"),
                true);
        put(Kind.ISSUE_TYPE, "1", "Task", Shape.empty().with("sub-task", "no"), false);
    }

    public Existing put(Kind kind, String id, String name, Shape shape, boolean isDefault) {
        objects.put(kind + id, new Existing(kind, id, name, shape, List.of(), isDefault));
        return objects.get(kind + id);
    }

    Existing put(Kind kind, String name, Shape shape) {
        return put(kind, String.valueOf(ids++), name, shape, false);
    }

    public void dieAfter(int number) {
        changesUntilDeath = number;
    }

    public void hasIssue(String project, String type) {
        issues.add(project + " " + type);
    }

    void putObstacle(Kind kind, String id, String code) {
        obstacles.put(kind + id, List.of(PlanMessage.of(code, id)));
    }

    public void use(Kind kind, String id) {
        used.add(kind + id);
    }

    public List<Existing> all() {
        return List.copyOf(objects.values());
    }

    @Override
    public Optional<Existing> byId(Kind kind, String id) {
        return Optional.ofNullable(objects.get(kind + id)).map(this::withProjects);
    }

    private Existing withProjects(Existing one) {
        List<String> projects = assigned.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(one.kind() + " "))
                .filter(entry -> entry.getValue().equals(one.id()))
                .map(entry -> entry.getKey().substring(one.kind().name().length() + 1))
                .toList();
        return new Existing(one.kind(), one.id(), one.name(), one.shape(), projects, one.isDefault());
    }

    @Override
    public List<Existing> named(Kind kind, String name) {
        return objects.values().stream()
                .filter(one -> one.kind() == kind && one.name().equalsIgnoreCase(name))
                .map(this::withProjects)
                .toList();
    }

    @Override
    public Optional<Existing> assigned(Kind scheme, String project) {
        return byId(scheme, assigned.getOrDefault(scheme + " " + project, DEFAULT));
    }

    @Override
    public String create(Kind kind, String name, Shape shape) {
        live();
        return put(kind, kind == Kind.WORKFLOW ? name : String.valueOf(ids++), name, asHost(kind, shape), false)
                .id();
    }

    @Override
    public void update(Kind kind, String id, Shape shape) {
        live();
        Existing one = objects.get(kind + id);
        put(kind, id, one.name(), asHost(kind, shape), one.isDefault());
    }

    @Override
    public Shape asHeld(Kind kind, Shape wanted) {
        return wanted;
    }

    /** Validators are ours, and of them nothing is left. */
    @Override
    public Shape released(Shape workflow) {
        return workflow.without(part -> part.startsWith("validator ") || part.startsWith(Shape.OURS))
                .with(Shape.GATES, "0");
    }

    /** The host gets plain ids and gives references, as any host must. */
    private Shape asHost(Kind kind, Shape plain) {
        Shape shape = Shape.empty();
        for (Map.Entry<String, List<String>> part :
                plain.map(References::plain).parts().entrySet()) {
            if (part.getKey().startsWith("~")
                            && !part.getKey().equals(Shape.GATES)
                            && !part.getKey().startsWith(Shape.OURS)
                    || part.getValue().isEmpty()) {
                continue;
            }
            String name = part.getKey().startsWith("type ")
                    ? "type " + References.id(Kind.ISSUE_TYPE, part.getKey().substring(5))
                    : part.getKey();
            shape = shape.with(
                    name,
                    part.getValue().stream()
                            .map(value -> reference(kind, name, value))
                            .toList());
        }
        return shape;
    }

    private static String reference(Kind kind, String part, String value) {
        Map<String, Kind> direct =
                Map.of("types", Kind.ISSUE_TYPE, "create", Kind.SCREEN, "edit", Kind.SCREEN, "view", Kind.SCREEN);
        if (part.equals("other")) {
            return value;
        }
        if (direct.containsKey(part)) {
            return References.id(direct.get(part), value);
        }
        if (kind == Kind.SCREEN_SCHEME) {
            return References.id(Kind.SCREEN, value);
        }
        if (kind == Kind.ISSUE_TYPE_SCREEN_SCHEME || kind == Kind.WORKFLOW_SCHEME) {
            return References.id(kind == Kind.WORKFLOW_SCHEME ? Kind.WORKFLOW : Kind.SCREEN_SCHEME, value);
        }
        if (part.equals("fields")) {
            return value.matches("\\d+") ? References.id(Kind.CUSTOM_FIELD, value) : value;
        }
        if (part.startsWith("step ")) {
            return "status " + References.id(Kind.STATUS, value.substring("status ".length()));
        }
        int blank = value.lastIndexOf(' ');
        boolean role = part.equals("shares") || value.startsWith("projectrole ") || value.startsWith("Project_Role ");
        return role ? value.substring(0, blank + 1) + References.id(Kind.ROLE, value.substring(blank + 1)) : value;
    }

    @Override
    public void assign(Kind scheme, String project, String id) {
        live();
        if (id.isEmpty() || id.equals(DEFAULT)) {
            assigned.remove(scheme + " " + project);
        } else {
            assigned.put(scheme + " " + project, id);
        }
    }

    @Override
    public void delete(Kind kind, String id) {
        live();
        objects.remove(kind + id);
    }

    @Override
    public List<PlanMessage> uses(Kind kind, String id) {
        boolean typeInUse = kind == Kind.ISSUE_TYPE && issues.stream().anyMatch(issue -> issue.endsWith(" " + id));
        return typeInUse || used.contains(kind + id) ? List.of(PlanMessage.of("issues-of-type")) : List.of();
    }

    @Override
    public List<PlanMessage> obstacles(Kind kind, String id, Shape target) {
        return obstacles.getOrDefault(kind + id, List.of());
    }

    @Override
    public List<PlanMessage> obstaclesToAssign(Kind scheme, String project, Shape shape) {
        return List.of();
    }

    @Override
    public boolean hasIssues(String project, String issueType) {
        return issues.contains(project + " " + issueType);
    }

    @Override
    public String projectKey(String project) {
        return project.equals(Setting.AAA.id()) ? "AAA" : "BBB";
    }

    private void live() {
        if (changes++ >= changesUntilDeath) {
            throw new Died();
        }
    }

    public static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What is there, by kind, name and shape, whatever the ids. */
    public List<String> picture() {
        List<String> lines = new ArrayList<>();
        objects.values()
                .forEach(one -> lines.add(one.kind() + " " + one.name() + " "
                        + one.shape()
                                .map(text -> References.readable(
                                        text,
                                        reference -> byId(reference.kind(), reference.value())
                                                .map(Existing::name)))
                                .parts()
                                .toString()
                                .replaceAll("\\d{3,}", "#")));
        assigned.forEach((project, id) -> lines.add(project + " "
                + objects.get(project.substring(0, project.indexOf(' ')) + id).name()));
        return lines.stream().sorted().toList();
    }
}
