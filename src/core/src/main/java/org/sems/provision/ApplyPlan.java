package org.sems.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sems.problem.Refused;

/**
 * Gives the host what a SeMS needs, one durable step after the other. Each step is decided when its turn comes, so a second run after
 * a crash goes on where the first one stopped, and a run after a finished one does nothing. The caller holds the lock.
 */
public final class ApplyPlan {
    private final Host host;
    private final Registry registry;

    public ApplyPlan(Host host, Registry registry) {
        this.host = host;
        this.registry = registry;
    }

    /** @throws Refused with one problem, {@code setup.obstacle....}, for everything that stands in the way */
    public Plan check(DesiredConfiguration desired) {
        Plan plan = new DrawUpPlan(host, registry).of(desired);
        refuse(plan.conflicts());
        return plan;
    }

    /**
     * @return what was done
     * @throws Refused as {@link #check}, before anything was touched
     */
    public Plan apply(DesiredConfiguration desired) {
        Plan plan = check(desired);
        Decide decide = new Decide(host, registry, desired.setUp());
        List<Change> done = new ArrayList<>();
        for (Wanted wanted : desired.all()) {
            Optional<Step> step = decide.on(wanted);
            step.ifPresent(one -> {
                refuse(one.action() == Action.CONFLICT ? List.of(one.change()) : List.of());
                execute(one, desired.setUp().key());
                done.add(one.change());
            });
        }
        Readable readable = new Readable(host, registry, desired);
        return new Plan(
                done.stream()
                        .map(change -> new Change(
                                change.kind(),
                                change.key(),
                                change.name(),
                                change.action(),
                                change.why(),
                                readable.of(change.differences())))
                        .toList(),
                plan.budget());
    }

    private static void refuse(List<Change> conflicts) {
        if (!conflicts.isEmpty()) {
            throw new Refused(conflicts.stream()
                    .flatMap(change -> change.obstacles().stream())
                    .toList());
        }
    }

    private void execute(Step step, String sems) {
        switch (step.action()) {
            case CREATE, COPY -> create(step, sems);
            case EXTEND -> extend(step, sems);
            default -> save(step, sems, step.present().orElseThrow().id());
        }
    }

    /** The intent is written down before the host is touched: whoever comes after a crash knows the object by its name. */
    private void create(Step step, String sems) {
        Wanted wanted = step.wanted();
        Optional<Entry> before = registry.find(wanted.kind(), wanted.key());
        Set<String> users = new TreeSet<>(before.map(Entry::usedBy).orElse(Set.of()));
        users.add(sems);
        String previous = before.map(Entry::previous)
                .filter(id -> !id.isEmpty())
                .or(() -> step.present().map(Present::id))
                .orElse("");
        registry.save(new Entry(
                wanted.kind(),
                wanted.key(),
                "",
                step.name(),
                Entry.Origin.CREATED,
                "",
                users,
                wanted.kind().isSchemeOfProject() ? previous : "",
                ""));
        save(step, sems, host.create(wanted.kind(), step.name(), plain(step.target())));
    }

    private void extend(Step step, String sems) {
        Wanted wanted = step.wanted();
        Present present = step.present().orElseThrow();
        Entry entry = registry.find(wanted.kind(), wanted.key())
                .orElseGet(() -> new Entry(
                        wanted.kind(),
                        wanted.key(),
                        present.id(),
                        present.name(),
                        Entry.Origin.EXTENDED,
                        "",
                        Set.of(sems),
                        "",
                        ""));
        if (entry.origin() != Entry.Origin.CREATED) {
            entry = new Entry(
                    entry.kind(),
                    entry.key(),
                    present.id(),
                    entry.name(),
                    Entry.Origin.EXTENDED,
                    entry.fingerprint(),
                    entry.usedBy(),
                    entry.previous(),
                    Additions.read(entry.added())
                            .and(wanted.kind(), step.differences())
                            .write());
        }
        registry.save(entry);
        host.update(wanted.kind(), present.id(), plain(step.target()));
        save(step, sems, present.id());
    }

    private void save(Step step, String sems, String id) {
        Wanted wanted = step.wanted();
        Entry entry = registry.find(wanted.kind(), wanted.key())
                .orElseGet(() -> new Entry(
                        wanted.kind(), wanted.key(), id, step.name(), Entry.Origin.REUSED, "", Set.of(), "", ""));
        registry.save(
                entry.with(id, step.target().fingerprint()).named(step.name()).usedAlsoBy(sems));
        if (step.assign()) {
            host.assign(wanted.kind(), wanted.key(), id);
        }
    }

    private static Shape plain(Shape shape) {
        shape.parts().forEach((part, values) -> {
            if (References.isOpen(part) || values.stream().anyMatch(References::isOpen)) {
                throw new IllegalStateException("something that was to be created first is missing: " + part + values);
            }
        });
        return shape.map(References::plain);
    }
}
