package org.sems.catalogue.recordtype;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.gate.Gate;
import org.sems.lifecycle.LifeCycle;

/**
 * One kind of record, such as a risk. Field lists hold keys of the field dictionary or Jira's own ids.
 *
 * @param version             the version of its life cycle's demands and effects: part of every gate's origin, raised
 * with every change
 * @param serves              the requirement rows it answers, for readers: {@code R11}
 * @param clauses             standard key to clause numbers, for readers
 * @param createBy            keys of the roles that may make one; empty if everybody may who may create issues in Jira
 * @param sensitivity         key of the level that a new one gets; empty for the default of the profile
 * @param create              fields asked on creation, at most eight
 * @param edit                fields that may be changed at any time before the record is frozen
 * @param view                fields shown
 * @param links               what it is meant to be linked to; Jira lets people link anything to anything, so a gate names the record
 *                            types that count, and may name only those that a link is meant for
 * @param descriptionTemplate headings that a description should have; a record that is created without a description
 *                            begins with them ({@link org.sems.effect.OfferDescription})
 */
public record RecordType(
        String key,
        int version,
        String name,
        String description,
        List<String> serves,
        Map<String, List<String>> clauses,
        List<String> createBy,
        Optional<String> sensitivity,
        List<String> create,
        List<String> edit,
        List<String> view,
        List<LinkRule> links,
        LifeCycle lifeCycle,
        String descriptionTemplate) {

    public RecordType {
        serves = List.copyOf(serves);
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        createBy = List.copyOf(createBy);
        create = List.copyOf(create);
        edit = List.copyOf(edit);
        view = List.copyOf(view);
        links = List.copyOf(links);
    }

    /** The gate of creation; without demands if everybody may create one. */
    public Gate creationGate() {
        return CreationGate.of(this);
    }
}
