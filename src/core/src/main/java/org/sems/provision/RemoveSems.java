package org.sems.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes a SeMS out of the host, backwards: deletes what is ours and unused, gives projects back their schemes, and says of everything
 * that stays why it stays. What another SeMS uses stays whole. The caller holds the lock.
 */
public final class RemoveSems {
    private final Host host;
    private final Registry registry;

    public RemoveSems(Host host, Registry registry) {
        this.host = host;
        this.registry = registry;
    }

    public List<Change> remove(SetUp setUp) {
        List<Change> done = new ArrayList<>();
        List<Entry> entries = new ArrayList<>(registry.all().stream()
                .filter(entry -> entry.usedBy().contains(setUp.key()))
                .toList());
        entries.sort(Comparator.comparing(Entry::kind).reversed());
        for (Entry entry : entries) {
            done.addAll(remove(entry, setUp));
        }
        return done;
    }

    private List<Change> remove(Entry entry, SetUp setUp) {
        Entry rest = entry.notUsedBy(setUp.key());
        Optional<Present> present = new Decide(host, registry, setUp).presentOf(entry);
        if (present.isEmpty()) {
            registry.forget(entry.kind(), entry.key());
            return List.of();
        }
        if (entry.kind().isSchemeOfProject()) {
            return removeScheme(entry, rest, present.get());
        }
        if (!rest.usedBy().isEmpty()) {
            return List.of(leaveToOthers(entry, rest, present.get(), setUp));
        }
        return List.of(
                entry.origin() == Entry.Origin.CREATED
                        ? deleteUnlessUsed(rest, present.get())
                        : forget(entry, "was-there-before"));
    }

    private Change leaveToOthers(Entry entry, Entry rest, Present present, SetUp setUp) {
        if (entry.kind() == Kind.CUSTOM_FIELD
                && !present.shape().part("projects").contains(Shape.ALL)) {
            List<String> projects = new ArrayList<>(present.shape().part("projects"));
            projects.removeAll(setUp.projects().stream().map(ProjectRef::id).toList());
            host.update(
                    entry.kind(),
                    present.id(),
                    present.shape().with("projects", projects).map(References::plain));
        }
        registry.save(rest);
        return new Change(
                entry.kind(),
                entry.key(),
                present.name(),
                Action.KEEP,
                List.of(Words.of(
                        "used-by-other-sems",
                        String.join(", ", rest.usedBy().stream().sorted().toList()))),
                List.of());
    }

    private List<Change> removeScheme(Entry entry, Entry rest, Present present) {
        Kind kind = entry.kind();
        List<String> inUse = kind.isLivedByIssues() ? typesWithIssues(entry.key()) : List.of();
        if (!inUse.isEmpty()) {
            registry.save(rest);
            return List.of(new Change(
                    kind,
                    entry.key(),
                    present.name(),
                    Action.KEEP,
                    List.of(Words.of("project-has-records", String.join(", ", inUse))),
                    List.of()));
        }
        if (entry.origin() != Entry.Origin.CREATED) {
            return List.of(takeOut(entry, present));
        }
        List<Change> done = new ArrayList<>();
        if (host.assigned(kind, entry.key())
                .filter(assigned -> assigned.id().equals(present.id()))
                .isPresent()) {
            Optional<Present> previous =
                    Optional.of(entry.previous()).filter(id -> !id.isEmpty()).flatMap(id -> host.byId(kind, id));
            host.assign(kind, entry.key(), previous.map(Present::id).orElse(""));
            done.add(new Change(
                    kind,
                    entry.key(),
                    previous.map(Present::name).orElse(present.name()),
                    Action.GIVE_BACK,
                    List.of(Words.of(
                            entry.previous().isEmpty()
                                    ? "had-none-before"
                                    : previous.isPresent() ? "scheme-from-before" : "default-scheme-instead")),
                    List.of()));
        }
        done.add(deleteUnlessUsed(rest, host.byId(kind, present.id()).orElse(present)));
        return done;
    }

    private Change takeOut(Entry entry, Present present) {
        if (entry.origin() == Entry.Origin.REUSED) {
            return forget(entry, "was-there-before");
        }
        Shape without = Additions.read(entry.added()).takenOutOf(entry.kind(), present.shape());
        host.update(entry.kind(), present.id(), without.map(References::plain));
        registry.forget(entry.kind(), entry.key());
        return new Change(
                entry.kind(),
                entry.key(),
                present.name(),
                Action.TAKE_OUT,
                List.of(Words.of("own-scheme", present.name())),
                present.shape().to(without).stream().map(RemoveSems::plain).toList());
    }

    private static Difference plain(Difference difference) {
        return new Difference(
                References.plain(difference.part()),
                difference.before().stream().map(References::plain).toList(),
                difference.after().stream().map(References::plain).toList());
    }

    private Change forget(Entry entry, String why) {
        registry.forget(entry.kind(), entry.key());
        return new Change(entry.kind(), entry.key(), entry.name(), Action.KEEP, List.of(Words.of(why)), List.of());
    }

    private Change deleteUnlessUsed(Entry rest, Present present) {
        List<Words> uses = new ArrayList<>(host.uses(rest.kind(), present.id()));
        if (!present.projects().isEmpty()) {
            uses.add(Words.of(
                    "scheme-of-projects", String.valueOf(present.projects().size())));
        }
        if (!uses.isEmpty()) {
            registry.save(rest);
            return new Change(rest.kind(), rest.key(), present.name(), Action.KEEP, uses, List.of());
        }
        host.delete(rest.kind(), present.id());
        registry.forget(rest.kind(), rest.key());
        return new Change(rest.kind(), rest.key(), present.name(), Action.DELETE, List.of(), List.of());
    }

    private List<String> typesWithIssues(String project) {
        return registry.all().stream()
                .filter(entry -> entry.kind() == Kind.ISSUE_TYPE && entry.origin() == Entry.Origin.CREATED)
                .filter(entry -> !entry.hostId().isEmpty() && host.hasIssues(project, entry.hostId()))
                .map(Entry::name)
                .toList();
    }
}
