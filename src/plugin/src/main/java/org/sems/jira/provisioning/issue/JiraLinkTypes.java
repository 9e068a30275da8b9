package org.sems.jira.provisioning.issue;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/** Link types. Jira's API cannot say whether links of a type exist, so none is ever deleted: the administrator may. */
public final class JiraLinkTypes implements HostObjects {
    private final IssueLinkTypeManager linkTypes;

    public JiraLinkTypes(IssueLinkTypeManager linkTypes) {
        this.linkTypes = linkTypes;
    }

    @Override
    public Kind kind() {
        return Kind.LINK_TYPE;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return all().stream()
                .filter(type -> type.getId().equals(Long.valueOf(id)))
                .findFirst()
                .map(JiraLinkTypes::present);
    }

    @Override
    public List<Existing> named(String name) {
        return all().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .map(JiraLinkTypes::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        linkTypes.createIssueLinkType(name, shape.text("outward"), shape.text("inward"), null);
        return named(name).get(0).id();
    }

    @Override
    public void update(String id, Shape shape) {
        IssueLinkType type = linkTypes.getIssueLinkType(Long.valueOf(id));
        linkTypes.updateIssueLinkType(type, type.getName(), shape.text("outward"), shape.text("inward"));
    }

    @Override
    public void delete(String id) {
        linkTypes.removeIssueLinkType(Long.valueOf(id));
    }

    @Override
    public List<PlanMessage> uses(String id) {
        return List.of(PlanMessage.of("links-cannot-be-counted"));
    }

    private List<IssueLinkType> all() {
        return List.copyOf(linkTypes.getIssueLinkTypes());
    }

    private static Existing present(IssueLinkType type) {
        return Existing.of(
                Kind.LINK_TYPE,
                String.valueOf(type.getId()),
                type.getName(),
                Shape.empty().with("outward", type.getOutward()).with("inward", type.getInward()));
    }
}
