package org.sems.jira.stale;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** What the history says about an issue from some moment on, by fields. */
public final class Changes {
    /** The history has names of its own for these. */
    private static final Map<String, String> NAMES =
            Map.of("components", "component", "fixVersions", "fix version", "versions", "version");

    private final Map<String, LastChange> byField = new HashMap<>();
    private final Map<String, LastChange> byCustomName = new HashMap<>();

    /** Changes are to be added as they were made. */
    void add(long group, String author, ChangeItemBean item) {
        LastChange change = new LastChange(
                group,
                author,
                Objects.requireNonNullElse(item.getToString(), Objects.requireNonNullElse(item.getTo(), "")));
        if (ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType())) {
            byCustomName.put(item.getField(), change);
        } else {
            byField.put(StringUtils.lowerCase(item.getField(), Locale.ROOT), change);
        }
    }

    /** The last change of one of Jira's own fields, by its id on screens. */
    Optional<LastChange> findOfOwn(String field) {
        return Optional.ofNullable(byField.get(NAMES.getOrDefault(field, field.toLowerCase(Locale.ROOT))));
    }

    /** The history names a custom field by what it was called then; two of one name are in doubt both. */
    Optional<LastChange> find(CustomField field) {
        return Stream.of(field.getName(), field.getUntranslatedName())
                .filter(Objects::nonNull)
                .map(byCustomName::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Names of custom fields that were changed, as they were then. */
    Set<String> customNames() {
        return Set.copyOf(byCustomName.keySet());
    }

    Optional<LastChange> findNamed(String customName) {
        return Optional.ofNullable(byCustomName.get(customName));
    }

    /** Without those that somebody knows of. */
    public Changes without(Set<Long> known) {
        Changes others = new Changes();
        byField.forEach((field, change) -> addUnless(known, others.byField, field, change));
        byCustomName.forEach((name, change) -> addUnless(known, others.byCustomName, name, change));
        return others;
    }

    private static void addUnless(Set<Long> known, Map<String, LastChange> to, String field, LastChange change) {
        if (!known.contains(change.group())) {
            to.put(field, change);
        }
    }

    /** Ids of the changes. */
    public Set<Long> groups() {
        return Stream.concat(byField.values().stream(), byCustomName.values().stream())
                .map(LastChange::group)
                .collect(Collectors.toSet());
    }
}
