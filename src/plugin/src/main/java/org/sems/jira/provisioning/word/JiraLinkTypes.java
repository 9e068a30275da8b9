package org.sems.jira.provisioning.word;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.kind.HostObjects;
import org.sems.provision.Kind;
import org.sems.provision.Present;
import org.sems.provision.Shape;
import org.sems.provision.Words;

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
    public Optional<Present> byId(String id) {
        return all().stream()
                .filter(type -> type.getId().equals(Long.valueOf(id)))
                .findFirst()
                .map(JiraLinkTypes::present);
    }

    @Override
    public List<Present> named(String name) {
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
    public List<Words> uses(String id) {
        return List.of(Words.of("links-cannot-be-counted"));
    }

    private List<IssueLinkType> all() {
        return List.copyOf(linkTypes.getIssueLinkTypes());
    }

    private static Present present(IssueLinkType type) {
        return Present.of(
                Kind.LINK_TYPE,
                String.valueOf(type.getId()),
                type.getName(),
                Shape.empty().with("outward", type.getOutward()).with("inward", type.getInward()));
    }
}
