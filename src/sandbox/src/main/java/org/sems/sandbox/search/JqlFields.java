package org.sems.sandbox.search;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.scheme.Permissions;
import org.sems.sandbox.search.jql.JqlOperator;

/** Finds the fields behind the names in a query: Jira's own first, then custom fields by name or by {@code cf[id]}. */
final class JqlFields {
    private final Surroundings surroundings;
    private final Issues issues;
    private final JqlDates dates;
    private final Map<String, JqlField> own = new HashMap<>();

    JqlFields(Surroundings surroundings, Issues issues, JqlDates dates) {
        this.surroundings = surroundings;
        this.issues = issues;
        this.dates = dates;
        ownFields();
    }

    /** More than one when custom fields share a name; none when there is no such field. */
    List<JqlField> named(String name) {
        JqlField system = own.get(IssueDocuments.fold(name));
        if (system != null) {
            return List.of(system);
        }
        List<CustomField> custom = name.matches("cf\\[\\d{1,18}]")
                ? surroundings.customFields().byId(Long.parseLong(name.substring(3, name.length() - 1))).stream()
                        .toList()
                : surroundings.customFields().byName(name);
        return custom.stream().flatMap(f -> custom(f).stream()).toList();
    }

    private void ownFields() {
        Constants constants = surroundings.constants();
        add(keyed(), "key", "issuekey", "issue", "id");
        add(ids("project", Names.PROJECT, this::projects, Matches.byText(Names.PROJECT)), "project");
        add(constants("issuetype", "issuetype", constants::issueTypes, 1), "issuetype", "type");
        add(constants("status", "status", constants::statuses, 1), "status");
        add(
                new JqlField(
                        "statusCategory",
                        "status",
                        null,
                        JqlField.EQUALITY,
                        Matches.ids("status", this::statusesOf),
                        Matches.NONE,
                        Matches.byRank("status", rank(constants::statuses, 1))),
                "statuscategory");
        add(resolution(constants), "resolution");
        add(constants("priority", "priority", constants::priorities, -1), "priority");
        for (String user : List.of(Names.ASSIGNEE, Names.REPORTER, "creator")) {
            add(ids(user, user, this::users, Matches.byRank(user, this::userRank)), user);
        }
        add(
                new JqlField(
                        "labels",
                        "labels",
                        null,
                        JqlField.EQUALITY,
                        Matches.text("labels", IssueDocuments::fold),
                        Matches.NONE,
                        Matches.byText("labels")),
                "labels");
        add(ids("component", "component", this::components, Matches.byText("component")), "component");
        add(ids("level", Names.LEVEL, this::levels, Matches.byText(Names.LEVEL)), "level");
        for (String text : List.of("summary", "description", "environment", "comment")) {
            add(
                    new JqlField(
                            text, text, null, JqlField.WORDS, Matches.words(text), Matches.NONE, Matches.byText(text)),
                    text);
        }
        add(
                new JqlField(
                        "text",
                        "summary",
                        null,
                        java.util.EnumSet.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE),
                        this::anyText,
                        Matches.NONE,
                        null),
                "text");
        add(day("due", "due", null), "due", "duedate");
        add(moment("created", "created", null), "created", "createddate");
        add(moment("updated", "updated", null), "updated", "updateddate");
        add(moment("resolved", "resolved", null), "resolved", "resolutiondate");
    }

    private void add(JqlField field, String... names) {
        for (String name : names) {
            own.put(name, field);
        }
    }

    private Optional<JqlField> custom(CustomField field) {
        String index = "cf" + field.getIdAsLong();
        Long id = field.getIdAsLong();
        String name = field.getName();
        return surroundings
                .customFields()
                .searcherKeyOf(field)
                .flatMap(SearcherKind::of)
                .map(kind -> switch (kind) {
                    case EXACT ->
                        new JqlField(
                                name,
                                index,
                                id,
                                JqlField.EQUALITY,
                                Matches.text(index, v -> v),
                                Matches.NONE,
                                Matches.byText(index));
                    case TEXT ->
                        new JqlField(
                                name,
                                index,
                                id,
                                JqlField.WORDS,
                                Matches.words(index),
                                Matches.NONE,
                                Matches.byText(index));
                    case LABEL ->
                        new JqlField(
                                name,
                                index,
                                id,
                                JqlField.EQUALITY,
                                Matches.text(index, IssueDocuments::fold),
                                Matches.NONE,
                                Matches.byText(index));
                    case USER ->
                        new JqlField(
                                name,
                                index,
                                id,
                                JqlField.EQUALITY,
                                Matches.ids(index, this::users),
                                Matches.NONE,
                                Matches.byRank(index, this::userRank));
                    case NUMBER ->
                        new JqlField(
                                name,
                                index,
                                id,
                                JqlField.ORDER,
                                Matches.number(index),
                                Matches.numbers(index),
                                Matches.byNumber(index));
                    case DAY -> day(name, index, id);
                    case MOMENT -> moment(name, index, id);
                    case OPTION ->
                        new JqlField(
                                name,
                                index,
                                id,
                                JqlField.EQUALITY,
                                Matches.ids(index, (value, asker) -> options(field, value)),
                                Matches.NONE,
                                Matches.byRank(index, this::optionRank));
                });
    }

    private JqlField day(String name, String index, Long customFieldId) {
        ToLongFunction<java.time.ZonedDateTime> unit =
                moment -> moment.toLocalDate().toEpochDay();
        return new JqlField(
                name,
                index,
                customFieldId,
                JqlField.ORDER,
                Matches.date(index, dates, unit),
                Matches.dates(index, dates, unit),
                Matches.byNumber(index));
    }

    private JqlField moment(String name, String index, Long customFieldId) {
        ToLongFunction<java.time.ZonedDateTime> unit =
                moment -> moment.toInstant().toEpochMilli();
        return new JqlField(
                name,
                index,
                customFieldId,
                JqlField.ORDER,
                Matches.date(index, dates, unit),
                Matches.dates(index, dates, unit),
                Matches.byNumber(index));
    }

    private static JqlField ids(
            String name,
            String index,
            java.util.function.BiFunction<String, Asker, Collection<String>> ids,
            java.util.function.Function<Boolean, org.apache.lucene.search.SortField> sort) {
        return new JqlField(name, index, null, JqlField.EQUALITY, Matches.ids(index, ids), Matches.NONE, sort);
    }

    private JqlField constants(String name, String index, Supplier<List<? extends IssueConstant>> all, int direction) {
        return ids(
                name, index, (value, asker) -> called(all.get(), value), Matches.byRank(index, rank(all, direction)));
    }

    private static List<String> called(List<? extends IssueConstant> all, String value) {
        List<String> byName = all.stream()
                .filter(c -> c.getName().equalsIgnoreCase(value))
                .map(IssueConstant::getId)
                .toList();
        return !byName.isEmpty()
                ? byName
                : all.stream().map(IssueConstant::getId).filter(value::equals).toList();
    }

    private static ToLongFunction<String> rank(Supplier<List<? extends IssueConstant>> all, int direction) {
        return id -> direction
                * (long) all.get().stream().map(IssueConstant::getId).toList().indexOf(id);
    }

    /** {@code Unresolved} is no resolution but the lack of one. */
    private JqlField resolution(Constants constants) {
        JqlField plain = constants("resolution", "resolution", constants::resolutions, 1);
        return new JqlField(
                plain.name(),
                plain.index(),
                null,
                plain.operators(),
                (value, asker) -> value.equalsIgnoreCase("Unresolved")
                        ? Optional.of(plain.empty())
                        : plain.equal().of(value, asker),
                Matches.NONE,
                plain.sort());
    }

    private JqlField keyed() {
        return new JqlField(
                "key",
                Names.ID,
                null,
                JqlField.ORDER,
                (value, asker) -> seen(value, asker).map(r -> new TermQuery(new Term(Names.ID, String.valueOf(r.id)))),
                (operator, value, asker) ->
                        seen(value, asker).map(r -> sameProject(r, Matches.beyond(Names.NUMBER, operator, r.number))),
                Matches.byText(Names.KEY));
    }

    /** A user can only name an issue that they may see. */
    private Optional<IssueRecord> seen(String value, Asker asker) {
        Optional<IssueRecord> found = issues.byKey(value.strip());
        if (found.isEmpty() && value.strip().matches("\\d{1,18}")) {
            found = issues.byId(Long.parseLong(value.strip()));
        }
        return found.filter(r -> asker.overriding()
                || surroundings
                        .services()
                        .get(Permissions.class)
                        .mayBrowse(asker.user(), r.projectId, r.reporter, r.assignee, r.level));
    }

    private static Query sameProject(IssueRecord issue, Query numbers) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Names.PROJECT, String.valueOf(issue.projectId))), Occur.FILTER)
                .add(numbers, Occur.FILTER)
                .build();
    }

    private Collection<String> projects(String value, Asker asker) {
        List<Project> all = surroundings.projects().all();
        List<Project> found =
                all.stream().filter(p -> p.getKey().equalsIgnoreCase(value)).toList();
        found = found.isEmpty()
                ? all.stream().filter(p -> p.getName().equalsIgnoreCase(value)).toList()
                : found;
        found = found.isEmpty()
                ? all.stream().filter(p -> p.getId().toString().equals(value)).toList()
                : found;
        Permissions permissions = surroundings.services().get(Permissions.class);
        return found.stream()
                .map(Project::getId)
                .filter(id -> asker.overriding()
                        || permissions.visibleProjects(asker.user()).contains(id))
                .map(String::valueOf)
                .toList();
    }

    private Collection<String> statusesOf(String category, Asker asker) {
        return surroundings.constants().statuses().stream()
                .filter(s -> category.equalsIgnoreCase(s.getStatusCategory().getName())
                        || category.equalsIgnoreCase(s.getStatusCategory().getKey())
                        || category.equals(s.getStatusCategory().getId().toString()))
                .map(IssueConstant::getId)
                .toList();
    }

    private Collection<String> users(String value, Asker asker) {
        Optional<ApplicationUser> user = surroundings
                .directory()
                .byName(value)
                .or(() -> surroundings.directory().byKey(value));
        return user.map(u -> List.of(u.getKey()))
                .orElseGet(() -> surroundings.directory().users().stream()
                        .filter(u -> u.getDisplayName().equalsIgnoreCase(value)
                                || value.equalsIgnoreCase(u.getEmailAddress()))
                        .map(ApplicationUser::getKey)
                        .toList());
    }

    private Collection<String> components(String value, Asker asker) {
        List<ProjectComponent> all = new ArrayList<>();
        surroundings
                .projects()
                .all()
                .forEach(p -> all.addAll(surroundings.projects().componentsOf(p.getId())));
        List<String> byName = all.stream()
                .filter(c -> c.getName().equalsIgnoreCase(value))
                .map(c -> c.getId().toString())
                .toList();
        return !byName.isEmpty()
                ? byName
                : all.stream()
                        .map(c -> c.getId().toString())
                        .filter(value::equals)
                        .toList();
    }

    private Collection<String> levels(String value, Asker asker) {
        Collection<IssueSecurityLevel> all = surroundings
                .services()
                .find(IssueSecurityLevelManager.class)
                .map(IssueSecurityLevelManager::getAllIssueSecurityLevels)
                .orElse(List.of());
        List<String> byName = all.stream()
                .filter(l -> l.getName().equalsIgnoreCase(value))
                .map(l -> l.getId().toString())
                .toList();
        return !byName.isEmpty()
                ? byName
                : all.stream()
                        .map(l -> l.getId().toString())
                        .filter(value::equals)
                        .toList();
    }

    private Collection<String> options(CustomField field, String value) {
        OptionsManager options = surroundings.services().get(OptionsManager.class);
        List<String> found = new ArrayList<>();
        field.getConfigurationSchemes().forEach(scheme -> {
            if (scheme.getOneAndOnlyConfig() != null) {
                for (Option option : options.getOptions(scheme.getOneAndOnlyConfig())) {
                    if (option.getValue().equalsIgnoreCase(value)
                            || option.getOptionId().toString().equals(value)) {
                        found.add(option.getOptionId().toString());
                    }
                }
            }
        });
        return found;
    }

    private long optionRank(String id) {
        Option option = surroundings.services().get(OptionsManager.class).findByOptionId(Long.valueOf(id));
        return option == null || option.getSequence() == null ? Long.MAX_VALUE - 1 : option.getSequence();
    }

    private long userRank(String key) {
        return surroundings.directory().users().stream()
                .sorted(Comparator.comparing(u -> IssueDocuments.fold(u.getDisplayName())))
                .map(ApplicationUser::getKey)
                .toList()
                .indexOf(key);
    }

    private Optional<Query> anyText(String value, Asker asker) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List.of("summary", "description", "environment", "comment")
                .forEach(f -> any.add(TextSearch.of(f, value), Occur.SHOULD));
        surroundings.customFields().all().stream()
                .filter(f -> surroundings
                        .customFields()
                        .searcherKeyOf(f)
                        .flatMap(SearcherKind::of)
                        .filter(SearcherKind.TEXT::equals)
                        .isPresent())
                .forEach(f -> any.add(TextSearch.of("cf" + f.getIdAsLong(), value), Occur.SHOULD));
        return Optional.of(any.build());
    }
}
