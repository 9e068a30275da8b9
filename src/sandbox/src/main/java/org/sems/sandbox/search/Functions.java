package org.sems.sandbox.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sems.sandbox.bundle.ModuleElement;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.link.LinkRecord;
import org.sems.sandbox.issue.link.Links;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.linktypes.LinkTypes;
import org.sems.sandbox.search.jql.JqlClause.Term;
import org.sems.sandbox.search.jql.JqlOperand.Call;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The functions of JQL: Jira's own as far as they are in use, and the app's, which answer values (B14). */
final class Functions {
    private static final Logger LOG = LoggerFactory.getLogger(Functions.class);
    private static final Set<String> BOUNDS = Set.of(
            "startofday",
            "endofday",
            "startofweek",
            "endofweek",
            "startofmonth",
            "endofmonth",
            "startofyear",
            "endofyear");
    private static final Set<String> SINGLES = Set.of("now", "currentuser");
    private static final Set<String> LISTS = Set.of("membersof", "linkedissues");
    private final Services services;
    private final Issues issues;
    private final JqlDates dates;
    private final Map<String, JqlFunction> ofPlugin = new ConcurrentHashMap<>();

    /**
     * What a call comes to: values, a null among them being EMPTY, or what is wrong with it.
     *
     * @param list whether it stands for several values, also when it happens to be one
     */
    record Result(List<String> values, boolean list, List<String> errors) {
        static Result wrong(String message) {
            return new Result(List.of(), true, List.of(message));
        }
    }

    Functions(Services services, Issues issues, JqlDates dates) {
        this.services = services;
        this.issues = issues;
        this.dates = dates;
    }

    Result call(Call call, Term term, Asker asker) {
        String name = call.function().toLowerCase(Locale.ROOT);
        int given = call.arguments().size();
        if (BOUNDS.contains(name)) {
            return given > 1
                    ? count(call, "0 or 1")
                    : dates.bound(name, given == 0 ? "" : call.arguments().get(0))
                            .map(m -> one(millis(m)))
                            .orElseGet(() -> Result.wrong("Duration for function '" + call.function()
                                    + "' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier."));
        }
        return switch (name) {
            case "now" -> given > 0 ? count(call, "0") : one(millis(dates.now()));
            case "currentuser" ->
                given > 0
                        ? count(call, "0")
                        : asker.user() == null
                                ? new Result(List.of(), false, List.of())
                                : one(asker.user().getUsername());
            case "membersof" ->
                given != 1 ? count(call, "1") : membersOf(call.arguments().get(0));
            case "linkedissues" -> given < 1 || given > 2 ? count(call, "1 or 2") : linkedIssues(call, asker);
            default -> plugin(call, term, asker);
        };
    }

    boolean isList(String function) {
        String name = function.toLowerCase(Locale.ROOT);
        return LISTS.contains(name) || find(name).map(JqlFunction::isList).orElse(false);
    }

    boolean exists(String function) {
        String name = function.toLowerCase(Locale.ROOT);
        return LISTS.contains(name)
                || SINGLES.contains(name)
                || BOUNDS.contains(name)
                || find(name).isPresent();
    }

    static String unknown(Call call) {
        return "Unable to find JQL function '" + call.function() + "(" + String.join(", ", call.arguments()) + ")'.";
    }

    /** The app goes away: its objects must not outlive it. */
    void forgetPlugin() {
        ofPlugin.clear();
    }

    private static Result one(String value) {
        return new Result(List.of(value), false, List.of());
    }

    private static String millis(ZonedDateTime moment) {
        return String.valueOf(moment.toInstant().toEpochMilli());
    }

    private static Result count(Call call, String expected) {
        return Result.wrong("Function '" + call.function() + "' expected '" + expected + "' arguments but received '"
                + call.arguments().size() + "'.");
    }

    private Result membersOf(String group) {
        Users users = services.get(Users.class);
        return users.groups().stream()
                .filter(group::equalsIgnoreCase)
                .findFirst()
                .map(g -> new Result(
                        users.membersOf(g).stream()
                                .map(ApplicationUser::getUsername)
                                .toList(),
                        true,
                        List.of()))
                .orElseGet(() -> Result.wrong("Function 'membersOf' can not generate a list of usernames for group '"
                        + group + "'; the group does not exist."));
    }

    private Result linkedIssues(Call call, Asker asker) {
        String key = call.arguments().get(0);
        Optional<IssueRecord> issue = issues.byKey(key);
        if (issue.isEmpty()) {
            return Result.wrong("Issue '" + key + "' could not be found in function 'linkedIssues'.");
        }
        List<String> keys = new ArrayList<>();
        for (LinkRecord link : services.get(Links.class).at(issue.get().id)) {
            boolean outward = link.source() == issue.get().id;
            String words = services.get(LinkTypes.class)
                    .byId(link.type())
                    .map(t -> outward ? t.getOutward() : t.getInward())
                    .orElse("");
            if (call.arguments().size() == 1 || call.arguments().get(1).equalsIgnoreCase(words)) {
                issues.byId(outward ? link.target() : link.source()).ifPresent(r -> keys.add(String.valueOf(r.id)));
            }
        }
        return new Result(keys, true, List.of());
    }

    private Result plugin(Call call, Term term, Asker asker) {
        Optional<JqlFunction> function = find(call.function().toLowerCase(Locale.ROOT));
        if (function.isEmpty()) {
            return Result.wrong(unknown(call));
        }
        try {
            FunctionOperand operand = new FunctionOperand(call.function(), call.arguments());
            TerminalClause clause = StandIns.create(SandboxTerm.class, term);
            MessageSet messages = function.get().validate(asker.user(), operand, clause);
            if (messages != null && messages.hasAnyErrors()) {
                return new Result(List.of(), function.get().isList(), List.copyOf(messages.getErrorMessages()));
            }
            QueryCreationContext context = StandIns.create(SandboxQueryContext.class, asker.user(), asker.overriding());
            List<QueryLiteral> literals = function.get().getValues(context, operand, clause);
            List<String> values = new ArrayList<>();
            literals.forEach(l -> values.add(l.asString()));
            return new Result(values, function.get().isList(), List.of());
        } catch (RuntimeException e) { // a function of the app must not break the search of everyone
            LOG.error("JQL function {} failed", call.function(), e);
            return Result.wrong("Function '" + call.function() + "' failed: " + e.getMessage());
        }
    }

    private Optional<JqlFunction> find(String name) {
        Optional<PluginModules> modules = services.find(PluginModules.class).filter(PluginModules::isEnabled);
        return modules.flatMap(m -> m.of("jql-function").stream()
                .filter(e -> e.text("fname").orElse("").toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(e -> ofPlugin.computeIfAbsent(name, n -> made(m, e))));
    }

    private static JqlFunction made(PluginModules modules, ModuleElement element) {
        JqlFunction function = modules.newInstance(element);
        function.init(StandIns.create(
                FunctionDescriptor.class,
                element.completeKey(),
                element.text("fname").orElse(""),
                Boolean.valueOf(element.text("list").orElse("false"))));
        return function;
    }

    /** The module's descriptor, as far as a function asks for it. */
    abstract static class FunctionDescriptor implements JqlFunctionModuleDescriptor {
        private final String name;
        private final boolean list;

        protected FunctionDescriptor(String key, String name, Boolean list) {
            this.name = name;
            this.list = list;
        }

        public String getFunctionName() {
            return name;
        }

        public boolean isList() {
            return list;
        }
    }
}
