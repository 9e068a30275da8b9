package org.sems.jira.record;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sems.gate.rule.Term;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.rest.TermNames;

/** Names as administrators have given them in Jira; what is the app's own has a text of its own. */
public final class JiraTermNames implements TermNames {
    private final RecordFields fields;
    private final ProjectRoleManager roles;
    private final IssueTypeManager types;
    private final IssueLinkTypeManager links;
    private final UserManager users;

    public JiraTermNames(
            RecordFields fields,
            ProjectRoleManager roles,
            IssueTypeManager types,
            IssueLinkTypeManager links,
            UserManager users) {
        this.fields = fields;
        this.roles = roles;
        this.types = types;
        this.links = links;
        this.users = users;
    }

    @Override
    public String name(Term term, I18nHelper texts) {
        return term.keys().stream()
                .map(key -> name(term.kind(), key, texts).orElse(key))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> name(Term.Kind kind, String key, I18nHelper texts) {
        return switch (kind) {
            case FIELD ->
                fields.customField(key).map(field -> field.getName()).or(() -> text("sems.term.field." + key, texts));
            case ROLE -> fields.roleId(key).map(roles::getProjectRole).map(ProjectRole::getName);
            case RECORD_TYPE -> fields.issueTypeId(key).map(types::getIssueType).map(IssueType::getName);
            case LINK_OUTWARD ->
                fields.linkTypeId(key).map(links::getIssueLinkType).map(IssueLinkType::getOutward);
            case LINK_INWARD ->
                fields.linkTypeId(key).map(links::getIssueLinkType).map(IssueLinkType::getInward);
            case PERSON -> Optional.ofNullable(users.getUserByKey(key)).map(ApplicationUser::getDisplayName);
            case DUTY -> text("sems.term.duty." + key, texts);
            case STAGE -> text("sems.term.stage." + key, texts);
            case APPROVAL -> text("sems.term.approval." + key, texts);
            case RULE -> text("sems.rule." + key, texts);
        };
    }

    /** Jira answers with the key itself where there is no text. */
    private static Optional<String> text(String key, I18nHelper texts) {
        return Optional.ofNullable(texts.getText(key)).filter(text -> !text.equals(key));
    }
}
