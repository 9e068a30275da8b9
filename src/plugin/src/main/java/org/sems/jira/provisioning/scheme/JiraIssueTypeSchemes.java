package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.CountIssues;
import org.sems.jira.provisioning.host.HostSchemes;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** Which issue types a project has. */
public final class JiraIssueTypeSchemes implements HostSchemes {
    private final IssueTypeSchemeManager schemes;
    private final CountIssues issues;

    public JiraIssueTypeSchemes(IssueTypeSchemeManager schemes, CountIssues issues) {
        this.schemes = schemes;
        this.issues = issues;
    }

    @Override
    public Kind kind() {
        return Kind.ISSUE_TYPE_SCHEME;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return scheme(id).map(this::present);
    }

    @Override
    public List<Existing> named(String name) {
        return schemes.getAllSchemes().stream()
                .filter(scheme -> scheme.getName().equalsIgnoreCase(name))
                .map(this::present)
                .toList();
    }

    @Override
    public Optional<Existing> findAssigned(Project project) {
        return Optional.ofNullable(schemes.getConfigScheme(project)).map(this::present);
    }

    @Override
    public String create(String name, Shape shape) {
        return String.valueOf(schemes.create(name, "", shape.part("types")).getId());
    }

    @Override
    public void update(String id, Shape shape) {
        schemes.update(scheme(id).orElseThrow(), shape.part("types"));
    }

    @Override
    public void assign(Project project, String id) {
        Optional<FieldConfigScheme> scheme = id.isEmpty() ? Optional.empty() : scheme(id);
        if (scheme.isEmpty() || schemes.isDefaultIssueTypeScheme(scheme.get())) {
            schemes.removeProjectAssociations(schemes.getConfigScheme(project), List.of(project));
        } else {
            boolean others = !scheme.get().getAssociatedProjectIds().isEmpty();
            Optional<IssueType> first = others ? Optional.empty() : first(schemes.getConfigScheme(project));
            schemes.addProjectAssociations(scheme.get(), List.of(project));
            first.ifPresent(type -> goOnWith(type, scheme.get()));
        }
    }

    private Optional<IssueType> first(FieldConfigScheme scheme) {
        return Optional.ofNullable(schemes.getDefaultValue(scheme.getOneAndOnlyConfig()));
    }

    /** The default type of the project's create form stays, unless the scheme has a default of its own. */
    private void goOnWith(IssueType type, FieldConfigScheme scheme) {
        boolean has = schemes.getIssueTypesForScheme(scheme).stream()
                .anyMatch(one -> one.getId().equals(type.getId()));
        if (has && first(scheme).isEmpty()) {
            schemes.setDefaultValue(scheme.getOneAndOnlyConfig(), type.getId());
        }
    }

    @Override
    public void delete(String id) {
        schemes.deleteScheme(scheme(id).orElseThrow());
    }

    @Override
    public List<PlanMessage> obstaclesToAssign(Project project, Shape shape) {
        List<String> kept = shape.part("types").stream().map(References::plain).toList();
        return schemes.getIssueTypesForScheme(schemes.getConfigScheme(project)).stream()
                .filter(type -> !kept.contains(type.getId()))
                .filter(type -> issues.count("project = " + project.getId() + " AND issuetype = " + type.getId()) > 0)
                .map(type -> PlanMessage.of("obstacle.type-would-go", type.getName()))
                .toList();
    }

    private Optional<FieldConfigScheme> scheme(String id) {
        return schemes.getAllSchemes().stream()
                .filter(scheme -> scheme.getId().equals(Long.valueOf(id)))
                .findFirst();
    }

    private Existing present(FieldConfigScheme scheme) {
        List<String> types = schemes.getIssueTypesForScheme(scheme).stream()
                .map(IssueType::getId)
                .map(id -> References.id(Kind.ISSUE_TYPE, id))
                .toList();
        boolean isDefault = schemes.isDefaultIssueTypeScheme(scheme);
        List<String> projects = isDefault
                ? List.of()
                : scheme.getAssociatedProjectIds().stream().map(String::valueOf).toList();
        return new Existing(
                Kind.ISSUE_TYPE_SCHEME,
                String.valueOf(scheme.getId()),
                scheme.getName(),
                Shape.empty().with("types", types),
                projects,
                isDefault);
    }
}
