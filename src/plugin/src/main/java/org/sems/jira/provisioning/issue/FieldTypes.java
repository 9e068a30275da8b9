package org.sems.jira.provisioning.issue;

import java.util.Map;

/** Jira's field types and searchers for the catalogue's. */
final class FieldTypes {
    private static final String STOCK = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final Map<String, Stock> TYPES = Map.ofEntries(
            Map.entry("rating", new Stock("org.sems.jira:rating", STOCK + "exacttextsearcher")),
            stock("select", "select", "multiselectsearcher"),
            stock("multi-select", "multiselect", "multiselectsearcher"),
            stock("text", "textfield", "textsearcher"),
            stock("paragraph", "textarea", "textsearcher"),
            stock("date", "datepicker", "daterange"),
            stock("date-time", "datetime", "datetimerange"),
            stock("user", "userpicker", "userpickergroupsearcher"),
            stock("users", "multiuserpicker", "userpickergroupsearcher"),
            stock("number", "float", "exactnumber"),
            stock("labels", "labels", "labelsearcher"),
            stock("url", "url", "exacttextsearcher"));

    private FieldTypes() {}

    static Stock of(String type) {
        return TYPES.get(type);
    }

    /** The catalogue's type, or Jira's own key if the catalogue has none like it. */
    static String ofJira(String completeKey) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().type().equals(completeKey))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(completeKey);
    }

    private static Map.Entry<String, Stock> stock(String type, String jira, String searcher) {
        return Map.entry(type, new Stock(STOCK + jira, STOCK + searcher));
    }

    /** Complete module keys. */
    record Stock(String type, String searcher) {}
}
