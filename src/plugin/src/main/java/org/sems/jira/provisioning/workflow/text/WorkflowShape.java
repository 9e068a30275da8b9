package org.sems.jira.provisioning.workflow.text;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** What matters of a workflow: steps with status, actions with way, screen, conditions, validators and post functions, readable. */
public final class WorkflowShape {
    private static final String STATUS = "jira.status.id";
    private static final String SCREEN = "jira.fieldscreen.id";
    private static final String EDITABLE = "jira.issue.editable";
    private static final Pattern OURS = Pattern.compile("<arg name=\"class\\.name\">\\s*org\\.sems\\.");
    private static final Pattern ROLE =
            Pattern.compile("(<arg name=\"jira\\.projectrole\\.id\">)\\s*([^<]*?)\\s*(?=</arg>)");
    private final Map<Integer, Set<Integer>> ways = new LinkedHashMap<>();
    private final Map<Integer, ActionDescriptor> actions = new TreeMap<>();
    private final List<String> ours = new ArrayList<>();
    private Shape shape = Shape.empty();
    private long gates;

    private WorkflowShape() {}

    public static Shape of(WorkflowDescriptor descriptor) {
        return new WorkflowShape().read(descriptor);
    }

    private Shape read(WorkflowDescriptor descriptor) {
        for (Object one : descriptor.getInitialActions()) {
            action((ActionDescriptor) one, 0);
        }
        for (Object one : descriptor.getGlobalActions()) {
            action((ActionDescriptor) one, 0);
        }
        for (Object one : descriptor.getSteps()) {
            step((StepDescriptor) one);
        }
        actions.forEach((id, action) -> {
            ours.clear();
            shape = shape.with("action " + id, values(action)).with(Shape.OURS + id, ours);
        });
        return shape.with(Shape.GATES, String.valueOf(gates));
    }

    private void step(StepDescriptor step) {
        Map<?, ?> meta = step.getMetaAttributes();
        List<String> values = new ArrayList<>(
                List.of("name " + step.getName(), "status " + reference(Kind.STATUS, meta.get(STATUS))));
        if ("false".equals(meta.get(EDITABLE))) {
            values.add("frozen");
        }
        shape = shape.with("step " + step.getId(), values);
        for (Object one : step.getActions()) {
            action((ActionDescriptor) one, step.getId());
        }
    }

    private void action(ActionDescriptor action, int from) {
        actions.put(action.getId(), action);
        ways.computeIfAbsent(action.getId(), id -> new LinkedHashSet<>()).add(from);
    }

    private List<String> values(ActionDescriptor action) {
        List<String> values = new ArrayList<>();
        values.add("name " + action.getName());
        ways.get(action.getId()).forEach(step -> values.add("from " + step));
        values.add("to " + action.getUnconditionalResult().getStep());
        Object screen = action.getMetaAttributes().get(SCREEN);
        if (screen != null && !"".equals(screen)) {
            values.add("screen " + reference(Kind.SCREEN, screen));
        }
        if (action.getRestriction() != null) {
            String conditions = text(action.getRestriction());
            gates += OURS.matcher(conditions).results().count();
            values.add("conditions " + conditions);
        }
        for (Object validator : action.getValidators()) {
            values.add("validator " + counted("validator ", ((ValidatorDescriptor) validator).getArgs()));
        }
        functions(action.getUnconditionalResult().getPostFunctions(), "function ", values);
        functions(action.getPostFunctions(), "after ", values);
        return values;
    }

    /** The versions of OSWorkflow agree on the text of a tree of conditions, not on its classes. */
    private static String text(RestrictionDescriptor restriction) {
        StringWriter text = new StringWriter();
        restriction.writeXML(new PrintWriter(text, true), 0);
        return ROLE.matcher(text.toString().replaceAll("\\s+", " ").strip())
                .replaceAll(role -> Matcher.quoteReplacement(role.group(1) + reference(Kind.ROLE, role.group(2))));
    }

    private void functions(List<?> functions, String name, List<String> values) {
        int number = 0;
        for (Object function : functions) {
            values.add(name + ++number + " " + counted("function ", ((FunctionDescriptor) function).getArgs()));
        }
    }

    private String counted(String kind, Map<?, ?> args) {
        String text = args(args);
        if (String.valueOf(args.get("class.name")).strip().startsWith("org.sems.")) {
            gates++;
            ours.add(kind + text);
        }
        return text;
    }

    /** Class first, without what names the same thing again. */
    static String args(Map<?, ?> args) {
        Map<String, String> rest = new TreeMap<>();
        args.forEach((key, value) ->
                rest.put(String.valueOf(key).trim(), String.valueOf(value).trim()));
        String className = String.valueOf(rest.remove("class.name"));
        rest.remove("full.module.key");
        if ("resolution".equals(rest.get("field.name"))) {
            rest.computeIfPresent(
                    "field.value", (key, value) -> value.isEmpty() ? value : reference(Kind.RESOLUTION, value));
        }
        return className.substring(className.lastIndexOf('.') + 1) + (rest.isEmpty() ? "" : " " + rest);
    }

    private static String reference(Kind kind, Object id) {
        String text = String.valueOf(id);
        return text.startsWith("@{") ? text : References.id(kind, text);
    }
}
