package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.notification.NotificationSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.provisioning.HostSchemes;
import org.sems.provision.Kind;
import org.sems.provision.Present;
import org.sems.provision.References;
import org.sems.provision.Shape;

/** Who is told of which event: a part for each event, by its English name or, for events that are not Jira's own, its id. */
public final class JiraNotificationSchemes implements HostSchemes {
    private static final String EVENT = "event ";
    private static final List<String> EVENTS = List.of("Issue Created", "Issue Updated", "Issue Assigned", "Issue Resolved", "Issue Closed",
            "Issue Commented", "Issue Reopened", "Issue Deleted", "Issue Moved", "Work Logged On Issue", "Work Started On Issue",
            "Work Stopped On Issue", "Generic Event", "Issue Comment Edited", "Issue Worklog Updated", "Issue Worklog Deleted",
            "Issue Comment Deleted");
    private final SchemeEntities schemes;

    public JiraNotificationSchemes(NotificationSchemeManager manager) {
        this.schemes = new SchemeEntities(Kind.NOTIFICATION_SCHEME, manager);
    }

    @Override
    public Kind kind() {
        return Kind.NOTIFICATION_SCHEME;
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
            String part = EVENT + name(entity.getEntityTypeId());
            String holder = References.plain(SchemeEntities.holder(entity));
            if (wanted.getOrDefault(part, List.of()).contains(holder)) {
                present.add(part + "\t" + holder);
            } else {
                schemes.remove(entity.getId());
            }
        }
        wanted.forEach((part, holders) -> holders.stream().filter(holder -> !present.contains(part + "\t" + holder))
                .forEach(holder -> schemes.add(id, holder, id(part.substring(EVENT.length())))));
    }

    @Override
    public void assign(Project project, String id) {
        schemes.assign(project, id);
    }

    @Override
    public void delete(String id) {
        schemes.delete(id);
    }

    private Present present(Scheme scheme) {
        Shape shape = Shape.empty();
        for (SchemeEntity entity : scheme.getEntities()) {
            String part = EVENT + name(entity.getEntityTypeId());
            List<String> holders = new ArrayList<>(shape.part(part));
            holders.add(SchemeEntities.holder(entity));
            shape = shape.with(part, holders);
        }
        return schemes.present(scheme, shape);
    }

    private static String name(Object eventTypeId) {
        int id = Integer.parseInt(String.valueOf(eventTypeId));
        return id <= EVENTS.size() ? EVENTS.get(id - 1) : String.valueOf(id);
    }

    private static Long id(String name) {
        int index = EVENTS.indexOf(name);
        return index >= 0 ? Long.valueOf(index + 1L) : Long.valueOf(name);
    }
}
