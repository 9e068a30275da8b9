package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** Schemes that give things, such as permissions, to holders: a part for each thing, with its holders. */
abstract class SchemesOfHolders extends SchemesWithEntities {

    SchemesOfHolders(Kind kind, SchemeManager manager) {
        super(kind, manager);
    }

    /** The part that an entity belongs to. */
    abstract String part(SchemeEntity entity);

    /** The entity type id of a part, as Jira wants it. */
    abstract Object type(String part);

    @Override
    public final void update(String id, Shape shape) {
        Map<String, List<String>> wanted = shape.parts();
        List<String> present = new ArrayList<>();
        for (SchemeEntity entity : schemes.scheme(id).orElseThrow().getEntities()) {
            String part = part(entity);
            String holder = References.plain(SchemeEntities.holder(entity));
            if (wanted.getOrDefault(part, List.of()).contains(holder)) {
                present.add(part + "\t" + holder);
            } else {
                schemes.remove(entity.getId());
            }
        }
        wanted.forEach((part, holders) -> holders.stream()
                .filter(holder -> !present.contains(part + "\t" + holder))
                .forEach(holder -> schemes.add(id, holder, type(part))));
    }

    @Override
    final Existing present(Scheme scheme) {
        Shape shape = Shape.empty();
        for (SchemeEntity entity : scheme.getEntities()) {
            List<String> holders = new ArrayList<>(shape.part(part(entity)));
            holders.add(SchemeEntities.holder(entity));
            shape = shape.with(part(entity), holders);
        }
        return schemes.present(scheme, shape);
    }
}
