package org.sems.sandbox.search;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.issue.comment.CommentRecord;
import org.sems.sandbox.issue.comment.Comments;

/** Makes the index's documents. For one batch: what it looked up of the configuration it does not look up again. */
final class IssueDocuments {
    private static final int LONGEST_TERM = 8000;
    private final Surroundings surroundings;
    private final Comments comments;
    private final ZoneId zone;
    private final Map<String, List<Searched>> fields = new HashMap<>();
    private final Map<Long, String> projectKeys = new HashMap<>();

    /** A custom field that holds for an issue. */
    private record Searched(long id, Optional<SearcherKind> kind) {}

    IssueDocuments(Surroundings surroundings, Comments comments) {
        this.surroundings = surroundings;
        this.comments = comments;
        this.zone = surroundings.clock().getZone();
    }

    Document of(IssueRecord issue) {
        Document document = new Document();
        document.add(new StringField(Names.ID, String.valueOf(issue.id), Field.Store.NO));
        document.add(new NumericDocValuesField(Names.ID, issue.id));
        document.add(new LongPoint(Names.NUMBER, issue.number));
        String project = projectKeys.computeIfAbsent(
                issue.projectId,
                id -> surroundings.projects().byId(id).map(Project::getKey).orElse(""));
        document.add(new SortedDocValuesField(
                Names.sort(Names.KEY), new BytesRef(project + String.format("%012d", issue.number))));
        exact(document, Names.PROJECT, String.valueOf(issue.projectId), project);
        exact(document, "issuetype", issue.typeId, issue.typeId);
        exact(document, "status", issue.statusId, issue.statusId);
        exact(document, "resolution", issue.resolutionId, issue.resolutionId);
        exact(document, "priority", issue.priorityId, issue.priorityId);
        exact(document, Names.ASSIGNEE, issue.assignee, issue.assignee);
        exact(document, Names.REPORTER, issue.reporter, issue.reporter);
        exact(document, "creator", issue.creator, issue.creator);
        if (issue.level != null) {
            exact(document, Names.LEVEL, issue.level.toString(), issue.level.toString());
            document.add(new StringField(Names.PROJECT_AND_LEVEL, issue.projectId + ":" + issue.level, Field.Store.NO));
        }
        several(
                document,
                "labels",
                issue.labels.stream().map(IssueDocuments::fold).toList());
        several(
                document,
                "component",
                issue.components.stream().map(String::valueOf).toList());
        text(document, "summary", issue.summary);
        text(document, "description", issue.description);
        text(document, "environment", issue.environment);
        text(
                document,
                "comment",
                String.join(
                        "\n",
                        comments.of(issue.id).stream().map(CommentRecord::body).toList()));
        number(document, "created", issue.created);
        number(document, "updated", issue.updated);
        number(document, "resolved", issue.resolved);
        number(
                document,
                "due",
                issue.due == null ? null : (Long) issue.dueDate().toEpochDay());
        for (Searched field : searched(issue)) {
            document.add(new StringField(Names.VISIBLE, String.valueOf(field.id), Field.Store.NO));
            List<Object> values = issue.values.getOrDefault(field.id, List.of());
            if (field.kind.isPresent() && !values.isEmpty()) {
                custom(document, "cf" + field.id, field.kind.get(), values);
            }
        }
        return document;
    }

    private List<Searched> searched(IssueRecord issue) {
        CustomFields customFields = surroundings.customFields();
        return fields.computeIfAbsent(issue.projectId + ":" + issue.typeId, any -> {
            List<Searched> found = new ArrayList<>();
            for (CustomField field : customFields.inScope(issue.projectId, issue.typeId)) {
                found.add(new Searched(
                        field.getIdAsLong(), customFields.searcherKeyOf(field).flatMap(SearcherKind::of)));
            }
            return found;
        });
    }

    private void custom(Document document, String name, SearcherKind kind, List<Object> values) {
        switch (kind) {
            case EXACT ->
                exact(document, name, values.get(0).toString(), values.get(0).toString());
            case TEXT -> text(document, name, values.get(0).toString());
            case OPTION, USER ->
                several(document, name, values.stream().map(Object::toString).toList());
            case LABEL ->
                several(
                        document,
                        name,
                        values.stream().map(v -> fold(v.toString())).toList());
            case MOMENT -> number(document, name, ((Number) values.get(0)).longValue());
            case DAY ->
                number(document, name, day(((Number) values.get(0)).longValue()).toEpochDay());
            case NUMBER -> {
                double number = ((Number) values.get(0)).doubleValue();
                document.add(new DoublePoint(name, number));
                document.add(new NumericDocValuesField(Names.sort(name), NumericUtils.doubleToSortableLong(number)));
                filled(document, name);
            }
        }
    }

    private LocalDate day(long millis) {
        return Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
    }

    private static void exact(Document document, String name, String value, String sort) {
        if (value != null) {
            document.add(new StringField(name, value, Field.Store.NO));
            document.add(new SortedDocValuesField(Names.sort(name), term(sort)));
            filled(document, name);
        }
    }

    private static void several(Document document, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            values.forEach(v -> document.add(new StringField(name, v, Field.Store.NO)));
            document.add(new SortedDocValuesField(
                    Names.sort(name), term(values.stream().sorted().findFirst().orElseThrow())));
            filled(document, name);
        }
    }

    private static void text(Document document, String name, String value) {
        if (value != null && !value.isEmpty()) {
            document.add(new TextField(name, value, Field.Store.NO));
            document.add(new SortedDocValuesField(Names.sort(name), term(fold(value))));
            filled(document, name);
        }
    }

    private static void number(Document document, String name, Long value) {
        if (value != null) {
            document.add(new LongPoint(name, value));
            document.add(new NumericDocValuesField(Names.sort(name), value));
            filled(document, name);
        }
    }

    private static void filled(Document document, String name) {
        document.add(new StringField(Names.FILLED, name, Field.Store.NO));
    }

    private static BytesRef term(String text) {
        return new BytesRef(text.length() > LONGEST_TERM ? text.substring(0, LONGEST_TERM) : text);
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
