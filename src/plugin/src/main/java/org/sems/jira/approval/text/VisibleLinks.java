package org.sems.jira.approval.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.rest.Messages;
import org.sems.record.FactText;

/**
 * The links that an approval covers, as the reader may see them. Records that the reader may not browse are only
 * counted, without a state.
 */
public final class VisibleLinks {
    private final VisibleRecords records;
    private final Messages messages;

    public VisibleLinks(VisibleRecords records, Messages messages) {
        this.records = records;
        this.messages = messages;
    }

    /**
     * @param fact the text of a fact of links
     * @return {@code SEM-1: Closed, records that you may not see: 2}
     */
    public String words(String fact) {
        return words(fact, key -> records.find(key).isPresent());
    }

    /**
     * As {@link #words(String)}.
     *
     * @param isVisible whether the reader may browse the record of a key, where that was checked already
     */
    public String words(String fact, Predicate<String> isVisible) {
        List<String> parts = FactText.parts(fact);
        List<String> seen = new ArrayList<>();
        parts.stream()
                .map(part -> StringUtils.substring(part, 2))
                .filter(part -> isVisible.test(StringUtils.substringBefore(part, ":")))
                .forEach(seen::add);
        int hidden = parts.size() - seen.size();
        if (hidden > 0 && !fact.isEmpty()) {
            seen.add(messages.text("sems.approvals.hidden-links", hidden));
        }
        return String.join(", ", seen);
    }
}
