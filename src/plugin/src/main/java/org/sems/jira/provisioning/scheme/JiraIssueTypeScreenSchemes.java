package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.jira.provisioning.host.HostSchemes;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** Which screen scheme each issue type of a project has. */
public final class JiraIssueTypeScreenSchemes implements HostSchemes {
    private final FieldScreenFactory factory;
    private final FieldScreenSchemeManager screenSchemes;
    private final IssueTypeScreenSchemeManager schemes;
    private final ProjectManager projects;

    public JiraIssueTypeScreenSchemes(
            FieldScreenFactory factory,
            FieldScreenSchemeManager screenSchemes,
            IssueTypeScreenSchemeManager schemes,
            ProjectManager projects) {
        this.factory = factory;
        this.screenSchemes = screenSchemes;
        this.schemes = schemes;
        this.projects = projects;
    }

    @Override
    public Kind kind() {
        return Kind.ISSUE_TYPE_SCREEN_SCHEME;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return schemes.getIssueTypeScreenSchemes().stream()
                .filter(scheme -> scheme.getId().equals(Long.valueOf(id)))
                .findFirst()
                .map(this::present);
    }

    @Override
    public List<Existing> named(String name) {
        return schemes.getIssueTypeScreenSchemes().stream()
                .filter(scheme -> scheme.getName().equalsIgnoreCase(name))
                .map(this::present)
                .toList();
    }

    @Override
    public Optional<Existing> findAssigned(Project project) {
        return Optional.ofNullable(schemes.getIssueTypeScreenScheme(project)).map(this::present);
    }

    @Override
    public String create(String name, Shape shape) {
        IssueTypeScreenScheme scheme = factory.createIssueTypeScreenScheme();
        scheme.setName(name);
        scheme.setDescription("");
        scheme.store();
        fill(scheme, shape);
        return String.valueOf(scheme.getId());
    }

    @Override
    public void update(String id, Shape shape) {
        fill(schemes.getIssueTypeScreenScheme(Long.valueOf(id)), shape);
    }

    private void fill(IssueTypeScreenScheme scheme, Shape shape) {
        for (Map.Entry<String, List<String>> part : shape.parts().entrySet()) {
            String type = IssueTypeMapping.type(part.getKey());
            IssueTypeScreenSchemeEntity present = entity(scheme, type);
            String wanted = part.getValue().isEmpty() ? "" : part.getValue().get(0);
            if (present != null
                    && String.valueOf(present.getFieldScreenScheme().getId()).equals(wanted)) {
                continue;
            }
            if (present != null) {
                scheme.removeEntity(type);
            }
            if (!wanted.isEmpty()) {
                IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
                entity.setIssueTypeId(type);
                entity.setFieldScreenScheme(screenSchemes.getFieldScreenScheme(Long.valueOf(wanted)));
                scheme.addEntity(entity);
            }
        }
    }

    private static @Nullable IssueTypeScreenSchemeEntity entity(IssueTypeScreenScheme scheme, @Nullable String type) {
        return scheme.getEntities().stream()
                .filter(entity -> Objects.equals(entity.getIssueTypeId(), type))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void assign(Project project, String id) {
        IssueTypeScreenScheme present = schemes.getIssueTypeScreenScheme(project);
        IssueTypeScreenScheme wanted =
                id.isEmpty() ? schemes.getDefaultScheme() : schemes.getIssueTypeScreenScheme(Long.valueOf(id));
        if (present != null) {
            schemes.removeSchemeAssociation(project, present);
        }
        schemes.addSchemeAssociation(project, wanted);
    }

    @Override
    public void delete(String id) {
        IssueTypeScreenScheme scheme = schemes.getIssueTypeScreenScheme(Long.valueOf(id));
        schemes.removeIssueTypeSchemeEntities(scheme);
        schemes.removeIssueTypeScreenScheme(scheme);
    }

    private Existing present(IssueTypeScreenScheme scheme) {
        Shape shape = Shape.empty();
        for (IssueTypeScreenSchemeEntity entity : scheme.getEntities()) {
            shape = shape.with(
                    IssueTypeMapping.part(entity.getIssueTypeId()),
                    References.id(
                            Kind.SCREEN_SCHEME, entity.getFieldScreenScheme().getId()));
        }
        List<String> users = projects.getProjectObjects().stream()
                .filter(project -> {
                    IssueTypeScreenScheme used = schemes.getIssueTypeScreenScheme(project);
                    return used != null && used.getId().equals(scheme.getId());
                })
                .map(project -> String.valueOf(project.getId()))
                .toList();
        return new Existing(
                Kind.ISSUE_TYPE_SCREEN_SCHEME,
                String.valueOf(scheme.getId()),
                scheme.getName(),
                shape,
                users,
                scheme.isDefault());
    }
}
