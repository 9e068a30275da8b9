package org.sems.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sems.lifecycle.LifeCycle;

/**
 * One kind of record, such as a risk. Field lists hold keys of the field dictionary or Jira's own ids.
 *
 * @param serves              the requirement rows it answers, for readers: {@code R11}
 * @param clauses             standard key to clause numbers, for readers
 * @param create              fields asked on creation, at most eight
 * @param edit                fields that may be changed at any time before the record is frozen
 * @param view                fields shown
 * @param links               what it is meant to be linked to; Jira lets people link anything to anything
 * @param descriptionTemplate headings that a description should have; no screen offers them by itself
 */
public record RecordType(String key, String name, String description, List<String> serves,
                         Map<String, List<String>> clauses, List<String> create, List<String> edit, List<String> view,
                         List<LinkRule> links, LifeCycle lifeCycle, String descriptionTemplate) {

    public RecordType {
        serves = List.copyOf(serves);
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        create = List.copyOf(create);
        edit = List.copyOf(edit);
        view = List.copyOf(view);
        links = List.copyOf(links);
    }
}
