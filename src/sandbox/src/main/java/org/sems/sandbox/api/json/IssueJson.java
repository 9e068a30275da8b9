package org.sems.sandbox.api.json;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.web.field.FieldNames;
import org.sems.sandbox.web.issue.VisibleIssues;

/** An issue as JSON, as much of it as was asked for. */
public final class IssueJson {
    private static final List<String> SYSTEM = List.of(
            "issuetype",
            "project",
            "summary",
            "status",
            "priority",
            "resolution",
            "assignee",
            "reporter",
            "creator",
            "created",
            "updated",
            "duedate",
            "resolutiondate",
            "components",
            "labels",
            "security",
            "description",
            "environment",
            "issuelinks",
            "comment",
            "attachment",
            "subtasks");

    private final Shapes shapes;
    private final CustomFields customFields;
    private final CustomValues customValues;
    private final FieldNames names;
    private final VisibleIssues visible;
    private final IssueLinkManager links;
    private final CommentManager comments;
    private final AttachmentManager attachments;
    private final ChangeHistoryManager histories;
    private final IssueSecurityLevelManager levels;

    public IssueJson(
            Shapes shapes,
            CustomFields customFields,
            CustomValues customValues,
            FieldNames names,
            VisibleIssues visible,
            IssueLinkManager links,
            CommentManager comments,
            AttachmentManager attachments,
            ChangeHistoryManager histories,
            IssueSecurityLevelManager levels) {
        this.shapes = shapes;
        this.customFields = customFields;
        this.customValues = customValues;
        this.names = names;
        this.visible = visible;
        this.links = links;
        this.comments = comments;
        this.attachments = attachments;
        this.histories = histories;
        this.levels = levels;
    }

    /** @param wanted whether a field, by id, is part of the answer */
    public Map<String, Object> json(Issue issue, ApplicationUser user, Predicate<String> wanted, Set<String> expand) {
        Map<String, Object> fields = new LinkedHashMap<>();
        SYSTEM.stream().filter(wanted).forEach(field -> fields.put(field, system(field, issue, user)));
        for (CustomField field : customFields.inScope(issue.getProjectId(), issue.getIssueTypeId())) {
            if (wanted.test(field.getId())) {
                fields.put(field.getId(), customValues.json(field, issue));
            }
        }
        Map<String, Object> json = object(
                "expand",
                "names,changelog,transitions",
                "id",
                issue.getId().toString(),
                "self",
                shapes.self("issue/" + issue.getId()),
                "key",
                issue.getKey(),
                "fields",
                fields);
        if (expand.contains("names")) {
            Map<String, Object> all = new LinkedHashMap<>();
            fields.keySet().forEach(field -> all.put(field, names.of(field)));
            json.put("names", all);
        }
        if (expand.contains("changelog")) {
            json.put("changelog", changelog(issue));
        }
        return json;
    }

    private Object system(String field, Issue issue, ApplicationUser user) {
        return switch (field) {
            case "issuetype" -> shapes.issueType(issue.getIssueType());
            case "project" -> shapes.project(issue.getProjectObject());
            case "summary" -> issue.getSummary();
            case "status" -> shapes.status(issue.getStatus());
            case "priority" -> shapes.constant("priority", issue.getPriority());
            case "resolution" -> shapes.constant("resolution", issue.getResolution());
            case "assignee" -> shapes.user(issue.getAssignee());
            case "reporter" -> shapes.user(issue.getReporter());
            case "creator" -> shapes.user(issue.getCreator());
            case "created" -> Dates.moment(issue.getCreated());
            case "updated" -> Dates.moment(issue.getUpdated());
            case "resolutiondate" -> Dates.moment(issue.getResolutionDate());
            case "duedate" -> Dates.day(issue.getDueDate());
            case "components" ->
                issue.getComponents().stream().map(shapes::component).toList();
            case "labels" -> issue.getLabels().stream().map(Label::getLabel).toList();
            case "security" ->
                issue.getSecurityLevelId() == null
                        ? null
                        : shapes.securityLevel(levels.getSecurityLevel(issue.getSecurityLevelId()));
            case "description" -> issue.getDescription();
            case "environment" -> issue.getEnvironment();
            case "issuelinks" -> links(issue, user);
            case "comment" -> comments(issue, user);
            case "attachment" ->
                attachments.getAttachments(issue).stream()
                        .map(shapes::attachment)
                        .toList();
            default -> List.of();
        };
    }

