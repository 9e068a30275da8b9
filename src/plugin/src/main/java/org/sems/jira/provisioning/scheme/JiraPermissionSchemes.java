package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.provisioning.HostSchemes;
import org.sems.provision.Kind;
import org.sems.provision.Present;
import org.sems.provision.References;
import org.sems.provision.Shape;

/** Who may do what in a project: a part for each permission, {@code permission BROWSE_PROJECTS -> [projectrole ...]}. */
public final class JiraPermissionSchemes implements HostSchemes {
    private static final String PERMISSION = "permission ";
    private final PermissionSchemeManager manager;
    private final SchemeEntities schemes;

    public JiraPermissionSchemes(PermissionSchemeManager manager) {
        this.manager = manager;
        this.schemes = new SchemeEntities(Kind.PERMISSION_SCHEME, manager);
    }

    @Override
    public Kind kind() {
        return Kind.PERMISSION_SCHEME;
    }

    @Override
    public Optional<Present> byId(String id) {
        return schemes.scheme(id).map(this::present);
    }

    @Override
    public List<Present> named(String name) {
        return schemes.named(name).stream().map(this::present).toList();
    }

    @Override
    public Optional<Present> of(Project project) {
        return schemes.of(project).map(this::present);
    }

    @Override
    public String create(String name, Shape shape) {
        String id = String.valueOf(schemes.create(name).getId());
        update(id, shape);
        return id;
    }

    @Override
    public void update(String id, Shape shape) {
        Map<String, List<String>> wanted = shape.parts();
        List<String> present = new ArrayList<>();
        for (SchemeEntity entity : schemes.scheme(id).orElseThrow().getEntities()) {
            String part = PERMISSION + key(entity);
            String holder = References.plain(SchemeEntities.holder(entity));
            if (wanted.getOrDefault(part, List.of()).contains(holder)) {
                present.add(part + "\t" + holder);
            } else {
                schemes.remove(entity.getId());
            }
        }
        wanted.forEach((part, holders) -> holders.stream().filter(holder -> !present.contains(part + "\t" + holder))
                .forEach(holder -> schemes.add(id, holder, new ProjectPermissionKey(part.substring(PERMISSION.length())))));
    }

    @Override
    public void assign(Project project, String id) {
        if (id.isEmpty()) {
            manager.removeSchemesFromProject(project);
            manager.addDefaultSchemeToProject(project);
        } else {
            schemes.assign(project, id);
        }
    }

    @Override
    public void delete(String id) {
        schemes.delete(id);
    }

    private Present present(Scheme scheme) {
        Shape shape = Shape.empty();
        for (SchemeEntity entity : scheme.getEntities()) {
            List<String> holders = new ArrayList<>(shape.part(PERMISSION + key(entity)));
            holders.add(SchemeEntities.holder(entity));
            shape = shape.with(PERMISSION + key(entity), holders);
        }
        return schemes.present(scheme, shape);
    }

    private static String key(SchemeEntity entity) {
        Object type = entity.getEntityTypeId();
        return type instanceof ProjectPermissionKey permission ? permission.permissionKey() : String.valueOf(type);
    }
}
