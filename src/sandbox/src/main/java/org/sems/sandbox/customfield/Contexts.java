package org.sems.sandbox.customfield;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;

/**
 * The contexts of all fields. A project has one context of a field: to put it into a second takes it away from the first,
 * and so with "everywhere else". What a context holds for is always given whole.
 */
public final class Contexts {
    /** So that nobody gets away with a context's id for that of its configuration. */
    private static final long APART = 1_000_000;

    private final Shelf<ContextRecord> shelf;

    public Contexts(Shelves shelves, Bonds bonds) {
        this.shelf = shelves.shelf("field-context", ContextRecord.class, ContextRecord::id);
        bonds.tie(new Bonds.Bond() {
            @Override
            public void removed(Bonds.Kind kind, String id) {
                if (kind == Bonds.Kind.PROJECT) {
                    leave(Long.parseLong(id));
                }
            }
        });
    }

    public List<ContextRecord> of(String field) {
        return shelf.all().stream()
                .filter(context -> context.field().equals(field))
                .toList();
    }

    public Optional<ContextRecord> byId(Long id) {
        return shelf.find(id);
    }

    public ContextRecord create(
            String field,
            String name,
            String description,
            boolean global,
            List<Long> projects,
            List<String> issueTypes) {
        long id = shelf.nextId();
        return place(
                new ContextRecord(id, field, name, description, false, List.of(), issueTypes, id + APART),
                global,
                projects);
    }

    public ContextRecord rename(long id, String name, String description) {
        return shelf.put(shelf.need(id).named(name, description));
    }

    /** Replaces the places where the context holds. */
    public ContextRecord place(ContextRecord context, boolean global, List<Long> projects) {
        shelf.together(() -> {
            for (ContextRecord other : of(context.field())) {
                if (other.id() != context.id()) {
                    List<Long> left = new ArrayList<>(other.projects());
                    if (left.removeAll(projects) || other.global() && global) {
                        shelf.put(other.in(other.global() && !global, left));
                    }
                }
            }
            shelf.put(context.in(global, projects.stream().distinct().toList()));
        });
        return shelf.need(context.id());
    }

    public void remove(long id) {
        shelf.remove(id);
    }

    void removeAllOf(String field) {
        shelf.removeAll(of(field).stream().map(ContextRecord::id).toList());
    }

    private void leave(long project) {
        for (ContextRecord context : List.copyOf(shelf.all())) {
            List<Long> left = new ArrayList<>(context.projects());
            if (left.remove(project)) {
                shelf.put(context.in(context.global(), left));
            }
        }
    }

    /** The project's own context, or that of everywhere else; null is a project that has none of its own. */
    public Optional<ContextRecord> relevant(String field, Long project) {
        List<ContextRecord> contexts = of(field);
        return contexts.stream()
                .filter(context -> project != null && context.projects().contains(project))
                .findFirst()
                .or(() -> contexts.stream().filter(ContextRecord::global).findFirst());
    }

    /** As {@link #relevant(String, Long)}; a project's own context that leaves the issue type out does not fall back. */
    public Optional<ContextRecord> relevant(String field, Long project, String issueType) {
        return relevant(field, project).filter(context -> context.isFor(issueType));
    }
}
