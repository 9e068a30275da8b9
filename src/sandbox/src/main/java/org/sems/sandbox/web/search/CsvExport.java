package org.sems.sandbox.web.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.export.FieldExportPart;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Visit;
import org.sems.sandbox.web.field.FieldDisplay;
import org.sems.sandbox.web.field.FieldNames;
import org.sems.sandbox.web.field.Times;

/** What a text of JQL finds as CSV, as far as Jira's own limit of 1000; types that can export themselves give their own columns. */
final class CsvExport {
    private static final int MOST = 1000;
    private final IssueSearch search;
    private final Columns columns;
    private final CustomFields customFields;
    private final FieldDisplay display;
    private final FieldNames names;
    private final JiraAuthenticationContext authentication;

    CsvExport(
            IssueSearch search,
            Columns columns,
            CustomFields customFields,
            FieldDisplay display,
            FieldNames names,
            JiraAuthenticationContext authentication) {
        this.search = search;
        this.columns = columns;
        this.customFields = customFields;
        this.display = display;
        this.names = names;
        this.authentication = authentication;
    }

    Answer answer(Visit visit) throws SearchException {
        String jql = visit.text("jql").or(() -> visit.text("jqlQuery")).orElse("");
        IssueSearch.Outcome outcome = search.find(visit.user(), jql, 0, MOST);
        if (outcome.isRefused()) {
            return Answer.refused(
                    400, "Not exported", org.sems.sandbox.web.Html.el("p", String.join(" ", outcome.errors())));
        }
        List<Map<String, String>> rows = outcome.issues().stream()
                .map(issue -> row(issue, columns.chosen(visit)))
                .toList();
        return new Answer.Content(
                "text/csv;charset=UTF-8",
                csv(rows).getBytes(StandardCharsets.UTF_8),
                Map.of("Content-Disposition", "attachment; filename=\"issues.csv\""));
    }

    private Map<String, String> row(Issue issue, List<String> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        fields.forEach(field -> cells(issue, field).forEach(cell -> row.put(cell.getKey(), cell.getValue())));
        return row;
    }

    private List<Map.Entry<String, String>> cells(Issue issue, String field) {
        Optional<CustomField> custom = FieldNames.customId(field).flatMap(customFields::byId);
        if (custom.isPresent() && custom.get().getCustomFieldType() instanceof ExportableCustomFieldType exportable) {
            return exportable
                    .getRepresentationFromIssue(
                            issue, StandIns.create(ExportContext.class, custom.get(), authentication.getI18nHelper()))
                    .getParts()
                    .stream()
                    .map(CsvExport::cell)
                    .toList();
        }
        String text = field.equals("description")
                ? issue.getDescription()
                : field.equals("created")
                        ? Times.minute(issue.getCreated())
                        : field.equals("updated")
                                ? Times.minute(issue.getUpdated())
                                : plain(display.view(field, issue).source());
        return List.of(Map.entry(names.of(field), text == null ? "" : text));
    }

    private static Map.Entry<String, String> cell(FieldExportPart part) {
        return Map.entry(part.getItemLabel(), part.getValues().collect(Collectors.joining(", ")));
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    static String csv(List<Map<String, String>> rows) {
        List<String> heads = new ArrayList<>(
                rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList());
        StringBuilder csv = new StringBuilder(line(heads));
        rows.forEach(row -> csv.append(
                line(heads.stream().map(head -> row.getOrDefault(head, "")).toList())));
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s).*[\",\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What Jira tells an exporting type. */
    abstract static class ExportContext implements CustomFieldExportContext {
        private final CustomField field;

        ExportContext(CustomField field, I18nHelper i18n) {
            this.field = field;
        }

        @Override
        public CustomField getCustomField() {
            return field;
        }

        @Override
        public String getDefaultColumnHeader() {
            return "Custom field (" + field.getName() + ")";
        }
    }
}
