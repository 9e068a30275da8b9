package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.ofbiz.core.entity.GenericEntityException;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** What permission, notification and security schemes have in common: entities of type and parameter, and one default at most. */
final class SchemeEntities {
    /** Permission and security schemes write the first, notification schemes the second. */
    private static final List<String> ROLE = List.of("projectrole", "Project_Role");

    private final Kind kind;
    private final SchemeManager schemes;

    SchemeEntities(Kind kind, SchemeManager schemes) {
        this.kind = kind;
        this.schemes = schemes;
    }

    Optional<Scheme> scheme(String id) {
        return Optional.ofNullable(schemes.getSchemeObject(Long.valueOf(id)));
    }

    List<Scheme> named(String name) {
        return schemes.getSchemeObjects().stream()
                .filter(scheme -> scheme.getName().equalsIgnoreCase(name))
                .toList();
    }

    Optional<Scheme> findAssigned(Project project) {
        return Optional.ofNullable(schemes.getSchemeFor(project));
    }

    Scheme create(String name) {
        return schemes.createSchemeObject(name, "");
    }

    void assign(Project project, String id) {
        schemes.removeSchemesFromProject(project);
        if (!id.isEmpty()) {
            schemes.addSchemeToProject(project, scheme(id).orElseThrow());
        }
    }

    void delete(String id) {
        try {
            schemes.deleteScheme(Long.valueOf(id));
        } catch (GenericEntityException e) {
            throw new IllegalStateException(kind + " " + id, e);
        }
    }

    /** @param holder type and parameter, parted by a blank */
    void add(String schemeId, String holder, Object entityTypeId) {
        int blank = holder.indexOf(' ');
        String type = blank < 0 ? holder : holder.substring(0, blank);
        String parameter = blank < 0 ? null : holder.substring(blank + 1);
        try {
            schemes.createSchemeEntity(
                    schemes.getScheme(Long.valueOf(schemeId)), new SchemeEntity(type, parameter, entityTypeId));
        } catch (GenericEntityException e) {
            throw new IllegalStateException(kind + " " + schemeId, e);
        }
    }

    void remove(Long entity) {
        try {
            schemes.deleteEntity(entity);
        } catch (GenericEntityException e) {
            throw new IllegalStateException(kind + " entity " + entity, e);
        }
    }

    Existing present(Scheme scheme, Shape shape) {
        List<String> projects = schemes.getProjects(scheme).stream()
                .map(project -> String.valueOf(project.getId()))
                .toList();
        Scheme standard = schemes.getDefaultSchemeObject();
        return new Existing(
                kind,
                String.valueOf(scheme.getId()),
                scheme.getName(),
                shape,
                projects,
                standard != null && standard.getId().equals(scheme.getId()));
    }

    static String holder(SchemeEntity entity) {
        return holder(entity.getType(), entity.getParameter());
    }

    static String holder(String type, @Nullable String parameter) {
        if (parameter == null || parameter.isEmpty()) {
            return type;
        }
        return type + " " + (ROLE.contains(type) ? References.id(Kind.ROLE, parameter) : parameter);
    }
}
