package org.sems.sandbox.web.search;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.FieldNames;

/** Which fields the table of issues shows; a choice holds for the session. */
final class Columns {
    private static final String CHOICE = Columns.class.getName();
    private static final List<String> USUAL =
            List.of("issuetype", "issuekey", "summary", "status", "assignee", "duedate", "updated");
    private static final List<String> NO_COLUMN = List.of("issuelinks", "attachment", "comment", "environment");
    private static final Map<String, String> JQL = Map.of(
            "issuekey",
            "key",
            "security",
            "level",
            "duedate",
            "due",
            "components",
            "component",
            "resolutiondate",
            "resolved");

    private final CustomFields customFields;
    private final FieldNames names;

    Columns(CustomFields customFields, FieldNames names) {
        this.customFields = customFields;
        this.names = names;
    }

    List<String> chosen(Visit visit) {
        var session = visit.request().getSession(true);
        if (visit.request().getParameter("columns") != null) {
            List<String> chosen = visit.texts("columns").stream()
                    .flatMap(text -> Stream.of(text.split(",")))
                    .filter(names::exists)
                    .filter(field -> !NO_COLUMN.contains(field))
                    .distinct()
                    .toList();
            session.setAttribute(CHOICE, String.join(",", chosen));
        }
        List<String> kept = Optional.ofNullable((String) session.getAttribute(CHOICE))
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(",")))
                .orElse(USUAL);
        return kept.stream().filter(names::exists).toList();
    }

    List<String> all() {
        List<String> all = new ArrayList<>(FieldNames.system().keySet());
        all.removeAll(NO_COLUMN);
        customFields.all().stream().map(CustomField::getId).forEach(all::add);
        return all;
    }

    /** As ORDER BY names it; empty for what cannot be sorted by. */
    Optional<String> jqlName(String field) {
        if (FieldNames.customId(field).isPresent()) {
            return FieldNames.customId(field)
                    .flatMap(customFields::byId)
                    .filter(each -> customFields.searcherKeyOf(each).isPresent())
                    .map(each -> "\"" + each.getName().replace("\"", "\\\"") + "\"");
        }
        return field.equals("labels") ? Optional.empty() : Optional.of(JQL.getOrDefault(field, field));
    }
}
