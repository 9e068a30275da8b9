package org.sems.sandbox.api.json;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Map;

/** Jira's small objects in the shapes of its REST; null stays null. */
public final class Shapes {
    private final String base;

    /** @param baseUrl of the host, without a slash at the end */
    public Shapes(String baseUrl) {
        this.base = baseUrl + "/rest/api/2/";
    }

    public String self(String path) {
        return base + path;
    }

    public Map<String, Object> user(ApplicationUser user) {
        return user == null
                ? null
                : object(
                        "self",
                        base + "user?username=" + user.getUsername(),
                        "key",
                        user.getKey(),
                        "name",
                        user.getUsername(),
                        "emailAddress",
                        user.getEmailAddress(),
                        "displayName",
                        user.getDisplayName(),
                        "active",
                        user.isActive(),
                        "timeZone",
                        ZoneId.systemDefault().getId(),
                        "avatarUrls",
                        object());
    }

    public Map<String, Object> project(Project project) {
        return object(
                "self",
                base + "project/" + project.getId(),
                "id",
                project.getId().toString(),
                "key",
                project.getKey(),
                "name",
                project.getName(),
                "projectTypeKey",
                project.getProjectTypeKey() == null
                        ? null
                        : project.getProjectTypeKey().getKey(),
                "avatarUrls",
                object());
    }

    public Map<String, Object> issueType(IssueType type) {
        return object(
                "self",
                base + "issuetype/" + type.getId(),
                "id",
                type.getId(),
                "description",
                type.getDescription(),
                "iconUrl",
                "",
                "name",
                type.getName(),
                "subtask",
                type.isSubTask());
    }

    public Map<String, Object> status(Status status) {
        return object(
                "self",
                base + "status/" + status.getId(),
                "description",
                status.getDescription(),
                "iconUrl",
                "",
                "name",
                status.getName(),
                "id",
                status.getId(),
                "statusCategory",
                category(status.getStatusCategory()));
    }

    public Map<String, Object> category(StatusCategory category) {
        return category == null
                ? null
                : object(
                        "self",
                        base + "statuscategory/" + category.getId(),
                        "id",
                        category.getId(),
                        "key",
                        category.getKey(),
                        "colorName",
                        category.getColorName(),
                        "name",
                        category.getName());
    }

    /** @param kind as in the address, {@code priority} or {@code resolution} */
    public Map<String, Object> constant(String kind, IssueConstant constant) {
        return constant == null
                ? null
                : object(
                        "self",
                        base + kind + "/" + constant.getId(),
                        "id",
                        constant.getId(),
                        "name",
                        constant.getName(),
                        "description",
                        constant.getDescription());
    }

    public Map<String, Object> component(ProjectComponent component) {
        return object(
                "self",
                base + "component/" + component.getId(),
                "id",
                component.getId().toString(),
                "name",
                component.getName(),
                "description",
                component.getDescription());
    }

    public Map<String, Object> securityLevel(IssueSecurityLevel level) {
        return level == null
                ? null
                : object(
                        "self",
                        base + "securitylevel/" + level.getId(),
                        "id",
                        level.getId().toString(),
                        "description",
                        level.getDescription(),
                        "name",
                        level.getName());
    }

    public Map<String, Object> option(Option option) {
        return object(
                "self",
                base + "customFieldOption/" + option.getOptionId(),
                "value",
                option.getValue(),
                "id",
                option.getOptionId().toString(),
                "disabled",
                Boolean.TRUE.equals(option.getDisabled()));
    }

    public Map<String, Object> linkType(IssueLinkType type) {
        return object(
                "id",
                type.getId().toString(),
                "name",
                type.getName(),
                "inward",
                type.getInward(),
                "outward",
                type.getOutward(),
                "self",
                base + "issueLinkType/" + type.getId());
    }

    public Map<String, Object> comment(long issueId, Comment comment) {
        return object(
                "self",
                base + "issue/" + issueId + "/comment/" + comment.getId(),
                "id",
                comment.getId().toString(),
                "author",
                user(comment.getAuthorApplicationUser()),
                "body",
                comment.getBody(),
                "updateAuthor",
                user(comment.getAuthorApplicationUser()),
                "created",
                Dates.moment(comment.getCreated()),
                "updated",
                Dates.moment(comment.getUpdated()));
    }

    public Map<String, Object> attachment(Attachment attachment) {
        return object(
                "self",
                base + "attachment/" + attachment.getId(),
                "id",
                attachment.getId().toString(),
                "filename",
                attachment.getFilename(),
                "author",
                user(attachment.getAuthorObject()),
                "created",
                Dates.moment(attachment.getCreated()),
                "size",
                attachment.getFilesize(),
                "mimeType",
                attachment.getMimetype());
    }
}
