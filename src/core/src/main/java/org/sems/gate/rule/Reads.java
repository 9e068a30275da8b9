package org.sems.gate.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sems.rating.RatingStage;

/**
 * What a rule looks at.
 *
 * @param fields    keys of fields whose value decides; a rating counts under its field. None of them may be edited freely
 * @param history   person fields of which everyone who ever was in them counts: editing those cannot help anyone
 * @param links     links that are followed
 * @param approvals kinds of approvals
 * @param evidence  whether attachments are counted
 */
public record Reads(Set<String> fields, Set<String> history, Set<Link> links, Set<String> approvals, boolean evidence) {

    public static final Reads NOTHING = new Reads(Set.of(), Set.of(), Set.of(), Set.of(), false);

    public Reads {
        fields = Set.copyOf(fields);
        history = Set.copyOf(history);
        links = Set.copyOf(links);
        approvals = Set.copyOf(approvals);
    }

    public static Reads fields(Collection<String> keys) {
        return new Reads(Set.copyOf(keys), Set.of(), Set.of(), Set.of(), false);
    }

    public static Reads field(String key) {
        return fields(List.of(key));
    }

    public static Reads ratings(Collection<RatingStage> stages) {
        return fields(stages.stream().map(RatingStage::fieldKey).collect(Collectors.toSet()));
    }

    public static Reads historyOf(Collection<String> personFields) {
        return new Reads(Set.of(), Set.copyOf(personFields), Set.of(), Set.of(), false);
    }

    public static Reads link(Link link) {
        return new Reads(Set.of(), Set.of(), Set.of(link), Set.of(), false);
    }

    public static Reads approval(String kind) {
        return new Reads(Set.of(), Set.of(), Set.of(), Set.of(kind), false);
    }

    public static Reads attachments() {
        return new Reads(Set.of(), Set.of(), Set.of(), Set.of(), true);
    }

    public static Reads all(Collection<Reads> many) {
        return new Reads(
                union(many, Reads::fields),
                union(many, Reads::history),
                union(many, Reads::links),
                union(many, Reads::approvals),
                many.stream().anyMatch(Reads::evidence));
    }

    public Reads and(Reads more) {
        return all(List.of(this, more));
    }

    private static <T> Set<T> union(Collection<Reads> many, Function<Reads, Set<T>> part) {
        return many.stream().map(part).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
