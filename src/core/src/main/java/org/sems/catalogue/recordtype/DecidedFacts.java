package org.sems.catalogue.recordtype;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.catalogue.field.JiraField;
import org.sems.effect.Effect;
import org.sems.effect.RecordApproval;
import org.sems.gate.Demands;
import org.sems.gate.rule.Link;
import org.sems.gate.rule.Reads;
import org.sems.lifecycle.Transition;
import org.sems.record.Direction;

/**
 * The facts of a record that decisions rest on: all that a gate of its type reads or an approval covers. Nobody may
 * edit its fields freely, and a decision holds only if none of it has changed since it was looked at.
 *
 * @param fields    keys of own fields; a rating counts under its field
 * @param history   person fields whose every holder counts, so that editing them gets nobody past a gate
 * @param links     followed by a gate, or covered by an approval, which covers them from both ends
 * @param approvals kinds of approvals
 * @param evidence  whether attachments count
 */
public record DecidedFacts(
        Set<String> fields, Set<String> history, Set<Link> links, Set<String> approvals, boolean evidence) {

    /** A gate may ask who sees a record; who may change that is a permission of its own, which stays with them afterwards. */
    private static final String WHO_SEES = JiraField.SECURITY.id();

    public DecidedFacts {
        fields = Set.copyOf(fields);
        history = Set.copyOf(history);
        links = Set.copyOf(links);
        approvals = Set.copyOf(approvals);
    }

    public static DecidedFacts of(RecordType type) {
        return of(type.lifeCycle().transitions());
    }

    public static DecidedFacts of(List<Transition> transitions) {
        Reads reads = Reads.all(transitions.stream()
                .map(Transition::demands)
                .map(Demands::reads)
                .toList());
        List<RecordApproval> approvals = transitions.stream()
                .flatMap(transition -> transition.effects().stream())
                .flatMap(DecidedFacts::approval)
                .toList();
        return new DecidedFacts(
                union(
                        reads.fields().stream().filter(field -> !field.equals(WHO_SEES)),
                        approvals.stream().flatMap(approval -> approval.fields().stream())),
                reads.history(),
                union(
                        reads.links().stream(),
                        approvals.stream().flatMap(RecordApproval::linkTypes).flatMap(DecidedFacts::bothEnds)),
                union(reads.approvals().stream(), approvals.stream().map(RecordApproval::kind)),
                reads.evidence());
    }

    /** The fields, and those whose holders count: all that has to be the same when a decision is carried out. */
    public Set<String> fieldsAndHistory() {
        return union(fields.stream(), history.stream());
    }

    public Set<String> linkTypes() {
        return links.stream().map(Link::type).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<RecordApproval> approval(Effect effect) {
        return effect instanceof RecordApproval approval ? Stream.of(approval) : Stream.empty();
    }

    private static Stream<Link> bothEnds(String linkType) {
        return Stream.of(Direction.values()).map(direction -> new Link(linkType, direction));
    }

    private static <T> Set<T> union(Stream<T> some, Stream<T> more) {
        return Stream.concat(some, more).collect(Collectors.toUnmodifiableSet());
    }
}
