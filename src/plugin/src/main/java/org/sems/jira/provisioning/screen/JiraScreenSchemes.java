package org.sems.jira.provisioning.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** Which screen a record type shows on create, edit and view, and by default. */
public final class JiraScreenSchemes implements HostObjects {
    private static final String DEFAULT = "default";
    private final FieldScreenFactory factory;
    private final FieldScreenManager screens;
    private final FieldScreenSchemeManager schemes;
    private final IssueTypeScreenSchemeManager users;

    public JiraScreenSchemes(
            FieldScreenFactory factory,
            FieldScreenManager screens,
            FieldScreenSchemeManager schemes,
            IssueTypeScreenSchemeManager users) {
        this.factory = factory;
        this.screens = screens;
        this.schemes = schemes;
        this.users = users;
    }

    @Override
    public Kind kind() {
        return Kind.SCREEN_SCHEME;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return Optional.ofNullable(schemes.getFieldScreenScheme(Long.valueOf(id)))
                .map(JiraScreenSchemes::present);
    }

    @Override
    public List<Existing> named(String name) {
        return schemes.getFieldScreenSchemes().stream()
                .filter(scheme -> scheme.getName().equalsIgnoreCase(name))
                .map(JiraScreenSchemes::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        FieldScreenScheme scheme = factory.createFieldScreenScheme();
        scheme.setName(name);
        scheme.setDescription("");
        scheme.store();
        fill(scheme, shape);
        return String.valueOf(scheme.getId());
    }

    @Override
    public void update(String id, Shape shape) {
        fill(schemes.getFieldScreenScheme(Long.valueOf(id)), shape);
    }

    private void fill(FieldScreenScheme scheme, Shape shape) {
        for (Map.Entry<String, List<String>> part : shape.parts().entrySet()) {
            FieldScreenSchemeItem present = item(scheme, part.getKey());
            String wanted = part.getValue().isEmpty() ? "" : part.getValue().get(0);
            if (present != null
                    && String.valueOf(present.getFieldScreen().getId()).equals(wanted)) {
                continue;
            }
            if (present != null) {
                scheme.removeFieldScreenSchemeItem(operation(part.getKey()));
            }
            if (!wanted.isEmpty()) {
                FieldScreenSchemeItem item = factory.createFieldScreenSchemeItem();
                item.setIssueOperation(operation(part.getKey()));
                item.setFieldScreen(screens.getFieldScreen(Long.valueOf(wanted)));
                scheme.addFieldScreenSchemeItem(item);
            }
        }
    }

    private static @Nullable FieldScreenSchemeItem item(FieldScreenScheme scheme, String part) {
        return scheme.getFieldScreenSchemeItems().stream()
                .filter(item -> name(item.getIssueOperation()).equals(part))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void delete(String id) {
        FieldScreenScheme scheme = schemes.getFieldScreenScheme(Long.valueOf(id));
        schemes.removeFieldSchemeItems(scheme);
        schemes.removeFieldScreenScheme(scheme);
    }

    @Override
    public List<PlanMessage> uses(String id) {
        List<String> names = new ArrayList<>();
        for (Object user : users.getIssueTypeScreenSchemes(schemes.getFieldScreenScheme(Long.valueOf(id)))) {
            names.add(((IssueTypeScreenScheme) user).getName());
        }
        return names.isEmpty() ? List.of() : List.of(PlanMessage.of("in-schemes", String.join(", ", names)));
    }

    private static Existing present(FieldScreenScheme scheme) {
        Shape shape = Shape.empty();
        for (FieldScreenSchemeItem item : scheme.getFieldScreenSchemeItems()) {
            shape = shape.with(
                    name(item.getIssueOperation()),
                    References.id(Kind.SCREEN, item.getFieldScreen().getId()));
        }
        return Existing.of(Kind.SCREEN_SCHEME, String.valueOf(scheme.getId()), scheme.getName(), shape);
    }

    private static @Nullable ScreenableIssueOperation operation(String part) {
        return switch (part) {
            case "create" -> IssueOperations.CREATE_ISSUE_OPERATION;
            case "edit" -> IssueOperations.EDIT_ISSUE_OPERATION;
            case "view" -> IssueOperations.VIEW_ISSUE_OPERATION;
            default -> null;
        };
    }

    private static String name(@Nullable ScreenableIssueOperation operation) {
        if (operation == null) {
            return DEFAULT;
        }
        return List.of("create", "edit", "view").stream()
                .filter(part ->
                        Objects.equals(Objects.requireNonNull(operation(part)).getId(), operation.getId()))
                .findFirst()
                .orElse(DEFAULT);
    }
}
