package org.sems.catalogue.checking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.rule.Link;
import org.sems.record.Direction;

/** Which record types a link is meant to join. Jira lets people link anything to anything; a gate counts only these. */
final class AllowedLinks {

    private final Map<String, RecordType> types;

    AllowedLinks(Map<String, RecordType> types) {
        this.types = types;
    }

    boolean join(String type, Link link, String other) {
        return link.direction() == Direction.OUTWARD
                ? leads(type, link.type(), other)
                : leads(other, link.type(), type);
    }

    /** Keys of the record types at the other end. */
    List<String> ends(String type, Link link) {
        return types.keySet().stream().filter(other -> join(type, link, other)).toList();
    }

    boolean touch(String type, String linkType) {
        return List.of(Direction.values()).stream()
                .anyMatch(
                        direction -> !ends(type, new Link(linkType, direction)).isEmpty());
    }

    /** For messages: what such a link may lead to, or a dash. */
    String inWords(String type, Link link) {
        Collection<String> ends = ends(type, link);
        return ends.isEmpty() ? "-" : ends.stream().sorted().collect(Collectors.joining(", "));
    }

    private boolean leads(String from, String linkType, String to) {
        return types.get(from).links().stream()
                .anyMatch(rule -> rule.type().equals(linkType) && rule.to().contains(to));
    }
}