    /** Links to issues that the user may see. */
    private List<Map<String, Object>> links(Issue issue, ApplicationUser user) {
        List<Map<String, Object>> all = new ArrayList<>();
        links.getOutwardLinks(issue.getId())
                .forEach(link -> add(all, link, "outwardIssue", link.getDestinationObject(), user));
        links.getInwardLinks(issue.getId())
                .forEach(link -> add(all, link, "inwardIssue", link.getSourceObject(), user));
        return all;
    }

    private void add(List<Map<String, Object>> all, IssueLink link, String side, Issue other, ApplicationUser user) {
        if (other != null && visible.sees(user, other)) {
            all.add(object(
                    "id",
                    link.getId().toString(),
                    "self",
                    shapes.self("issueLink/" + link.getId()),
                    "type",
                    shapes.linkType(link.getIssueLinkType()),
                    side,
                    brief(other)));
        }
    }

    /** What a link shows of the issue at its other end. */
    public Map<String, Object> brief(Issue issue) {
        return object(
                "id",
                issue.getId().toString(),
                "key",
                issue.getKey(),
                "self",
                shapes.self("issue/" + issue.getId()),
                "fields",
                object(
                        "summary",
                        issue.getSummary(),
                        "status",
                        shapes.status(issue.getStatus()),
                        "priority",
                        shapes.constant("priority", issue.getPriority()),
                        "issuetype",
                        shapes.issueType(issue.getIssueType())));
    }

    public Map<String, Object> comments(Issue issue, ApplicationUser user) {
        List<Comment> all = comments.getCommentsForUser(issue, user);
        return object(
                "comments",
                all.stream()
                        .map(comment -> shapes.comment(issue.getId(), comment))
                        .toList(),
                "maxResults",
                all.size(),
                "total",
                all.size(),
                "startAt",
                0);
    }

    private Map<String, Object> changelog(Issue issue) {
        List<ChangeHistory> all = histories.getChangeHistories(issue);
        return object(
                "startAt",
                0,
                "maxResults",
                all.size(),
                "total",
                all.size(),
                "histories",
                all.stream()
                        .map(history -> object(
                                "id",
                                history.getId().toString(),
                                "author",
                                shapes.user(history.getAuthorObject()),
                                "created",
                                Dates.moment(history.getTimePerformed()),
                                "items",
                                history.getChangeItemBeans().stream()
                                        .map(item -> object(
                                                "field",
                                                item.getField(),
                                                "fieldtype",
                                                item.getFieldType(),
                                                "from",
                                                item.getFrom(),
                                                "fromString",
                                                item.getFromString(),
                                                "to",
                                                item.getTo(),
                                                "toString",
                                                item.getToString()))
                                        .toList()))
                        .toList());
    }

    /** Jira's way to name fields: ids, {@code *all}, {@code *navigable}, and {@code -id} for all but that. */
    public static Predicate<String> wanted(List<String> fields, boolean commentsToo) {
        List<String> names = fields.stream()
                .flatMap(text -> List.of(text.split(",")).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        Set<String> without = names.stream()
                .filter(name -> name.startsWith("-"))
                .map(name -> name.substring(1))
                .collect(java.util.stream.Collectors.toSet());
        Set<String> with =
                names.stream().filter(name -> !name.startsWith("-")).collect(java.util.stream.Collectors.toSet());
        boolean all = with.isEmpty() && commentsToo || with.contains("*all");
        boolean navigable = with.isEmpty() && !commentsToo || with.contains("*navigable");
        return field -> !without.contains(field)
                && (all
                        || with.contains(field)
                        || navigable && !field.equals("comment") && !field.equals("attachment"));
    }
}
