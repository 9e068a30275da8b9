package org.sems.jira.provisioning.issue;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/** Issue types: only standard ones hold records. */
public final class JiraIssueTypes implements HostObjects {
    private final IssueTypeManager types;
    private final IssueTypeSchemeManager schemes;
    private final AvatarManager avatars;

    public JiraIssueTypes(IssueTypeManager types, IssueTypeSchemeManager schemes, AvatarManager avatars) {
        this.types = types;
        this.schemes = schemes;
        this.avatars = avatars;
    }

    @Override
    public Kind kind() {
        return Kind.ISSUE_TYPE;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return types.getIssueTypes().stream()
                .filter(type -> type.getId().equals(id))
                .findFirst()
                .map(JiraIssueTypes::present);
    }

    @Override
    public List<Existing> named(String name) {
        return types.getIssueTypes().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .map(JiraIssueTypes::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        FieldConfigScheme shared = schemes.getDefaultIssueTypeScheme();
        List<String> before = schemes.getIssueTypesForScheme(shared).stream()
                .map(IssueType::getId)
                .toList();
        Long avatar = avatars.getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE);
        String id =
                types.createIssueType(name, shape.text("~description"), avatar).getId();
        keepOutOf(schemes.getDefaultIssueTypeScheme(), before, id);
        return id;
    }

    /** Jira offers a new type to every project with the default scheme: this one is for the SeMS's projects. */
    private void keepOutOf(FieldConfigScheme shared, List<String> before, String id) {
        boolean offered = schemes.getIssueTypesForScheme(shared).stream()
                .anyMatch(type -> type.getId().equals(id));
        if (offered && !before.isEmpty()) {
            schemes.update(shared, before);
        }
    }

    @Override
    public void delete(String id) {
        types.removeIssueType(id, null);
    }

    @Override
    public List<PlanMessage> uses(String id) {
        if (types.hasAssociatedIssues(types.getIssueType(id))) {
            return List.of(PlanMessage.of("issues-of-type"));
        }
        List<String> others = schemes.getAllRelatedSchemes(id).stream()
                .filter(scheme -> !schemes.isDefaultIssueTypeScheme(scheme))
                .map(FieldConfigScheme::getName)
                .toList();
        return others.isEmpty() ? List.of() : List.of(PlanMessage.of("in-schemes", String.join(", ", others)));
    }

    private static Existing present(IssueType type) {
        return Existing.of(
                Kind.ISSUE_TYPE,
                type.getId(),
                type.getName(),
                Shape.empty().with("sub-task", type.isSubTask() ? "yes" : "no"));
    }
}
