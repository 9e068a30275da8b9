package org.sems.provisioning.desired;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.profile.DashboardItem;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.ProjectRef;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** The filters and dashboards of a SeMS, shared with the roles that may browse its projects and with nobody else. */
final class SharedViews {
    private static final Pattern TYPES = Pattern.compile("issuetype\\s*(?:=\\s*\"[^\"]*\"|in\\s*\\([^)]*\\))");
    private final SetUp setUp;
    private final List<String> shares = new ArrayList<>();

    private SharedViews(Profile profile, SetUp setUp) {
        this.setUp = setUp;
        List<String> readers = profile.permissions().getOrDefault("BROWSE_PROJECTS", List.of());
        setUp.projects()
                .forEach(project ->
                        readers.forEach(role -> shares.add(project.id() + " " + References.key(Kind.ROLE, role))));
    }

    static List<Desired> of(Catalogue catalogue, Profile profile, SetUp setUp) {
        SharedViews views = new SharedViews(profile, setUp);
        List<Desired> all = new ArrayList<>();
        profile.filters()
                .forEach(filter -> all.add(views.wanted(
                        Kind.FILTER,
                        filter.key(),
                        filter.name(),
                        filter.description(),
                        Shape.empty().with("jql", views.query(filter.jql(), catalogue, profile)))));
        profile.dashboards()
                .forEach(dashboard -> all.add(views.wanted(
                        Kind.DASHBOARD,
                        dashboard.key(),
                        dashboard.name(),
                        dashboard.description(),
                        Shape.empty()
                                .with(
                                        "items",
                                        dashboard.items().stream()
                                                .map(views::item)
                                                .toList()))));
        return all;
    }

    private Desired wanted(Kind kind, String key, String name, String description, Shape shape) {
        return new Desired(
                kind,
                setUp.key() + "." + key,
                setUp.name() + ": " + name,
                shape.with("shares", shares).with("~description", description).with("~owner", setUp.owner()));
    }

    /** Fields and issue types are named as they are named in the host, which may differ where their name was taken. */
    private String query(String jql, Catalogue catalogue, Profile profile) {
        String query = jql;
        for (FieldDefinition field : catalogue.fields().values()) {
            query = query.replace(
                    '"' + field.name() + '"', '"' + References.nameOf(Kind.CUSTOM_FIELD, field.key()) + '"');
        }
        Matcher types = TYPES.matcher(query);
        query = types.replaceAll(match -> {
            String condition = match.group();
            for (RecordType type : catalogue.recordTypesOf(profile)) {
                condition = condition.replace(
                        '"' + type.name() + '"', '"' + References.nameOf(Kind.ISSUE_TYPE, type.key()) + '"');
            }
            return Matcher.quoteReplacement(condition);
        });
        String projects =
                setUp.projects().stream().map(ProjectRef::key).collect(Collectors.joining(", ", "project in (", ")"));
        int order = query.toUpperCase(Locale.ROOT).lastIndexOf("ORDER BY");
        String condition = (order < 0 ? query : query.substring(0, order)).strip();
        return projects
                + (condition.isEmpty() ? "" : " AND (" + condition + ")")
                + (order < 0 ? "" : " " + query.substring(order));
    }

    private String item(DashboardItem item) {
        Map<String, String> settings = new TreeMap<>(item.settings());
        settings.putIfAbsent("sems", setUp.key());
        return item.item() + " " + item.column() + " " + item.row() + " "
                + settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining("&"));
    }
}
